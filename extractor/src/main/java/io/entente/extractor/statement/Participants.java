package io.entente.extractor.statement;

import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import java.util.List;

/** Finds who takes part in an event whose noun does not say so: "Ruritania opened its port and began <i>exports</i> to Rome". */
final class Participants {

    private final SentenceView view;

    Participants(SentenceView view) {
        this.view = view;
    }

    /** The subject of the clause around an event noun, unless it is the counterpart already. */
    List<ActorMention> around(Proposition proposition, List<ActorMention> counterparts) {
        Embedding embedding = proposition.embedding();
        if (proposition.predicate().kind() != Predicate.Kind.NOUN || embedding == null) {
            return List.of();
        }
        Proposition clause = view.clauseAt(embedding.governor());
        Phrase subject = clause == null ? null : clause.subject();
        if (subject == null) {
            return List.of();
        }
        List<String> taken =
                counterparts.stream().map(mention -> mention.actor().id()).toList();
        return new Ends(view)
                .named(subject).stream()
                        .filter(mention -> !taken.contains(mention.actor().id()))
                        .toList();
    }
}
