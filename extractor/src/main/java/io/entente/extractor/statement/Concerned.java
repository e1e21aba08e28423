package io.entente.extractor.statement;

import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom an act concerns by its object: "rejected <i>Rome's</i> call", "deplored <i>Roman</i> raids in Veii". */
final class Concerned {

    /** Where the object's owner is not the one concerned: who warns of Rome's plans may warn anybody. */
    private static final Set<String> UNCONCERNED = Set.of("WARNS", "VISITS", "HOSTS", "DISCUSSES", "MOBILIZES");

    /** Where the one concerned is found in what is intended: "is ready to send rifles to help <i>Rome</i>". */
    private static final Set<String> INTENDING =
            Set.of("AGREES_WITH", "THREATENS", "REQUESTS", "REJECTS", "CONCEDES_TO");

    private final RelationDefinition definition;
    private final SentenceView view;
    private final Ends ends;

    Concerned(RelationDefinition definition, SentenceView view, Ends ends) {
        this.definition = definition;
        this.view = view;
        this.ends = ends;
    }

    /**
     * Those whom it concerns, none of whom acts.
     *
     * @param object what the act is about
     * @param content the clause that says what is intended; null if there is none
     * @param actors who acts
     */
    List<ActorMention> by(Phrase object, @Nullable Proposition content, List<ActorMention> actors) {
        String type = definition.type().name();
        if (definition.eachObject()
                || UNCONCERNED.contains(type)
                || (definition.type().symmetric() && content == null)) {
            return List.of();
        }
        if (content != null && !INTENDING.contains(type)) {
            // "denied that it had attacked Rome" is not told to Rome
            return List.of();
        }
        List<String> acting = actors.stream().map(each -> each.actor().id()).toList();
        List<ActorMention> named = ends.concerned(definition, object).stream()
                .filter(each -> !acting.contains(each.actor().id()))
                .toList();
        if (named.isEmpty() && WordSets.CLAIMS.contains(view.lemma(object.head()))) {
            named = view.speakersBefore(object.head());
        }
        if (named.isEmpty() && content != null) {
            named = ends.participants(content, 1, acting);
        }
        return named.stream()
                .filter(each ->
                        !acting.contains(each.actor().id()) && SlotFiller.of(definition.counterparts(), List.of(each)))
                .toList();
    }
}
