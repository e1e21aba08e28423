package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.proposition.Predicate;
import io.entente.statement.Certainty;
import io.entente.statement.Tense;
import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.Set;

/** Tells when what a clause says lies, seen from the text. */
final class TenseFinder {

    private static final Set<String> FUTURE_AUXILIARIES = Set.of(
            "will", "wo", "shall", "'ll", "’ll", "would", "'d", "’d", "may", "might", "could", "should", "can", "must");

    /** Before an infinitive: "is <i>set</i> to leave", "is <i>due</i> to leave". */
    private static final Set<String> EXPECTED = Set.of("go", "expect", "likely", "unlikely");

    private static final Set<String> FUTURE_ADJECTIVES = Set.of(
            "upcoming", "future", "forthcoming", "coming", "next", "planned", "prospective", "proposed", "potential");

    private static final Set<String> PAST_ADJECTIVES =
            Set.of("former", "last", "recent", "previous", "earlier", "past");

    private TenseFinder() {}

    /** The tense of a clause whose certainty is known: what is only possible has not happened yet. */
    static Tense of(Clause clause, Certainty certainty) {
        Predicate predicate = clause.predicate();
        return switch (predicate.kind()) {
            case VERB, COPULA -> ofClause(clause.tree(), predicate.head());
            case ADJECTIVE ->
                clause.predicate().words().size() == 1 && !Heads.isClause(clause.tree(), predicate.head())
                        ? Tense.PRESENT
                        : ofClause(clause.tree(), predicate.head());
            case NOUN -> ofNoun(clause, certainty);
            case APPOSITION -> modified(clause.tree(), predicate.head(), Tense.PRESENT);
        };
    }

    private static Tense ofNoun(Clause clause, Certainty certainty) {
        DependencyTree tree = clause.tree();
        int governor = Heads.governor(tree, clause.predicate().head());
        Tense around = governor == NONE ? Tense.PRESENT : ofClause(tree, governor);
        boolean open = certainty == Certainty.POSSIBLE;
        return modified(tree, clause.predicate().head(), open ? Tense.FUTURE : around);
    }

    private static Tense modified(DependencyTree tree, int noun, Tense otherwise) {
        for (int adjective : Dependents.all(tree, noun, "amod")) {
            String lower = Dependents.lower(tree, adjective);
            if (FUTURE_ADJECTIVES.contains(lower)) {
                return Tense.FUTURE;
            }
            if (PAST_ADJECTIVES.contains(lower)) {
                return Tense.PAST;
            }
        }
        return otherwise;
    }

    private static Tense ofClause(DependencyTree tree, int head) {
        List<Integer> auxiliaries = auxiliaries(tree, head);
        if (auxiliaries.isEmpty()) {
            return ofForm(tree, head, tree.token(head).xpos());
        }
        boolean future = FUTURE_AUXILIARIES.contains(Dependents.lower(tree, auxiliaries.getFirst()));
        boolean have =
                auxiliaries.stream().anyMatch(word -> tree.token(word).lemma().equals("have"));
        if (future) {
            return have ? Tense.PAST : Tense.FUTURE;
        }
        if (Dependents.markers(tree, head, "mark").endsWith("to") && !have) {
            int governor = Heads.governor(tree, head);
            if (governor != NONE && LexicalClasses.isIn("implicative", tree, governor)) {
                return ofClause(tree, governor);
            }
            // "is believed to be receiving": going on now; "is to be held": not yet
            boolean planned = auxiliaries.getFirst()
                    < Dependents.markerWords(tree, head, "mark").getLast();
            return planned || isScheduled(tree, head) ? Tense.FUTURE : Tense.PRESENT;
        }
        if (have) {
            return isPerfectState(tree, head, auxiliaries) ? Tense.PRESENT : Tense.PAST;
        }
        String first = tree.token(auxiliaries.getFirst()).xpos();
        return first.equals("VBD") ? Tense.PAST : Tense.PRESENT;
    }

    private static List<Integer> auxiliaries(DependencyTree tree, int head) {
        List<Integer> own = tree.dependents(head).stream()
                .filter(word -> Dependents.is(tree, word, "aux") || Dependents.is(tree, word, "cop"))
                .toList();
        boolean conjunct = tree.relation(head).equals("conj");
        boolean same = conjunct
                && tree.token(head).xpos().equals(tree.token(tree.head(head)).xpos());
        return own.isEmpty() && same && !Dependents.has(tree, head, "nsubj") ? auxiliaries(tree, tree.head(head)) : own;
    }

    /** "has been backing", "has been an ally" still hold; "has sent" is done. */
    private static boolean isPerfectState(DependencyTree tree, int head, List<Integer> auxiliaries) {
        boolean had = auxiliaries.stream()
                .anyMatch(word -> Dependents.lower(tree, word).equals("had"));
        boolean state = Dependents.has(tree, head, "cop")
                || tree.token(head).xpos().equals("VBG")
                || LexicalClasses.isIn("state", tree.token(head).lemma());
        return !had && state;
    }

    private static boolean isScheduled(DependencyTree tree, int head) {
        int above = tree.head(head);
        String lemma = above == DependencyTree.ROOT ? "" : tree.token(above).lemma();
        return LexicalClasses.isIn("scheduled", lemma) || EXPECTED.contains(lemma);
    }

    private static Tense ofForm(DependencyTree tree, int head, String xpos) {
        return switch (xpos) {
            case "VBD" -> Tense.PAST;
            // taggers take the infinitive of "made them leave" for a present
            case "VBP" -> tree.relation(head).equals("xcomp") ? ofInfinitive(tree, head) : Tense.PRESENT;
            case "VBZ" -> Tense.PRESENT;
            case "VB" -> ofInfinitive(tree, head);
            case "VBN" -> Tense.PAST;
            default -> ofGovernor(tree, head);
        };
    }

    /** "managed to leave" is past, "agreed to leave" and "leaves to meet" look ahead. */
    private static Tense ofInfinitive(DependencyTree tree, int head) {
        int governor = Heads.governor(tree, head);
        boolean implied = governor != NONE && LexicalClasses.isIn("implicative", tree, governor);
        return implied ? ofClause(tree, governor) : Tense.FUTURE;
    }

    private static Tense ofGovernor(DependencyTree tree, int head) {
        int governor = Heads.governor(tree, head);
        return governor == NONE ? Tense.PRESENT : ofClause(tree, governor);
    }
}
