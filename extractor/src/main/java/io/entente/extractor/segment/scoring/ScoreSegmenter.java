package io.entente.extractor.segment.scoring;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.segment.Segmenter;
import io.entente.text.Article;
import io.entente.text.Document;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.eval.FMeasure;

/**
 * Scores tokens and sentences on raw text: {@code ScoreSegmenter CORPORA TREEBANK [GENRE]}, for example
 * {@code ScoreSegmenter corpora gum-test news}. Prints one row with boilerplate left out, as articles are read, and one with
 * every line kept.
 */
public final class ScoreSegmenter {

    private ScoreSegmenter() {}

    /** Runs the scoring. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: ScoreSegmenter CORPORA TREEBANK [GENRE]");
            System.err.println("  CORPORA   folder with the treebanks, for example gum-test.conllu.xz");
            System.err.println("  TREEBANK  for example gum-test");
            System.err.println("  GENRE     only documents of GUM's genre, for example news");
            System.exit(2);
        }
        List<ConlluSentence> sentences = new Corpora(Path.of(arguments[0])).read(List.of(arguments[1]));
        String genre = arguments.length == 3 ? "_" + arguments[2] + "_" : "";
        List<GoldText> documents = GoldText.of(sentences).stream()
                .filter(document -> document.id().contains(genre))
                .toList();
        print("boilerplate left out", new Segmenter(), documents);
        print("every line kept", Segmenter.keepingEveryLine(), documents);
    }

    private static void print(String title, Segmenter segmenter, List<GoldText> documents) {
        FMeasure tokens = new FMeasure();
        FMeasure sentences = new FMeasure();
        for (GoldText gold : documents) {
            Document document = segmenter.segment(Article.of(gold.id(), gold.text()));
            Set<Span> tokenSpans = new LinkedHashSet<>();
            Set<Span> sentenceSpans = new LinkedHashSet<>();
            for (Sentence sentence : document.sentences()) {
                sentenceSpans.add(sentence.span());
                sentence.tokens().stream().map(Token::span).forEach(tokenSpans::add);
            }
            tokens.updateScores(gold.tokens().toArray(), tokenSpans.toArray());
            sentences.updateScores(gold.sentences().toArray(), sentenceSpans.toArray());
        }
        System.out.println(title + ": " + documents.size() + " documents");
        print(
                "tokens",
                tokens,
                documents.stream()
                        .mapToInt(document -> document.tokens().size())
                        .sum());
        print(
                "sentences",
                sentences,
                documents.stream()
                        .mapToInt(document -> document.sentences().size())
                        .sum());
    }

    private static void print(String unit, FMeasure score, int gold) {
        System.out.printf(
                Locale.ROOT,
                "  %-10s P %.2f  R %.2f  F1 %.2f  (%d)%n",
                unit,
                100 * score.getPrecisionScore(),
                100 * score.getRecallScore(),
                100 * score.getFMeasure(),
                gold);
    }
}
