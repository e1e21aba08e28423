package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the words of a relation phrase: "<i>has not been carried out</i>", "<i>will be</i> <i>critical</i>". */
final class VerbGroup {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "nor", "hardly", "barely", "scarcely");

    private VerbGroup() {}

    /** Auxiliaries, copula, negation, verb and particle in order of the sentence; of a noun predicate without the noun. */
    static List<Integer> words(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>();
        boolean nounPredicate = Dependents.has(tree, head, "cop") && Dependents.isNominal(tree, head);
        if (!nounPredicate && !isOblique(tree, head)) {
            words.add(head);
        }
        boolean ownAuxiliary = false;
        for (int dependent : tree.dependents(head)) {
            switch (tree.baseRelation(dependent)) {
                case "aux", "cop" -> {
                    words.add(dependent);
                    ownAuxiliary = true;
                }
                case "compound" -> addParticle(tree, dependent, words);
                case "advmod", "cc" -> addNegation(tree, dependent, words);
                default -> {}
            }
        }
        if (!ownAuxiliary) {
            words.addAll(shared(tree, head));
        }
        words.sort(null);
        return words;
    }

    private static void addParticle(DependencyTree tree, int dependent, List<Integer> words) {
        if (tree.relation(dependent).equals("compound:prt")) {
            words.add(dependent);
        }
    }

    private static void addNegation(DependencyTree tree, int dependent, List<Integer> words) {
        if (isNegation(tree, dependent)) {
            words.add(dependent);
        } else if (Dependents.lower(tree, dependent).equals("longer")) {
            // "no longer": "no" hangs on "longer"
            Phrases.addYield(tree, dependent, words);
        }
    }

    static boolean isNegation(DependencyTree tree, int word) {
        return NEGATIONS.contains(Dependents.lower(tree, word));
    }

    /** A predicate with a preposition, "is <i>in talks</i>", is an argument, not part of the relation phrase. */
    static boolean isOblique(DependencyTree tree, int head) {
        return Dependents.has(tree, head, "cop")
                && !Dependents.markerWords(tree, head, "case").isEmpty();
    }

    /** "will meet and <i>dine</i>": the second verb shares the first one's auxiliaries if it has the same form. */
    static List<Integer> shared(DependencyTree tree, int head) {
        if (!tree.relation(head).equals("conj") || Dependents.has(tree, head, "nsubj", "mark", "expl")) {
            return List.of();
        }
        int first = tree.head(head);
        if (!sharesForm(tree, first, head)) {
            return List.of();
        }
        List<Integer> words = new ArrayList<>();
        for (int dependent : tree.dependents(first)) {
            boolean auxiliary = Dependents.is(tree, dependent, "aux") || Dependents.is(tree, dependent, "cop");
            if ((auxiliary || isNegation(tree, dependent)) && dependent < first) {
                words.add(dependent);
            }
        }
        if (words.isEmpty()) {
            words.addAll(shared(tree, first));
        }
        return words;
    }

    private static boolean sharesForm(DependencyTree tree, int first, int second) {
        String form = tree.token(first).xpos();
        boolean finite = form.equals("VBD") || form.equals("VBZ") || form.equals("VBP");
        if (Dependents.isUpos(tree, first, Upos.VERB)) {
            // a tagger takes the base form and the plural present, the participle and the past for one another
            return (!finite && verbForm(form).equals(verbForm(tree.token(second).xpos())))
                    || (form.equals("VBN")
                            && tree.token(second).xpos().equals("VBD")
                            && Dependents.has(tree, first, "aux:pass"));
        }
        return Dependents.has(tree, first, "cop") && !Dependents.isUpos(tree, second, Upos.VERB);
    }

    private static String verbForm(String xpos) {
        return xpos.equals("VBP") ? "VB" : xpos;
    }

    /** Dictionary form of a verb with its particle: {@code carry out}. */
    static String lemma(DependencyTree tree, int head) {
        StringBuilder lemma = new StringBuilder(tree.token(head).lemma());
        for (int dependent : tree.dependents(head)) {
            if (tree.relation(dependent).equals("compound:prt")) {
                lemma.append(' ').append(Dependents.lower(tree, dependent));
            }
        }
        return lemma.toString();
    }
}
