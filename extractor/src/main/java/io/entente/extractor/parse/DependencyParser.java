package io.entente.extractor.parse;

import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.graph.GraphParser;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import java.util.List;

/**
 * Parses tagged sentences. Takes sentences of any length and gives each exactly one root, and a sentence without words a tree
 * without words. Threads may share a parser.
 */
@FunctionalInterface
public interface DependencyParser {

    /**
     * The sentences' trees. A parser may set tags right that it disagrees with. Sentences that are given together are parsed
     * faster than one by one, to the same trees.
     */
    List<DependencyTree> parse(List<TaggedSentence> sentences);

    /** The sentence's tree. */
    default DependencyTree parse(TaggedSentence sentence) {
        return parse(List.of(sentence)).getFirst();
    }

    /** The parser with the model that ships with it. */
    static DependencyParser load(ParserProfile profile) {
        return load(profile, WordClusters.load());
    }

    /** The parser with the model that ships with it, and a table of clusters that is there already. */
    static DependencyParser load(ParserProfile profile, WordClusters clusters) {
        return load(profile, WordVectorTable.load(), clusters);
    }

    /** The parser with the model that ships with it, and tables that are there already. */
    static DependencyParser load(ParserProfile profile, WordVectorTable words, WordClusters clusters) {
        return GraphParser.load(profile.model(), words, clusters)::parse;
    }
}
