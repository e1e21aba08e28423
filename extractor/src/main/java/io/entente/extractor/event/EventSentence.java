package io.entente.extractor.event;

import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What the network sees of a sentence.
 *
 * @param propositions what it says
 * @param kinds for each word the entity type of the actor that it means: {@code Country}; empty where it means none
 */
public record EventSentence(DependencyTree tree, List<Proposition> propositions, List<String> kinds) {

    /** Steps of a path beyond which two words are just far from each other. */
    private static final int LONGEST_PATH = 6;

    /**
     * The sentence.
     *
     * @param actors whom a word means
     */
    public static EventSentence of(
            DependencyTree tree, List<Proposition> propositions, IntFunction<List<ActorMention>> actors) {
        List<String> kinds = new ArrayList<>();
        for (int word = 0; word < tree.size(); word++) {
            List<ActorMention> meant = actors.apply(word);
            kinds.add(meant.isEmpty() ? "" : meant.getFirst().actor().type());
        }
        return new EventSentence(tree, propositions, kinds);
    }

    public EventSentence {
        propositions = List.copyOf(propositions);
        kinds = List.copyOf(kinds);
    }

    /** Whether the word can take part in an event. */
    public boolean isCandidate(int word) {
        Upos upos = tree.token(word).upos();
        return !kinds.get(word).isEmpty()
                || upos == Upos.NOUN
                || upos == Upos.PROPN
                || upos == Upos.PRON
                || upos == Upos.NUM;
    }

    /** What each word is to the propositions whose predicate a word heads: "subject", "oblique:to". */
    public Map<Integer, String> slots(int head) {
        Map<Integer, String> slots = new HashMap<>();
        for (Proposition proposition : propositions) {
            if (proposition.predicate().head() != head) {
                continue;
            }
            String kind = proposition.predicate().kind().name();
            if (proposition.subject() != null) {
                put(slots, proposition.subject(), kind + " subject");
            }
            for (Argument argument : proposition.arguments()) {
                put(slots, argument.phrase(), kind + " " + name(argument));
            }
        }
        return slots;
    }

    private static void put(Map<Integer, String> slots, Phrase phrase, String slot) {
        for (Phrase member : phrase.members()) {
            slots.putIfAbsent(member.head(), slot);
        }
    }

    private static String name(Argument argument) {
        return switch (argument) {
            case Argument.DirectObject direct -> "object";
            case Argument.IndirectObject indirect -> "indirect object";
            case Argument.Attribute attribute -> "attribute";
            case Argument.Oblique(String preposition, Phrase phrase) -> "oblique:" + preposition;
            case Argument.Complement(String marker, Phrase phrase) -> "complement:" + marker;
            case Argument.AdverbialClause(String marker, Phrase phrase) -> "clause:" + marker;
            case Argument.Adverbial adverbial -> "adverbial";
        };
    }

    /** The relations on the way from a word up and down to another, those of nouns with their prepositions if asked for. */
    String path(int from, int to, boolean prepositions) {
        List<Integer> above = new ArrayList<>();
        for (int word = from; word != DependencyTree.ROOT && above.size() <= LONGEST_PATH; word = tree.head(word)) {
            above.add(word);
        }
        StringBuilder down = new StringBuilder();
        int word = to;
        for (int steps = 0; word != DependencyTree.ROOT && steps <= LONGEST_PATH; steps++) {
            int top = above.indexOf(word);
            if (top >= 0) {
                StringBuilder path = new StringBuilder();
                for (int i = 0; i < top; i++) {
                    path.append('^').append(relation(above.get(i), false));
                }
                return top + steps > LONGEST_PATH ? "far" : path.append(down).toString();
            }
            down.insert(0, "_" + relation(word, prepositions));
            word = tree.head(word);
        }
        return "far";
    }

    /** The relation of a word to its head, with its preposition if asked for. */
    String relation(int word, boolean preposition) {
        String relation = tree.relation(word);
        String base = tree.baseRelation(word);
        if (!preposition
                || !(base.equals("obl") || base.equals("nmod") || base.equals("advcl") || base.equals("acl"))) {
            return relation;
        }
        for (int dependent : tree.dependents(word)) {
            String how = tree.baseRelation(dependent);
            if (how.equals("case") || how.equals("mark")) {
                return relation + ":" + tree.token(dependent).form().toLowerCase(Locale.ROOT);
            }
        }
        return relation;
    }
}
