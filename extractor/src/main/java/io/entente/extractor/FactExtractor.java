package io.entente.extractor;

import io.entente.extractor.clause.ClauseFinder;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.SyntaxPipeline;
import io.entente.extractor.proposition.MinimalFact;
import io.entente.extractor.proposition.MinimalFacts;
import io.entente.extractor.segment.Segmenter;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import io.entente.text.Document;
import java.util.List;

/** Open information extraction: the facts of a text in its own words, before any ontology. One instance serves all threads. */
public final class FactExtractor {

    /** What a sentence says. */
    public record Facts(DependencyTree tree, List<MinimalFact> facts) {}

    private final Segmenter segmenter = new Segmenter();
    private final ClauseFinder clauses = ClauseFinder.standard();
    private final SyntaxPipeline syntax;

    private FactExtractor(SyntaxPipeline syntax) {
        this.syntax = syntax;
    }

    /** Loads the models; takes about a second. */
    public static FactExtractor load(ParserProfile profile) {
        return new FactExtractor(SyntaxPipeline.load(profile));
    }

    /** The facts of an article, sentence by sentence. */
    public List<Facts> of(Article article) {
        return of(segmenter.segment(article));
    }

    /** As {@link #of(Article)}, where each line of the article is a sentence of tokens that blanks part. */
    public List<Facts> ofTokens(Article article) {
        return of(segmenter.segmentTokenized(article));
    }

    private List<Facts> of(Document document) {
        return syntax.parse(document).stream()
                .map(tree -> new Facts(tree, MinimalFacts.of(clauses.find(tree))))
                .toList();
    }
}
