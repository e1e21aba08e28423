package io.entente.loader.rdf;

import io.entente.loader.store.ArticleContent;
import io.entente.loader.store.KeyedStatement;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Evidence;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import io.entente.text.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Writes the named graph of an article: what it is, what it says, and in which sentences. */
final class ArticleGraph {

    private final Quads quads;
    private final Node article;
    private final Set<Span> sentences = new HashSet<>();

    private ArticleGraph(Quads quads, Node article) {
        this.quads = quads;
        this.article = article;
    }

    static void write(ArticleContent read, Quads quads) {
        Node article = Names.article(read.article().id());
        quads.beginGraph(article);
        ArticleGraph graph = new ArticleGraph(quads, article);
        graph.describe(read.article());
        read.statements().forEach(graph::add);
        quads.endGraph();
    }

    private void describe(ArticleVersion version) {
        URI url = version.url();
        quads.add(article, RDF.type.asNode(), Terms.ARTICLE);
        quads.add(article, DCTerms.identifier.asNode(), version.id());
        quads.add(article, DCTerms.title.asNode(), version.title());
        quads.add(article, DCTerms.source.asNode(), url == null ? null : url.toString());
        quads.add(article, DCTerms.publisher.asNode(), version.publisher());
        quads.add(article, DCTerms.issued.asNode(), version.published());
        quads.add(article, DCTerms.language.asNode(), version.language());
    }

    private void add(KeyedStatement keyed) {
        Statement statement = keyed.statement();
        Evidence evidence = statement.evidence();
        Node node = Names.statement(keyed.id());
        quads.add(node, RDF.type.asNode(), Terms.STATEMENT);
        quads.add(node, Terms.ABOUT, Names.relation(keyed.relationId()));
        quads.add(node, Terms.TYPE, Names.term(statement.type().iri()));
        quads.add(node, Terms.POLARITY, statement.polarity().sign());
        quads.add(node, Terms.CERTAINTY, statement.certainty().code());
        quads.add(node, Terms.TENSE, statement.tense().code());
        quads.add(node, Terms.TRIGGER, evidence.triggerText());
        quads.add(node, Terms.CONFIDENCE, BigDecimal.valueOf(statement.confidence()));
        quads.add(node, Terms.RULE, evidence.rule());
        quads.add(node, Terms.ORIGIN, keyed.origin());
        quads.add(node, Terms.WAS_QUOTED_FROM, article);
        quads.add(node, Terms.HAS_TARGET, sentence(evidence));
        if (statement.source() != null) {
            quads.add(
                    node,
                    Terms.WAS_ATTRIBUTED_TO,
                    Names.actor(statement.source().actor().id()));
        }
        add(node, statement.quantity());
        add(node, statement.time());
    }

    private void add(Node statement, @Nullable Quantity quantity) {
        if (quantity != null) {
            quads.add(statement, Terms.QUANTITY, quantity.text());
            quads.add(statement, Terms.AMOUNT, quantity.amount());
            quads.add(statement, Terms.UNIT, quantity.unit());
        }
    }

    private void add(Node statement, @Nullable TimeReference time) {
        if (time != null) {
            quads.add(statement, Terms.TIME, time.text());
            quads.add(statement, Terms.VALID_FROM, time.from());
            quads.add(statement, Terms.VALID_TO, time.to());
        }
    }

    private Node sentence(Evidence evidence) {
        Span span = evidence.sentence();
        Node sentence = Names.sentence(article, span.begin(), span.end());
        if (sentences.add(span)) {
            Node selector = Names.selector(article, span.begin(), span.end());
            quads.add(sentence, RDF.type.asNode(), Terms.SPECIFIC_RESOURCE);
            quads.add(sentence, Terms.HAS_SOURCE, article);
            quads.add(sentence, Terms.HAS_SELECTOR, selector);
            quads.add(selector, RDF.type.asNode(), Terms.TEXT_QUOTE_SELECTOR);
            quads.add(selector, RDF.type.asNode(), Terms.TEXT_POSITION_SELECTOR);
            quads.add(selector, Terms.EXACT, evidence.quote());
            quads.add(selector, Terms.START, span.begin());
            quads.add(selector, Terms.END, span.end());
        }
        return sentence;
    }
}
