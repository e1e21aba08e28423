package io.entente.extractor;

import io.entente.extractor.clause.MendedTree;
import io.entente.extractor.entity.ActorFinder;
import io.entente.extractor.entity.Gazetteer;
import io.entente.extractor.names.Name;
import io.entente.extractor.names.NameFinder;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.proposition.PropositionExtractor;
import io.entente.extractor.segment.Segmenter;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Article;
import io.entente.text.Document;
import java.util.List;

/**
 * The way of an article to what it says and of whom: Article → Document → Sentence → DependencyTree → Proposition, and its
 * actors. One instance serves all threads.
 */
public final class ArticleAnalyzer {

    private final Segmenter segmenter = new Segmenter();
    private final Tagger tagger;
    private final DependencyParser parser;
    private final PropositionExtractor propositions = PropositionExtractor.standard();
    private final NameFinder names;
    private final ActorFinder actors;

    ArticleAnalyzer(ParserProfile profile, WordVectorTable words, WordClusters clusters) {
        tagger = Tagger.load(clusters);
        parser = DependencyParser.load(profile, words, clusters);
        names = NameFinder.load(words, clusters);
        actors = new ActorFinder(Gazetteer.load());
    }

    /** Loads the models of all these stages. */
    public static ArticleAnalyzer load(ParserProfile profile) {
        return new ArticleAnalyzer(profile, WordVectorTable.load(), WordClusters.load());
    }

    /** What an article says. */
    public ArticleAnalysis analyze(Article article) {
        return analyze(segmenter.segment(article));
    }

    /** As {@link #analyze(Article)}, of an article that was cut into sentences already. */
    public ArticleAnalysis analyze(Document document) {
        List<TaggedSentence> tagged =
                document.sentences().stream().map(tagger::tag).toList();
        List<MendedTree> mended =
                parser.parse(tagged).stream().map(MendedTree::of).toList();
        List<DependencyTree> trees = mended.stream().map(MendedTree::once).toList();
        List<List<Name>> named =
                names.find(trees.stream().map(DependencyTree::tagged).toList());
        return new ArticleAnalysis(
                document.article(),
                trees,
                propositions.extract(mended),
                actors.find(document.article(), document.dateline(), trees, named));
    }
}
