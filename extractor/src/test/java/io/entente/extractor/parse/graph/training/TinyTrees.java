package io.entente.extractor.parse.graph.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A treebank of twelve sentences. */
final class TinyTrees {

    private TinyTrees() {}

    static List<GoldTree> all() throws IOException, URISyntaxException {
        Path treebanks = Path.of(TinyTrees.class.getResource("/treebanks").toURI());
        return new Corpora(treebanks)
                .read(List.of("tiny")).stream().map(TinyTrees::gold).toList();
    }

    static List<GoldTree> ofLength(int words) throws IOException, URISyntaxException {
        return all().stream().filter(gold -> gold.tree().size() == words).toList();
    }

    private static GoldTree gold(ConlluSentence sentence) {
        return new GoldTree(
                ConlluTrees.tree(sentence),
                sentence.words().stream()
                        .map(word -> word.upos() + "_" + word.xpos())
                        .toList());
    }

    static int[] heads(DependencyTree tree) {
        return IntStream.range(0, tree.size()).map(tree::head).toArray();
    }

    static WordClusters clusters() throws IOException {
        return WordClusters.read(
                new BufferedReader(new StringReader("0101101\tjapan iran peru\n0111\tsupplied closed\n")));
    }
}
