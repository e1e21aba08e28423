package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
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
                || isActOfThird(learned)
                || isBeside(learned);
    }

    /** "Veii protested, while Rome <i>asked</i> Caere for help": Rome asked, and not Veii. */
    private boolean isActOfThird(LearnedStatements.Learned learned) {
        Phrase subject = learned.proposition().subject();
        boolean here = learned.proposition().predicate().head() == learned.trigger()
                && learned.proposition().predicate().kind() != Predicate.Kind.NOUN;
        if (!here || subject == null) {
            return false;
        }
        List<ActorMention> acting = new Ends(view)
                .named(subject).stream()
                        .filter(each -> each.actor().country() != null)
                        .toList();
        return !acting.isEmpty() && !isAmong(learned.actor(), acting) && !isAmong(learned.counterpart(), acting);
    }

    /** "<i>Veii</i> protested; Rome called for talks": Rome's clause does not say whom it calls on. */
    private boolean isBeside(LearnedStatements.Learned learned) {
        // but "Rome says so; Veii denies it": what Rome says
        boolean reply = learned.definition().type().name().equals("DENIES");
        int act = learned.proposition().predicate().head();
        while (act != DependencyTree.ROOT && view.clauseAt(act) == null) {
            act = view.tree().head(act);
        }
        Proposition clause = reply || act == DependencyTree.ROOT ? null : view.clauseAt(act);
        Phrase subject = clause == null ? null : clause.subject();
        return subject != null
                && !Dependents.isBelow(view.tree(), learned.end(), act)
                && view.propositions().stream()
                        .anyMatch(each -> each.subject() != null
                                && each.subject().head() != subject.head()
                                && each.subject().words().contains(learned.end())
                                && areJoined(
                                        each.predicate().head(),
                                        clause.predicate().head()));
    }

    /** Whether the two words head clauses that stand side by side. */
    private boolean areJoined(int clause, int other) {
        return isJoinedTo(clause, other)
                || isJoinedTo(other, clause)
                || (isJoinedTo(other, view.tree().head(other))
                        && isJoinedTo(clause, view.tree().head(other)));
    }

    private boolean isJoinedTo(int clause, int first) {
        String relation = view.tree().baseRelation(clause);
        return (relation.equals("conj") || relation.equals("parataxis"))
                && view.tree().head(clause) == first;
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

    /** "flew the refugees <i>out of Veii</i>": whence, and not whom it helps; nor who is asked for a withdrawal <i>from Veii</i>. */
    private boolean isOrigin(RelationDefinition definition, int word) {
        int above = view.tree().head(word);
        boolean left = definition.type().name().equals("REQUESTS")
                && above != DependencyTree.ROOT
                && WordSets.LEAVING.contains(view.lemma(above));
        return (left || GIVING.contains(definition.type().name())) && ORIGINS.contains(view.preposition(word));
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
