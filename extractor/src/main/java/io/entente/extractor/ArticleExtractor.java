package io.entente.extractor;

import io.entente.extractor.event.EventFinder;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.statement.StatementTyper;
import io.entente.extractor.statement.Typing;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Ontology;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import io.entente.text.Article;
import io.entente.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The whole way of one article: Article → Document → Sentence → DependencyTree → Proposition → Statement. The same article
 * always gives the same statements. One instance serves all threads.
 */
public final class ArticleExtractor {

    /** Changes whenever the same article may give other statements. */
    public static final String VERSION = "15";

    private final ArticleAnalyzer analyzer;
    private final StatementTyper typer;
    private final String version;

    private ArticleExtractor(Ontology ontology, ParserProfile profile) {
        WordClusters clusters = WordClusters.load();
        WordVectorTable words = WordVectorTable.load();
        analyzer = new ArticleAnalyzer(profile, words, clusters);
        typer = new StatementTyper(ontology, EventFinder.load(words, clusters));
        version = VERSION + "-" + profile.name().toLowerCase(Locale.ROOT);
    }

    /** Loads the models; takes about a second. */
    public static ArticleExtractor load(Ontology ontology, ParserProfile profile) {
        return new ArticleExtractor(ontology, profile);
    }

    /** Names what reads articles here, for {@link ArticleVersion#extractor()}. */
    public String version() {
        return version;
    }

    /** The statements of an article, in order of its text. */
    public ArticleStatements extract(Article article) {
        List<Statement> statements = new ArrayList<>();
        for (Explanation sentence : explain(article)) {
            statements.addAll(sentence.statements());
        }
        return new ArticleStatements(ArticleVersion.of(article, version), statements);
    }

    /** What every stage made of each sentence of an article. */
    public List<Explanation> explain(Article article) {
        return explain(analyzer.analyze(article));
    }

    /** As {@link #explain(Article)}, of an article that was cut into sentences already. */
    public List<Explanation> explain(Document document) {
        return explain(analyzer.analyze(document));
    }

    private List<Explanation> explain(ArticleAnalysis analysis) {
        List<Typing> typings =
                typer.type(analysis.article(), analysis.trees(), analysis.propositions(), analysis.actors()::at);
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < typings.size(); i++) {
            DependencyTree tree = analysis.trees().get(i);
            Typing typing = typings.get(i);
            explanations.add(new Explanation(
                    tree, analysis.propositionsOf(tree), analysis.actors(), typing.statements(), typing.rejections()));
        }
        return explanations;
    }
}
