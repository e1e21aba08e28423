package io.entente.loader.neo4j;

import io.entente.loader.store.ArticleContent;
import io.entente.loader.store.KeyedStatement;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationEnds;
import io.entente.loader.store.RelationTally;
import io.entente.loader.whole.WholeGraph;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.Item;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A graph as the CSV files that {@code neo4j-admin database import} reads, the same as loads leave in a store. */
public final class ImportFiles implements Consumer<MarkedArticle>, Closeable {

    private static final String COUNTS = "affirmed:long,denied:long,possible:long,";
    private static final String DAYS = "firstSeen:date,lastSeen:date";

    private final Instant loadedAt;
    private final ImportFile articles;
    private final ImportFile statements;
    private final ImportFile relations;
    private final ImportFile actors;
    private final ImportFile items;
    private final ImportFile statedIn;
    private final ImportFile about;
    private final ImportFile accordingTo;
    private final ImportFile ends;
    private final ImportFile objects;
    private final ImportFile shortcutsToActors;
    private final ImportFile shortcutsToItems;
    private final List<ImportFile> nodeFiles;
    private final List<ImportFile> edgeFiles;

    /** Files in the folder. */
    public ImportFiles(Path folder, Instant loadedAt) throws IOException {
        this.loadedAt = loadedAt;
        this.articles = new ImportFile(
                folder.resolve("articles.csv"),
                "id:ID(Article),url,title,publisher,published:date,language,sha256,extractor,version,loadedAt:datetime,:LABEL");
        this.statements = new ImportFile(
                folder.resolve("statements.csv"),
                "id:ID(Statement),type,polarity,certainty,tense,trigger,quote,begin:long,end:long,quantity,amount:double,unit,time,"
                        + "validFrom:date,validTo:date,confidence:double,rule,origin,voice,:LABEL");
        this.relations = new ImportFile(
                folder.resolve("relations.csv"),
                "id:ID(Relation),type,plover,symmetric:boolean," + COUNTS + "articles:long,sources:long,origins:long,"
                        + DAYS + ",:LABEL");
        this.actors = new ImportFile(folder.resolve("actors.csv"), "id:ID(Actor),name,country,iso3,iri,:LABEL");
        this.items = new ImportFile(folder.resolve("items.csv"), "id:ID(Item),name,:LABEL");
        this.statedIn = edges(folder, "stated-in", "Statement", "Article", "");
        this.about = edges(folder, "about", "Statement", "Relation", "");
        this.accordingTo = edges(folder, "according-to", "Statement", "Actor", "");
        this.ends = edges(folder, "ends", "Relation", "Actor", "");
        this.objects = edges(folder, "objects", "Relation", "Item", "");
        String shortcut = ",relation,object," + COUNTS + DAYS;
        this.shortcutsToActors = edges(folder, "shortcuts-to-actors", "Actor", "Actor", shortcut);
        this.shortcutsToItems = edges(folder, "shortcuts-to-items", "Actor", "Item", shortcut);
        this.nodeFiles = List.of(articles, statements, relations, actors, items);
        this.edgeFiles = List.of(statedIn, about, accordingTo, ends, objects, shortcutsToActors, shortcutsToItems);
    }

    private static ImportFile edges(Path folder, String name, String from, String to, String properties)
            throws IOException {
        return new ImportFile(
                folder.resolve(name + ".csv"), ":START_ID(" + from + "),:END_ID(" + to + "),:TYPE" + properties);
    }

    /** The files of nodes. */
    public List<Path> nodes() {
        return nodeFiles.stream().map(ImportFile::path).toList();
    }

    /** The files of relationships. */
    public List<Path> relationships() {
        return edgeFiles.stream().map(ImportFile::path).toList();
    }

    /** Writes an article with its statements. */
    @Override
    public void accept(MarkedArticle article) {
        ArticleContent content = article.content();
        articles.write(Rows.article(content, article.mark(), loadedAt.atOffset(ZoneOffset.UTC)), "Article");
        for (KeyedStatement each : content.statements()) {
            statements.write(Rows.properties(each), "Statement");
            statedIn.edge(each.id(), content.article().id(), "STATED_IN");
            about.edge(each.id(), each.relationId(), "ABOUT");
            ActorMention source = each.statement().source();
            if (source != null) {
                accordingTo.edge(each.id(), source.actor().id(), "ACCORDING_TO");
            }
        }
    }

    /** Writes what the articles share. */
    public void writeShared(WholeGraph graph) {
        try (Stream<RelationTally> tallies = graph.relations();
                Stream<Actor> allActors = graph.actors();
                Stream<Item> allItems = graph.items()) {
            tallies.forEach(this::write);
            allActors.forEach(actor -> actors.write(Rows.actorProperties(actor), "Actor;" + actor.type()));
            allItems.forEach(item -> items.write(Rows.item(item), "Item"));
        }
    }

    private void write(RelationTally tally) {
        RelationEnds joined = tally.ends();
        relations.write(Rows.relationProperties(tally), "Relation");
        ends.edge(tally.id(), joined.actor(), "ACTOR");
        if (joined.counterpart() != null) {
            ends.edge(tally.id(), joined.counterpart(), "COUNTERPART");
        }
        if (joined.object() != null) {
            objects.edge(tally.id(), joined.object(), "OBJECT");
        }
        if (tally.hasShortcut()) {
            Map<String, @Nullable Object> properties = Rows.shortcut(tally);
            (joined.toActor() ? shortcutsToActors : shortcutsToItems)
                    .edge(joined.actor(), joined.other(), joined.type().name(), properties);
        }
    }

    @Override
    public void close() throws IOException {
        for (ImportFile file : nodeFiles) {
            file.close();
        }
        for (ImportFile file : edgeFiles) {
            file.close();
        }
    }
}
