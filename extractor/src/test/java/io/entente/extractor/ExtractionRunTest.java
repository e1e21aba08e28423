package io.entente.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.InputFormat;
import io.entente.extractor.source.Readings;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.text.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractionRunTest {

    @Test
    void givesOutcomesInTheOrderOfTheArticles() {
        String lines =
                IntStream.rangeClosed(1, 200).mapToObj(i -> "Article " + i).collect(Collectors.joining("\n"));
        assertThat(run(lines, ExtractionRunTest::nothing))
                .extracting(outcome ->
                        ((Outcome.Extracted) outcome).statements().article().id())
                .isEqualTo(
                        IntStream.rangeClosed(1, 200).mapToObj(String::valueOf).toList());
    }

    @Test
    void setsAnArticleAsideThatFailsAndGoesOn() {
        List<Outcome> outcomes = run("fine\nbroken\nfine again", article -> {
            if (article.text().equals("broken")) {
                throw new IllegalStateException("no sense in it");
            }
            return nothing(article);
        });
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Outcome.SetAside.class,
                        setAside -> assertThat(setAside.why().message())
                                .contains("standard input, line 2", "no sense in it"));
        assertThat(outcomes.get(2)).isInstanceOf(Outcome.Extracted.class);
    }

    private static List<Outcome> run(String lines, Function<Article, ArticleStatements> extractor) {
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        List<Outcome> outcomes = new ArrayList<>();
        try (Readings readings = new ArticleSource(List.of("-"), in)
                        .as(InputFormat.LINES)
                        .open();
                ExtractionRun run = new ExtractionRun(readings, extractor, 2)) {
            run.forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    private static ArticleStatements nothing(Article article) {
        return new ArticleStatements(ArticleVersion.of(article, "test"), List.of());
    }
}
