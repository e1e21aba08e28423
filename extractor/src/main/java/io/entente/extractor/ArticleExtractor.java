package io.entente.extractor;

import io.entente.extractor.clause.TreeRepair;
import io.entente.extractor.entity.ActorFinder;
import io.entente.extractor.entity.Actors;
import io.entente.extractor.entity.Gazetteer;
import io.entente.extractor.names.Name;
import io.entente.extractor.names.NameFinder;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.proposition.PropositionExtractor;
import io.entente.extractor.segment.Segmenter;
import io.entente.extractor.statement.StatementTyper;
import io.entente.extractor.statement.Typing;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Ontology;
import io.entente.proposition.Proposition;
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
    public static final String VERSION = "2";

    private final Segmenter segmenter = new Segmenter();
    private final Tagger tagger;
    private final DependencyParser parser;
    private final PropositionExtractor propositions = PropositionExtractor.standard();
    private final NameFinder names;
    private final ActorFinder actors;
    private final StatementTyper typer;
    private final String version;

    private ArticleExtractor(Ontology ontology, ParserProfile profile) {
        WordClusters clusters = WordClusters.load();
        WordVectorTable words = WordVectorTable.load();
        tagger = Tagger.load(clusters);
        parser = DependencyParser.load(profile, words, clusters);
        names = NameFinder.load(words, clusters);
        actors = new ActorFinder(Gazetteer.load());
        typer = new StatementTyper(ontology);
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
        for (Explanation sentence : explain(segmenter.segment(article))) {
            statements.addAll(sentence.statements());
        }
        return new ArticleStatements(ArticleVersion.of(article, version), statements);
    }

    /** What every stage made of each sentence of an article. */
    public List<Explanation> explain(Article article) {
        return explain(segmenter.segment(article));
    }

    /** As {@link #explain(Article)}, of an article that was cut into sentences already. */
    public List<Explanation> explain(Document document) {
        List<DependencyTree> trees = document.sentences().stream()
                .map(sentence -> TreeRepair.repair(parser.parse(tagger.tag(sentence))))
                .toList();
        List<Proposition> said = propositions.extract(trees);
        List<List<Name>> named =
                trees.stream().map(tree -> names.find(tree.tagged())).toList();
        Actors meant = actors.find(document.article(), trees, named);
        List<Typing> typings = typer.type(document.article(), trees, said, meant::at);
        List<Explanation> explanations = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            DependencyTree tree = trees.get(i);
            List<Proposition> here = said.stream()
                    .filter(each ->
                            each.tree().sentence().index() == tree.sentence().index())
                    .toList();
            Typing typing = typings.get(i);
            explanations.add(new Explanation(tree, here, meant, typing.statements(), typing.rejections()));
        }
        return explanations;
    }
}
