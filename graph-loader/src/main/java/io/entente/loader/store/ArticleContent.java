package io.entente.loader.store;

import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one article brings to a graph.
 *
 * @param statements each once, in order of the text
 * @param tallies what it says of each relation, in order of the relations' ids
 */
public record ArticleContent(ArticleVersion article, List<KeyedStatement> statements, List<RelationTally> tallies) {

    public ArticleContent {
        statements = List.copyOf(statements);
        tallies = List.copyOf(tallies);
    }

    public static ArticleContent of(ArticleStatements read) {
        // An extractor may find the same claim twice in a sentence: it stays one statement, as its id says.
        SequencedMap<String, Statement> statements = new LinkedHashMap<>();
        read.statements().forEach(statement -> statements.putIfAbsent(statement.id(), statement));
        SequencedMap<String, List<KeyedStatement>> byRelation = new TreeMap<>();
        List<KeyedStatement> keyed = new ArrayList<>();
        SequencedMap<String, String> origins = origins(statements);
        statements.forEach((id, statement) -> {
            String key = statement.relation().id();
            KeyedStatement one = new KeyedStatement(
                    statement, id, key, speaker(statement, read.article()), origins.getOrDefault(key, ""));
            keyed.add(one);
            byRelation.computeIfAbsent(key, each -> new ArrayList<>()).add(one);
        });
        LocalDate day = read.article().published();
        List<RelationTally> tallies = new ArrayList<>();
        byRelation.forEach((id, about) -> {
            SortedSet<String> speakers = new TreeSet<>();
            about.forEach(each -> speakers.add(each.speaker()));
            Map<RelationTally.Side, Integer> sides = new EnumMap<>(RelationTally.Side.class);
            about.forEach(each -> sides.merge(RelationTally.Side.of(each.statement()), 1, Integer::sum));
            tallies.add(new RelationTally(
                    RelationEnds.of(about.getFirst().statement().relation()),
                    id,
                    sides.getOrDefault(RelationTally.Side.AFFIRMED, 0),
                    sides.getOrDefault(RelationTally.Side.DENIED, 0),
                    sides.getOrDefault(RelationTally.Side.POSSIBLE, 0),
                    1,
                    speakers,
                    new TreeSet<>(List.of(about.getFirst().origin())),
                    day,
                    day));
        });
        return new ArticleContent(read.article(), keyed, tallies);
    }

    private static SequencedMap<String, String> origins(SequencedMap<String, Statement> statements) {
        SequencedMap<String, String> origins = new LinkedHashMap<>();
        Map<String, String> wordings = new HashMap<>();
        statements.values().stream()
                .sorted(Comparator.comparingInt(
                        each -> each.evidence().sentence().begin()))
                .forEachOrdered(each -> origins.computeIfAbsent(each.relation().id(), relation -> {
                    String wording =
                            wordings.computeIfAbsent(each.evidence().quote(), quote -> Origin.wording(each.evidence()));
                    return Origin.of(relation, wording);
                }));
        return origins;
    }

    private static String speaker(Statement statement, ArticleVersion article) {
        ActorMention source = statement.source();
        if (source != null) {
            return source.actor().id();
        }
        String publisher = article.publisher();
        return publisher == null ? article.id() : publisher;
    }
}
