package io.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Polarity;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementScoresTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final String GOLD = """
            {"doc":"a","begin":0,"end":30,"trigger":"sold","actor":{"id":"NOR","mention":"Norway","country":"NOR"},"relation":"SELLS_TO","counterpart":{"id":"DNK","mention":"Denmark","country":"DNK"},"object":"natural gas","polarity":"+","certainty":"certain","tense":"past","source":null,"quantity":null,"time":null}
            {"doc":"a","begin":31,"end":60,"trigger":"met","actor":{"id":"NOR","mention":"Norway","country":"NOR"},"relation":"MEETS","counterpart":{"id":"SWE","mention":"Sweden","country":"SWE"},"object":null,"polarity":"-","certainty":"certain","tense":"past","source":null,"quantity":null,"time":null}
            {"doc":"a","begin":61,"end":90,"trigger":"warned","actor":{"id":"NOR","mention":"Norway","country":"NOR"},"relation":"WARNS","counterpart":null,"object":"dangerous floods","polarity":"+","certainty":"certain","tense":"past","source":null,"quantity":null,"time":null}
            """;

    @TempDir
    private Path folder;

    private GoldStatements gold() throws IOException {
        return GoldStatements.read(Files.writeString(folder.resolve("gold.jsonl"), GOLD));
    }

    private static Statement statement(
            int begin, int end, String actor, String type, @Nullable String counterpart, @Nullable String object) {
        Span sentence = new Span(begin, end);
        return new Statement(
                mention(actor),
                ONTOLOGY.relationType(type).orElseThrow(),
                object == null ? null : Item.of(object),
                counterpart == null ? null : mention(counterpart),
                Polarity.AFFIRMED,
                Certainty.CERTAIN,
                Tense.PAST,
                null,
                null,
                null,
                0.9,
                new Evidence("a", sentence, "x".repeat(sentence.length()), sentence, "x", type));
    }

    private static ActorMention mention(String code) {
        return new ActorMention(new Actor(code, code, "Country", code, null), code);
    }

    @Test
    void countsWhatMatchesByRelationAndEnds() throws IOException {
        StatementScores scores = StatementScores.of(
                gold(),
                List.of(
                        statement(0, 28, "NOR", "SELLS_TO", "DNK", "gas"),
                        statement(0, 28, "NOR", "SELLS_TO", "FIN", "gas")),
                ONTOLOGY);
        assertThat(scores.core().get(Level.DYAD)).isEqualTo(new Score(3, 2, 1));
        assertThat(scores.attributes()).containsEntry("object", 1.0);
        assertThat(scores.types()).containsEntry("SELLS_TO", new Score(1, 2, 1));
        assertThat(scores.wrong()).hasSize(1);
        assertThat(scores.missed()).hasSize(2);
    }

    @Test
    void takesASymmetricRelationInEitherOrderAndTellsAFalseAffirmation() throws IOException {
        StatementScores scores =
                StatementScores.of(gold(), List.of(statement(31, 60, "SWE", "MEETS", "NOR", null)), ONTOLOGY);
        assertThat(scores.core().get(Level.DYAD)).isEqualTo(new Score(3, 1, 1));
        assertThat(scores.falselyAffirmed()).hasSize(1);
    }

    @Test
    void matchesWithoutCounterpartByTheObjectsHead() throws IOException {
        StatementScores scores = StatementScores.of(
                gold(),
                List.of(
                        statement(61, 90, "NOR", "WARNS", null, "flood"),
                        statement(61, 90, "NOR", "WARNS", null, "famine")),
                ONTOLOGY);
        assertThat(scores.core().get(Level.DYAD)).isEqualTo(new Score(3, 2, 1));
    }

    @Test
    void findsNothingInAnotherSentence() throws IOException {
        StatementScores scores =
                StatementScores.of(gold(), List.of(statement(61, 90, "NOR", "SELLS_TO", "DNK", "gas")), ONTOLOGY);
        assertThat(scores.core().get(Level.DYAD)).isEqualTo(new Score(3, 1, 0));
    }

    @Test
    void reportNamesEveryLevelAndType() throws IOException {
        StatementScores scores =
                StatementScores.of(gold(), List.of(statement(0, 28, "NOR", "SELLS_TO", "DNK", "gas")), ONTOLOGY);
        assertThat(StatementReport.markdown("Own", scores, true))
                .contains(
                        "## Own", "core, dyad | 1.00 | 0.33", "| SELLS_TO | 1.00", "Missed", "a:31 NOR not MEETS SWE");
    }

    @Test
    void namesTheLineThatIsNoGoldStatement() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), GOLD + "{\"doc\":\n");
        assertThatThrownBy(() -> GoldStatements.read(file)).hasMessageContaining("bad.jsonl:4");
    }

    @Test
    void tellsTheLineThatLacksWhatEveryStatementHas() throws IOException {
        Path file =
                Files.writeString(folder.resolve("gold.jsonl"), GOLD.replaceFirst("\"certainty\":\"certain\",", ""));
        assertThatThrownBy(() -> GoldStatements.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl:1: ")
                .hasMessageContaining("a gold statement lacks its \"certainty\"");
    }

    @Test
    void scoresNoTenseWhereNoneIsAnnotated() throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), GOLD.replace("\"tense\":\"past\",", ""));
        List<Statement> found = List.of(statement(0, 30, "NOR", "SELLS_TO", "DNK", "natural gas"));
        StatementScores scores = StatementScores.of(GoldStatements.read(file), found, ONTOLOGY);
        assertThat(scores.attributes().get("tense")).isNull();
        assertThat(scores.attributes().get("polarity and certainty")).isEqualTo(1.0);
    }
}
