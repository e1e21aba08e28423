package io.entente.loader.rdf;

import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.StoreQuery;
import io.entente.statement.Actor;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Item;
import io.entente.statement.Relation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.RDF;

/** The text of one update request that brings the store from one batch to the next. */
final class BatchUpdate {

    private static final String PREFIXES = read("prefixes.ru");
    private static final String REPLACE = read("replace.ru");
    private static final String DESCRIBE = read("describe.ru");
    private static final String RECOUNT = read("recount.ru");
    private static final String SWEEP = read("sweep.ru");
    private static final String FINISH = read("finish.ru");

    private BatchUpdate() {}

    private static String read(String file) {
        return StoreQuery.read(BatchUpdate.class, file);
    }

    /**
     * The update that writes the batch.
     *
     * @param outdated ids of the articles that the store holds in another version
     */
    static String write(GraphBatch batch, Collection<String> outdated, Instant loadedAt) {
        StringBuilder update = new StringBuilder(PREFIXES).append(work(batch, outdated));
        if (!outdated.isEmpty()) {
            update.append(REPLACE).append(drop(outdated));
        }
        update.append(DESCRIBE).append(data(batch, loadedAt)).append(RECOUNT);
        if (!outdated.isEmpty()) {
            update.append(SWEEP);
        }
        return update.append(FINISH).toString();
    }

    /** The update that removes the articles. */
    static String retract(Collection<String> articles) {
        GraphBatch nothing = GraphBatch.of(List.of(), Map.of());
        return PREFIXES + work(nothing, articles) + REPLACE + drop(articles) + RECOUNT + SWEEP + FINISH;
    }

    private static String drop(Collection<String> articles) {
        StringBuilder drops = new StringBuilder();
        for (String id : articles) {
            drops.append("DROP SILENT GRAPH <")
                    .append(Names.article(id).getURI())
                    .append("> ;\n");
        }
        return drops.toString();
    }

    private static String work(GraphBatch batch, Collection<String> outdated) {
        Quads work = new Quads();
        work.beginGraph(Names.BATCH);
        outdated.forEach(id -> work.add(Names.article(id), RDF.type.asNode(), Terms.OUTDATED));
        for (Relation relation : batch.relations()) {
            work.add(Names.relation(relation.id()), RDF.type.asNode(), Terms.TOUCHED);
        }
        for (Actor actor : batch.actors()) {
            work.add(Names.actor(actor.id()), RDF.type.asNode(), Terms.DESCRIBED);
        }
        for (Item item : batch.items()) {
            work.add(Names.item(item.id()), RDF.type.asNode(), Terms.DESCRIBED);
        }
        work.endGraph();
        return work.operation();
    }

    private static String data(GraphBatch batch, Instant loadedAt) {
        Quads data = new Quads();
        for (ArticleStatements article : batch.articles()) {
            String id = article.article().id();
            String mark = batch.marks().getOrDefault(id, "");
            SharedGraph.write(article.article(), mark, loadedAt, data);
            ArticleGraph.write(article, data);
        }
        batch.actors().forEach(actor -> SharedGraph.write(actor, data));
        batch.items().forEach(item -> SharedGraph.write(item, data));
        batch.relations().forEach(relation -> SharedGraph.write(relation, data));
        return data.operation();
    }
}
