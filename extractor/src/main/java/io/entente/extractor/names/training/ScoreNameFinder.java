package io.entente.extractor.names.training;

import io.entente.extractor.names.NameFinder;
import io.entente.extractor.names.NameKind;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Scores the name finder that ships, on predicted tags: {@code ScoreNameFinder CORPORA}. */
public final class ScoreNameFinder {

    private ScoreNameFinder() {}

    /** Runs the scoring. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: ScoreNameFinder CORPORA");
            System.err.println("  CORPORA  folder with uner-ewt-test.iob2.xz and gum-test.conllu.xz");
            System.exit(2);
        }
        WordClusters clusters = WordClusters.load();
        NameCorpora corpora = new NameCorpora(Path.of(arguments[0]), Tagger.load(clusters));
        NameFinder finder = NameFinder.load(clusters);
        print("Universal NER, EWT test", finder, corpora.universalNer("uner-ewt-test"));
        print("GUM test", finder, corpora.gum("gum-test"));
    }

    private static void print(String title, NameFinder finder, List<NamedSentence> sentences) {
        System.out.println(title + ": " + sentences.size() + " sentences");
        System.out.println("  all           " + NameScore.of(finder, sentences));
        for (NameKind kind : NameKind.values()) {
            System.out.printf("  %-13s %s%n", kind, NameScore.of(finder, sentences, kind));
        }
    }
}
