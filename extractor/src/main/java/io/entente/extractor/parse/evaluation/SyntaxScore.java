package io.entente.extractor.parse.evaluation;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedToken;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts how often trees agree with the gold ones over the same words. Tags and lemmas count over all words; heads and
 * base relations, as usual, over all words that are no punctuation in the gold tree.
 */
public final class SyntaxScore {

    private int words;
    private int upos;
    private int xpos;
    private int lemmas;
    private int attached;
    private int heads;
    private int labelled;
    private int sentences;
    private int exact;
    private final SortedMap<String, RelationScore> relations = new TreeMap<>();

    /** What is counted for one base relation: in the gold trees, in the others, and with the same head in both. */
    public record RelationScore(int gold, int predicted, int correct) {

        RelationScore plus(RelationScore other) {
            return new RelationScore(gold + other.gold, predicted + other.predicted, correct + other.correct);
        }

        /** Precision in percent. */
        public double precision() {
            return percent(correct, predicted);
        }

        /** Recall in percent. */
        public double recall() {
            return percent(correct, gold);
        }

        /** The harmonic mean of precision and recall, in percent. */
        public double f1() {
            return percent(2 * correct, gold + predicted);
        }
    }

    /**
     * Counts a sentence.
     *
     * @throws IllegalArgumentException if the tree is over other words
     */
    public void add(ConlluSentence gold, DependencyTree predicted) {
        DependencyTree goldTree = ConlluTrees.tree(gold);
        if (goldTree.size() != predicted.size()) {
            throw new IllegalArgumentException("a tree of " + predicted.size() + " words for " + goldTree.size());
        }
        List<ConlluWord> goldWords = gold.words();
        int wrong = 0;
        for (int i = 0; i < goldTree.size(); i++) {
            countTags(goldWords.get(i), predicted.token(i));
            if (!goldTree.baseRelation(i).equals("punct")) {
                wrong += countHead(goldTree, predicted, i) ? 0 : 1;
            }
        }
        sentences++;
        exact += wrong == 0 ? 1 : 0;
    }

    private void countTags(ConlluWord gold, TaggedToken predicted) {
        words++;
        upos += predicted.upos().name().equals(gold.upos()) ? 1 : 0;
        xpos += predicted.xpos().equals(gold.xpos()) ? 1 : 0;
        lemmas += predicted.lemma().equals(gold.lemma()) ? 1 : 0;
    }

    private boolean countHead(DependencyTree gold, DependencyTree predicted, int word) {
        boolean sameHead = gold.head(word) == predicted.head(word);
        boolean correct = sameHead && gold.baseRelation(word).equals(predicted.baseRelation(word));
        attached++;
        heads += sameHead ? 1 : 0;
        labelled += correct ? 1 : 0;
        relations.merge(gold.baseRelation(word), new RelationScore(1, 0, correct ? 1 : 0), RelationScore::plus);
        relations.merge(predicted.baseRelation(word), new RelationScore(0, 1, 0), RelationScore::plus);
        return correct;
    }

    /** Tags, lemmas and heads in a line, in percent. */
    public String summary() {
        return String.format(
                Locale.ROOT,
                "UPOS %.2f, XPOS %.2f, lemmas %.2f, UAS %.2f, LAS %.2f, exact sentences %.1f",
                upos(),
                xpos(),
                lemmas(),
                uas(),
                las(),
                exact());
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** Universal tags that agree, in percent of all words. */
    public double upos() {
        return percent(upos, words);
    }

    /** Penn Treebank tags that agree, in percent of all words. */
    public double xpos() {
        return percent(xpos, words);
    }

    /** Lemmas that agree, in percent of all words. */
    public double lemmas() {
        return percent(lemmas, words);
    }

    /** Unlabelled attachment score, in percent. */
    public double uas() {
        return percent(heads, attached);
    }

    /** Labelled attachment score over base relations, in percent. */
    public double las() {
        return percent(labelled, attached);
    }

    /** Sentences without an error in heads or base relations, in percent. */
    public double exact() {
        return percent(exact, sentences);
    }

    /** The counts of a base relation, all 0 if neither tree has it. */
    public RelationScore relation(String name) {
        return relations.getOrDefault(name, new RelationScore(0, 0, 0));
    }

    /** The counts of each base relation, in the order of the alphabet. */
    public SortedMap<String, RelationScore> relations() {
        return new TreeMap<>(relations);
    }
}
