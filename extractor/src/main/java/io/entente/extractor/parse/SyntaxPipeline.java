package io.entente.extractor.parse;

import io.entente.extractor.conllu.ConlluReader;
import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.ConlluWriter;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.text.Sentence;
import java.io.IOException;
import java.util.Optional;

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

    /** Writes a sentence with its tree in CoNLL-U. */
    public void write(Sentence sentence, Appendable out) throws IOException {
        ConlluWriter.write(ConlluTrees.conllu(parse(sentence)), out);
    }

    /** Reads CoNLL-U and writes it again with tags, lemmas, heads and relations of our own; all else stays as it was. */
    public void rewrite(ConlluReader in, Appendable out) throws IOException {
        for (Optional<ConlluSentence> next = in.next(); next.isPresent(); next = in.next()) {
            ConlluWriter.write(ConlluTrees.withTree(next.get(), parse(next.get())), out);
        }
    }
}
