package io.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.statement.Statement;
import io.entente.text.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scores on the gold of this folder must not fall; {@code entente evaluate --write-baseline} keeps better ones. */
class BaselineTest {

    private static final Path GOLD = Path.of("gold");
    private static final Ontology ONTOLOGY = Ontology.load();
    private static final List<Statement> STATEMENTS = new ArrayList<>();

    @BeforeAll
    static void extract() throws IOException {
        ArticleExtractor extractor = ArticleExtractor.load(ONTOLOGY, ParserProfile.ACCURATE);
        try (Stream<Path> files = Files.list(GOLD.resolve("articles"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String id = file.getFileName().toString().replace(".txt", "");
                Article article = new Article(id, Files.readString(file), null, null, null, null, "en");
                STATEMENTS.addAll(extractor.extract(article).statements());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void noScoreFalls(String set) throws IOException {
        GoldStatements gold = GoldStatements.read(GOLD.resolve(set + ".jsonl"));
        Baseline now = Baseline.of(StatementScores.of(gold, STATEMENTS, ONTOLOGY));
        Baseline before = Baseline.read(GOLD.resolve(set + "-baseline.json"));
        assertThat(before.figures())
                .as("a baseline without figures compares nothing")
                .hasSizeGreaterThan(5);
        assertThat(before.drops(now)).isEmpty();
    }
}
