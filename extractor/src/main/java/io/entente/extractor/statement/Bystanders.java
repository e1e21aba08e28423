package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells who is named beside an act and takes no part in it, though the network of events may think so. */
final class Bystanders {

    private static final Set<String> EXCEPTING =
            Set.of("not", "never", "no", "without", "except", "unlike", "rather", "instead", "neither", "nor");

    private static final Set<String> GIVING = Set.of("AIDS", "SUPPLIES", "SELLS_TO", "INVESTS_IN");

    private static final Set<String> ORIGINS = Set.of("from", "out");

    /** Whoever is the subject of what they say is not the one to whom they say it. */
    private static final Set<String> ABOUT_OTHERS = Set.of("WARNS", "DENIES", "THREATENS");

    private final SentenceView view;

    Bystanders(SentenceView view) {
        this.view = view;
    }

    /** Whether one of the two ends is. */
    boolean isOne(LearnedStatements.Learned learned) {
        return isOnlyCommented(learned.proposition(), learned.actor())
                || isOfBlow(learned.definition(), learned.end(), learned.trigger())
                || isOrigin(learned.definition(), learned.end())
                || isSpokenOf(learned.definition(), learned.trigger(), learned.end())
                || isForum(learned.end());
    }

    /** "took the case to <i>the League</i>": a judge, and no party. */
    private boolean isForum(int word) {
        int verb = view.tree().head(word);
        return verb != DependencyTree.ROOT
                && view.preposition(word).equals("to")
                && WordSets.REFERRING.contains(view.lemma(verb))
                && view.tree().dependents(verb).stream().anyMatch(thing -> WordSets.CASES.contains(view.lemma(thing)));
    }

    /** "to Veii, <i>not to Caere</i>", "without Caere": the network does not see that it is left out. */
    boolean isExcepted(int word) {
        List<Integer> dependents = view.tree().dependents(word);
        int begin = dependents.isEmpty() ? word : Math.min(word, dependents.getFirst());
        for (int before = word - 1; before >= Math.max(0, begin - 2); before--) {
            if (view.tree().token(before).upos() == Upos.VERB) {
                return false;
            }
            if (EXCEPTING.contains(Dependents.lower(view.tree(), before))) {
                return true;
            }
        }
        return false;
    }

    /** "backed the <i>strikes</i> on Veii", "voiced support for the <i>strikes</i>": who backs them strikes nobody. */
    private boolean isOnlyCommented(Proposition act, ActorMention actor) {
        Embedding embedding = act.embedding();
        return act.subject() == null
                && embedding != null
                && (isCommentBy(embedding.governor(), actor)
                        || isCommentBy(view.tree().head(act.predicate().head()), actor));
    }

    private boolean isCommentBy(int word, ActorMention actor) {
        if (word == DependencyTree.ROOT || !LexicalClasses.isIn("stance", view.lemma(word))) {
            return false;
        }
        Proposition clause = view.clauseAt(word);
        Proposition stance = clause == null ? view.eventAt(word) : clause;
        Phrase subject = stance == null ? null : stance.subject();
        return subject != null && isAmong(actor, new Ends(view).named(subject));
    }

    private static boolean isAmong(ActorMention one, List<ActorMention> some) {
        String side = UnderstoodPartner.side(one);
        return some.stream().map(UnderstoodPartner::side).anyMatch(side::equals);
    }

    /** "backed the strikes on <i>Veii</i>": for or against those who strike, and not Veii. */
    private boolean isOfBlow(RelationDefinition definition, int word, int trigger) {
        Ends ends = new Ends(view);
        return IntStream.range(trigger + 1, word)
                .anyMatch(between -> view.tree().head(between) == trigger && ends.isForeignBlow(definition, between));
    }

    /** "flew the refugees <i>out of Veii</i>": whence, and not whom it helps. */
    private boolean isOrigin(RelationDefinition definition, int word) {
        return GIVING.contains(definition.type().name()) && ORIGINS.contains(view.preposition(word));
    }

    /** "warned that <i>Veii</i> could join": of Veii, and not it. */
    private boolean isSpokenOf(RelationDefinition definition, int trigger, int word) {
        return ABOUT_OTHERS.contains(definition.type().name())
                && view.propositions().stream()
                        .anyMatch(each -> each.embedding() != null
                                && each.embedding().governor() == trigger
                                && each.subject() != null
                                && each.subject().head() == word);
    }
}
