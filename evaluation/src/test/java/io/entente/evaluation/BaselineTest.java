package io.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import io.entente.ontology.Ontology;
import io.entente.statement.Statement;
import io.entente.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scores on the gold of this folder must not fall; {@code entente evaluate --write-baseline} keeps better ones. */
class BaselineTest {

    private static final Path GOLD = Path.of("gold");
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load(ONTOLOGY, ParserProfile.ACCURATE);

    private static List<Statement> statements(String articles) {
        List<Statement> statements = new ArrayList<>();
        List<String> inputs = List.of(GOLD.resolve(articles).toString());
        try (Readings readings = new ArticleSource(inputs, InputStream.nullInputStream()).open()) {
            while (readings.hasNext()) {
                Reading reading = readings.next();
                assertThat(reading).isInstanceOf(Reading.Loaded.class);
                Article article = ((Reading.Loaded) reading).article();
                statements.addAll(EXTRACTOR.extract(article).statements());
            }
        }
        return statements;
    }

    @ParameterizedTest
    @CsvSource({
        "dev, articles",
        "test, articles",
        "reports/dev, reports/articles",
        "reports/test, reports/articles",
        "items/dev, items/dev-articles.jsonl",
        "items/test, items/test-articles.jsonl",
        "stories/dev, stories/dev-articles.jsonl",
        "stories/test, stories/test-articles.jsonl",
        "certainty/dev, certainty/dev-articles.jsonl",
        "certainty/test, certainty/test-articles.jsonl"
    })
    void noScoreFalls(String set, String articles) throws IOException {
        GoldStatements gold = GoldStatements.read(GOLD.resolve(set + ".jsonl"));
        Baseline now = Baseline.of(StatementScores.of(gold, statements(articles), ONTOLOGY));
        Baseline before = Baseline.read(GOLD.resolve(set + "-baseline.json"));
        assertThat(before.figures())
                .as("a baseline without figures compares nothing")
                .hasSizeGreaterThan(5);
        assertThat(before.drops(now)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void noMoreReferencesAreReadWrongly(String set) throws IOException {
        List<GoldReference> gold = GoldReference.read(GOLD.resolve("references/" + set + ".jsonl"));
        Baseline now = Baseline.of(ReferenceScores.of(gold, EXTRACTOR::explain));
        Baseline before = Baseline.read(GOLD.resolve("references/" + set + "-baseline.json"));
        assertThat(before.figures()).hasSize(2);
        assertThat(before.drops(now)).isEmpty();
    }
}
