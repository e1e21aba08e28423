package io.entente.extractor.statement;

import io.entente.ontology.Ontology;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Trigger;
import io.entente.proposition.Argument;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ontology's triggers by the words that they start from. */
final class TriggerIndex {

    /** A trigger and the type that it is of. */
    record Entry(RelationDefinition definition, Trigger trigger) {}

    private static final Set<String> BECOMING = Set.of("become", "remain", "stay");

    private final Map<Trigger.Kind, Map<String, List<Entry>>> entries = new EnumMap<>(Trigger.Kind.class);

    private final HeadLemmas lemmas;

    TriggerIndex(Ontology ontology) {
        for (RelationDefinition definition : ontology.definitions()) {
            for (Trigger trigger : definition.triggers()) {
                for (String head : trigger.heads()) {
                    String last = head.substring(head.lastIndexOf('.') + 1);
                    List<Entry> list = entries.computeIfAbsent(trigger.kind(), kind -> new HashMap<>())
                            .computeIfAbsent(last, key -> new ArrayList<>());
                    Entry entry = new Entry(definition, trigger);
                    if (!list.contains(entry)) {
                        list.add(entry);
                    }
                }
            }
        }
        lemmas = new HeadLemmas(
                entries.getOrDefault(Trigger.Kind.VERB, Map.of()).keySet(),
                entries.getOrDefault(Trigger.Kind.NOUN, Map.of()).keySet());
    }

    /**
     * The triggers that may fit, in order of the ontology.
     *
     * @param lemma of the proposition's predicate, as {@link #lemmas} gives it
     */
    List<Entry> candidates(Proposition proposition, String lemma) {
        Predicate predicate = proposition.predicate();
        return switch (predicate.kind()) {
            case VERB -> {
                List<Entry> both = new ArrayList<>(of(Trigger.Kind.VERB, lemma));
                boolean adverb = lemma.startsWith(predicate.lemma() + " ");
                if ((adverb || both.isEmpty()) && lemma.indexOf(' ') > 0) {
                    // an adverb taken for a particle: "will allow up to ten ships", "work together"
                    both.addAll(of(Trigger.Kind.VERB, lemma.substring(0, lemma.indexOf(' '))));
                }
                if (described(proposition) != predicate.head()) {
                    both.addAll(of(
                            Trigger.Kind.COPULA,
                            proposition.tree().token(described(proposition)).lemma()));
                }
                yield both;
            }
            case NOUN -> of(Trigger.Kind.NOUN, lemma);
            case COPULA, APPOSITION -> {
                // "the troops are in Veii": where somebody is
                List<Entry> both = new ArrayList<>(of(
                        Trigger.Kind.COPULA,
                        proposition.tree().token(predicate.head()).lemma()));
                both.addAll(predicate.kind() == Predicate.Kind.COPULA ? of(Trigger.Kind.VERB, "be") : List.of());
                yield both;
            }
            case ADJECTIVE -> {
                // "Rome-backed rebels", "opposed to the plan": a participle is a verb as well
                List<Entry> both = new ArrayList<>(of(Trigger.Kind.ADJECTIVE, lemma));
                both.addAll(of(Trigger.Kind.VERB, lemma));
                yield both;
            }
        };
    }

    /** The word that says what the subject is: "Ruritania became <i>an ally</i>"; the predicate's head if there is none. */
    static int described(Proposition proposition) {
        if (BECOMING.contains(proposition.predicate().lemma())) {
            for (Argument argument : proposition.arguments()) {
                if (argument instanceof Argument.Attribute || argument instanceof Argument.DirectObject) {
                    return argument.phrase().head();
                }
            }
        }
        return proposition.predicate().head();
    }

    HeadLemmas lemmas() {
        return lemmas;
    }

    private List<Entry> of(Trigger.Kind kind, String lemma) {
        return entries.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }
}
