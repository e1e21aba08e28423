package io.entente.extractor.parse;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.ConlluWriter;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.text.Document;
import io.entente.text.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tagger and parser as one: what {@code entente parse} runs. Threads may share it.
 */
public final class SyntaxPipeline {

    private final Tagger tagger;
    private final DependencyParser parser;

    public SyntaxPipeline(Tagger tagger, DependencyParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** The pipeline with the models that ship with it; loading takes about a second. */
    public static SyntaxPipeline load(ParserProfile profile) {
        WordClusters clusters = WordClusters.load();
        return new SyntaxPipeline(Tagger.load(clusters), DependencyParser.load(profile, clusters));
    }

    /** The trees of a document's sentences. */
    public List<DependencyTree> parse(Document document) {
        return parse(document.sentences());
    }

    /** The sentences' trees. */
    public List<DependencyTree> parse(List<Sentence> sentences) {
        return parser.parse(sentences.stream().map(tagger::tag).toList());
    }

    /** The trees over the given words; the tags, lemmas and heads that came with them are not looked at. */
    public List<DependencyTree> parseGiven(List<ConlluSentence> given) {
        return parse(given.stream().map(ConlluTrees::sentence).toList());
    }

    /** Writes a document's sentences with their trees in CoNLL-U; the article's id names document and sentences. */
    public void write(Document document, Appendable out) throws IOException {
        String id = document.article().id();
        for (DependencyTree tree : parse(document)) {
            List<String> comments = new ArrayList<>();
            if (tree.sentence().index() == 0) {
                comments.add("# newdoc id = " + id);
            }
            comments.add("# sent_id = " + id + "-" + (tree.sentence().index() + 1));
            ConlluWriter.write(ConlluTrees.conllu(tree).withComments(comments), out);
        }
    }

    /** The given sentences with tags, lemmas, heads and relations of our own; ids, ranges and comments stay. */
    public List<ConlluSentence> annotate(List<ConlluSentence> given) {
        List<DependencyTree> trees = parseGiven(given);
        return IntStream.range(0, given.size())
                .mapToObj(i -> ConlluTrees.withTree(given.get(i), trees.get(i)))
                .toList();
    }
}
