package io.entente.loader.store;

import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Item;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of articles brings to a graph: every node once, in order of the ids, so that the same batch is always written in
 * the same way. Of an actor or item that comes in two guises the last one counts, as it does from one batch to the next.
 *
 * @param articles the articles that must be written, in the order in which they came
 * @param marks their version marks, by id
 * @param relations what they say of each relation, counted over the batch
 */
public record GraphBatch(
        List<ArticleContent> articles,
        Map<String, String> marks,
        Collection<Actor> actors,
        Collection<Item> items,
        Collection<RelationTally> relations) {

    /** A batch that brings nothing. */
    public static final GraphBatch NOTHING = of(List.of(), Map.of());

    /** The nodes of those articles whose version is not among the marks that the store holds. */
    public static GraphBatch of(List<MarkedArticle> batch, Map<String, String> held) {
        List<ArticleContent> articles = new ArrayList<>();
        SequencedMap<String, String> marks = new TreeMap<>();
        for (MarkedArticle article : lastOfEach(batch)) {
            if (!article.mark().equals(held.get(article.id()))) {
                articles.add(article.content());
                marks.put(article.id(), article.mark());
            }
        }
        Nodes nodes = new Nodes();
        articles.forEach(nodes::add);
        return new GraphBatch(
                List.copyOf(articles),
                Collections.unmodifiableMap(marks),
                nodes.actors.values(),
                nodes.items.values(),
                nodes.relations.values());
    }

    /** The articles of a batch, each in the last version that the batch has of it. */
    public static List<MarkedArticle> lastOfEach(List<MarkedArticle> batch) {
        SequencedMap<String, MarkedArticle> last = new LinkedHashMap<>();
        batch.forEach(article -> last.putLast(article.id(), article));
        return new ArrayList<>(last.values());
    }

    /** The marks of the articles that are in the batch in another version than held. */
    public List<String> changed(Map<String, String> held) {
        return articles.stream()
                .map(ArticleContent::article)
                .map(ArticleVersion::id)
                .filter(held::containsKey)
                .toList();
    }

    private static final class Nodes {

        private final SequencedMap<String, Actor> actors = new TreeMap<>();
        private final SequencedMap<String, Item> items = new TreeMap<>();
        private final SequencedMap<String, RelationTally> relations = new TreeMap<>();

        private void add(ArticleContent article) {
            article.statements().forEach(each -> add(each.statement()));
            article.tallies().forEach(tally -> relations.merge(tally.id(), tally, RelationTally::plus));
        }

        private void add(Statement statement) {
            add(statement.actor());
            add(statement.counterpart());
            add(statement.source());
            Item object = statement.object();
            if (object != null) {
                items.put(object.id(), object);
            }
        }

        private void add(@Nullable ActorMention mention) {
            if (mention != null) {
                actors.put(mention.actor().id(), mention.actor());
            }
        }
    }
}
