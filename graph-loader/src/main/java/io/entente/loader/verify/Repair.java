package io.entente.loader.verify;

import io.entente.loader.store.ExpectedFacts;
import io.entente.loader.store.FactKind;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.RelationTally;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Item;
import io.entente.statement.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends differences: articles that differ are removed and written anew, as are those that make what else is missing; relations
 * and shortcuts are counted and drawn anew, and so are the counts of relation types.
 */
public final class Repair {

    private static final int BATCH = 500;

    private final WholeGraph graph;
    private final GraphStore store;
    private final Ontology ontology;

    public Repair(WholeGraph graph, GraphStore store, Ontology ontology) {
        this.graph = graph;
        this.store = store;
        this.ontology = ontology;
    }

    /** Mends what it can; another verification tells whether all is well then. */
    public void mend(List<Difference> differences) {
        Plan plan = new Plan(differences);
        Set<String> articles = new TreeSet<>(plan.articles);
        articles.addAll(articlesThatMake(plan));
        inBatches(articles, store::retract);
        // The counts may be of statements that were lost, and that nobody has taken away from them.
        Set<String> relations = write(articles);
        relations.addAll(plan.relations);
        inBatches(plan.shortcutEnds(ontology), store::removeShortcuts);
        relations.addAll(plan.brokenRelations);
        relations.addAll(relationsOfShortcuts(plan));
        inBatches(relations, batch -> store.recount(batch, List.of(), List.of()));
        inBatches(plan.actors, batch -> store.recount(List.of(), batch, List.of()));
        inBatches(plan.items, batch -> store.recount(List.of(), List.of(), batch));
        // The counts of types follow those of relations by differences, and these may have been wrong.
        store.recountTypes();
    }

    /** All articles about a relation that is not there; the last one about an actor or item, which describes it. */
    private Collection<String> articlesThatMake(Plan plan) {
        Set<String> articles = new TreeSet<>();
        Map<String, String> actors = new HashMap<>();
        Map<String, String> items = new HashMap<>();
        if (plan.brokenRelations.isEmpty() && plan.actors.isEmpty() && plan.items.isEmpty()) {
            return articles;
        }
        try (Stream<ArticleStatements> all = graph.articles()) {
            all.forEachOrdered(article -> {
                String id = article.article().id();
                for (Statement statement : article.statements()) {
                    if (plan.brokenRelations.contains(statement.relation().id())) {
                        articles.add(id);
                    }
                    note(statement.actor(), plan, actors, id);
                    note(statement.counterpart(), plan, actors, id);
                    note(statement.source(), plan, actors, id);
                    Item object = statement.object();
                    if (object != null && plan.items.contains(object.id())) {
                        items.put(object.id(), id);
                    }
                }
            });
        }
        articles.addAll(actors.values());
        articles.addAll(items.values());
        return articles;
    }

    private static void note(
            @Nullable ActorMention mention, Plan plan, Map<String, String> lastArticles, String article) {
        if (mention != null) {
            Actor actor = mention.actor();
            if (plan.actors.contains(actor.id())) {
                lastArticles.put(actor.id(), article);
            }
        }
    }

    private Collection<String> relationsOfShortcuts(Plan plan) {
        Set<String> relations = new TreeSet<>();
        if (plan.shortcuts.isEmpty()) {
            return relations;
        }
        try (Stream<RelationTally> all = graph.relations()) {
            all.forEach(tally -> ExpectedFacts.of(tally, fact -> {
                if (fact.kind() == FactKind.SHORTCUT && plan.shortcuts.contains(fact.id())) {
                    relations.add(tally.id());
                }
            }));
        }
        return relations;
    }

    /** Writes the articles, and gives the ids of the relations that they are about. */
    private Set<String> write(Set<String> ids) {
        Set<String> relations = new TreeSet<>();
        List<ArticleStatements> batch = new ArrayList<>();
        try (Stream<ArticleStatements> articles = graph.articles()) {
            articles.filter(article -> ids.contains(article.article().id())).forEachOrdered(article -> {
                batch.add(article);
                article.statements()
                        .forEach(each -> relations.add(each.relation().id()));
                if (batch.size() == BATCH) {
                    store.write(List.copyOf(batch));
                    batch.clear();
                }
            });
        }
        if (!batch.isEmpty()) {
            store.write(batch);
        }
        return relations;
    }

    private static <T> void inBatches(Collection<T> all, Consumer<List<T>> step) {
        List<T> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += BATCH) {
            step.accept(list.subList(from, Math.min(from + BATCH, list.size())));
        }
    }
}
