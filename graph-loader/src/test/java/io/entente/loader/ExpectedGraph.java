package io.entente.loader;

import io.entente.loader.store.VersionMark;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Polarity;
import io.entente.statement.Quantity;
import io.entente.statement.Relation;
import io.entente.statement.Statement;
import io.entente.statement.TimeReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a graph must hold after some articles were loaded, worked out in memory, one fact a line. */
final class ExpectedGraph {

    private final Set<String> lines = new TreeSet<>();
    private final Map<String, List<Statement>> byRelation = new TreeMap<>();
    private final Map<String, ArticleVersion> articles = new TreeMap<>();

    private ExpectedGraph() {}

    static List<String> of(Collection<ArticleStatements> current) {
        ExpectedGraph graph = new ExpectedGraph();
        current.forEach(graph::add);
        graph.byRelation.values().forEach(graph::addRelation);
        return List.copyOf(graph.lines);
    }

    static String line(@Nullable Object... values) {
        return Stream.of(values).map(ExpectedGraph::text).collect(Collectors.joining(" | "));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Double number -> text(BigDecimal.valueOf(number));
            default -> value.toString();
        };
    }

    private void add(ArticleStatements read) {
        ArticleVersion article = read.article();
        articles.put(article.id(), article);
        lines.add(line(
                "article",
                article.id(),
                VersionMark.of(read),
                article.sha256(),
                article.extractor(),
                article.title(),
                article.url(),
                article.publisher(),
                article.published(),
                article.language()));
        Map<String, Statement> statements = new LinkedHashMap<>();
        read.statements().forEach(statement -> statements.putIfAbsent(statement.id(), statement));
        statements.values().forEach(this::add);
    }

    private void add(Statement statement) {
        Evidence evidence = statement.evidence();
        Quantity quantity = statement.quantity();
        TimeReference time = statement.time();
        ActorMention source = statement.source();
        Relation relation = statement.relation();
        byRelation.computeIfAbsent(relation.id(), id -> new ArrayList<>()).add(statement);
        lines.add(line(
                "statement",
                statement.id(),
                evidence.article(),
                relation.id(),
                source == null ? null : source.actor().id(),
                statement.type().name(),
                statement.polarity().sign(),
                statement.certainty().code(),
                statement.tense().code(),
                evidence.triggerText(),
                evidence.quote(),
                evidence.sentence().begin(),
                evidence.sentence().end(),
                quantity == null ? null : quantity.text(),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit(),
                time == null ? null : time.text(),
                time == null ? null : time.from(),
                time == null ? null : time.to(),
                statement.confidence(),
                evidence.rule()));
        add(statement.actor().actor());
        if (statement.counterpart() != null) {
            add(statement.counterpart().actor());
        }
        if (source != null) {
            add(source.actor());
        }
        Item object = statement.object();
        if (object != null) {
            lines.add(line("item", object.id(), object.name()));
        }
    }

    private void add(Actor actor) {
        String iso3 = actor.type().equals("Country") ? actor.id() : null;
        lines.add(line("actor", actor.id(), actor.type(), actor.name(), actor.country(), iso3, actor.iri()));
    }

    private void addRelation(List<Statement> statements) {
        Relation relation = statements.getFirst().relation();
        long affirmed = statements.stream()
                .filter(each -> each.polarity() == Polarity.AFFIRMED && each.certainty() != Certainty.POSSIBLE)
                .count();
        long denied = statements.stream()
                .filter(each -> each.polarity() == Polarity.DENIED)
                .count();
        Item object = relation.object();
        Actor counterpart = relation.counterpart();
        lines.add(line(
                "relation",
                relation.id(),
                relation.type().name(),
                relation.actor().id(),
                counterpart == null ? null : counterpart.id(),
                object == null ? null : object.id(),
                affirmed,
                denied,
                statements.size() - affirmed - denied,
                statements.stream()
                        .map(each -> each.evidence().article())
                        .distinct()
                        .count(),
                statements.stream().map(this::speaker).distinct().count(),
                origins(statements),
                days(statements).min(LocalDate::compareTo).orElse(null),
                days(statements).max(LocalDate::compareTo).orElse(null)));
        if (affirmed > 0) {
            lines.add(line(
                    "shortcut",
                    relation.actor().id(),
                    relation.type().name(),
                    counterpart != null
                            ? counterpart.id()
                            : Objects.requireNonNull(object).id()));
        }
    }

    /** Each article goes back to its first sentence about the relation, which is a wire's if others have it too. */
    private static long origins(List<Statement> statements) {
        Map<String, Evidence> first = new TreeMap<>();
        for (Statement statement : statements) {
            Evidence evidence = statement.evidence();
            first.merge(
                    evidence.article(),
                    evidence,
                    (a, b) -> b.sentence().begin() < a.sentence().begin() ? b : a);
        }
        return first.values().stream().map(Evidence::quote).distinct().count();
    }

    private Stream<LocalDate> days(List<Statement> statements) {
        return statements.stream()
                .map(each -> article(each).published())
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast);
    }

    private String speaker(Statement statement) {
        ActorMention source = statement.source();
        ArticleVersion article = article(statement);
        return source != null ? source.actor().id() : Objects.requireNonNullElse(article.publisher(), article.id());
    }

    private ArticleVersion article(Statement statement) {
        return Objects.requireNonNull(articles.get(statement.evidence().article()));
    }
}
