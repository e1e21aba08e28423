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

    /** The sentence's tree. */
    public DependencyTree parse(Sentence sentence) {
        return parser.parse(tagger.tag(sentence));
    }

    /** The tree over the given words; the tags, lemmas and heads that came with them are not looked at. */
    public DependencyTree parse(ConlluSentence given) {
        return parse(ConlluTrees.sentence(given));
    }

    /** Writes a document's sentences with their trees in CoNLL-U; the article's id names document and sentences. */
    public void write(Document document, Appendable out) throws IOException {
        String id = document.article().id();
        for (Sentence sentence : document.sentences()) {
            List<String> comments = new ArrayList<>();
            if (sentence.index() == 0) {
                comments.add("# newdoc id = " + id);
            }
            comments.add("# sent_id = " + id + "-" + (sentence.index() + 1));
            ConlluWriter.write(ConlluTrees.conllu(parse(sentence)).withComments(comments), out);
        }
    }

    /** The given sentence with tags, lemmas, heads and relations of our own; ids, ranges and comments stay. */
    public ConlluSentence annotate(ConlluSentence given) {
        return ConlluTrees.withTree(given, parse(given));
    }
}
