package io.entente.loader.store;

import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Item;
import io.entente.statement.Relation;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of articles brings to a graph: every node once, in order of the ids, so that the same batch is always written in
 * the same way. Of an actor or item that comes in two guises the last one counts, as it does from one batch to the next.
 *
 * @param articles the articles that must be written
 * @param marks their version marks, by id
 */
public record GraphBatch(
        List<ArticleStatements> articles,
        Map<String, String> marks,
        Collection<Actor> actors,
        Collection<Item> items,
        Collection<Relation> relations,
        Collection<Statement> statements) {

    /** The nodes of those articles whose version is not among the marks that the store holds. */
    public static GraphBatch of(List<ArticleStatements> batch, Map<String, String> held) {
        SequencedMap<String, ArticleStatements> articles = new TreeMap<>();
        SequencedMap<String, String> marks = new TreeMap<>();
        for (ArticleStatements article : lastOfEach(batch)) {
            String id = article.article().id();
            String mark = VersionMark.of(article);
            if (!mark.equals(held.get(id))) {
                articles.put(id, article);
                marks.put(id, mark);
            }
        }
        Nodes nodes = new Nodes();
        for (ArticleStatements article : articles.values()) {
            article.statements().forEach(nodes::add);
        }
        return new GraphBatch(
                List.copyOf(articles.values()),
                Collections.unmodifiableMap(marks),
                nodes.actors.values(),
                nodes.items.values(),
                nodes.relations.values(),
                nodes.statements.values());
    }

    /** The articles of a batch, each in the last version that the batch has of it. */
    public static List<ArticleStatements> lastOfEach(List<ArticleStatements> batch) {
        SequencedMap<String, ArticleStatements> last = new TreeMap<>();
        batch.forEach(article -> last.put(article.article().id(), article));
        return new ArrayList<>(last.values());
    }

    private static final class Nodes {

        private final SequencedMap<String, Actor> actors = new TreeMap<>();
        private final SequencedMap<String, Item> items = new TreeMap<>();
        private final SequencedMap<String, Relation> relations = new TreeMap<>();
        private final SequencedMap<String, Statement> statements = new TreeMap<>();

        private void add(Statement statement) {
            // An extractor may find the same claim twice in a sentence: it stays one statement, as its id says.
            if (statements.putIfAbsent(statement.id(), statement) != null) {
                return;
            }
            add(statement.actor());
            add(statement.counterpart());
            add(statement.source());
            Item object = statement.object();
            if (object != null) {
                items.put(object.id(), object);
            }
            Relation relation = statement.relation();
            relations.put(relation.id(), relation);
        }

        private void add(@Nullable ActorMention mention) {
            if (mention != null) {
                actors.put(mention.actor().id(), mention.actor());
            }
        }
    }
}
