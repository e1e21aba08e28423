package io.entente.statement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Item;
import io.entente.statement.Polarity;
import io.entente.statement.Quantity;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.statement.TimeReference;
import io.entente.text.Span;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatementCodecTest {

    private static final LineOrigin ORIGIN = new LineOrigin("june.jsonl", 7);

    private static final Statement STATEMENT = new Statement(
            new ActorMention(new Actor("KOR", "South Korea", "Country", "KOR", null), "Seoul"),
            RandomStatements.SUPPLIES,
            Item.of("Howitzers"),
            new ActorMention(new Actor("POL", "Poland", "Country", "POL", null), "Warsaw"),
            Polarity.AFFIRMED,
            Certainty.CERTAIN,
            Tense.PAST,
            null,
            new Quantity("212", new BigDecimal("212"), "howitzers", Quantity.Bound.EXACTLY),
            new TimeReference("last year", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
            0.75,
            new Evidence(
                    "arms-1",
                    new Span(0, 57),
                    "Seoul delivered 212 Howitzers to Warsaw last year, it said",
                    new Span(6, 15),
                    "delivered",
                    "verb/supply"));

    private final StatementCodec codec = new StatementCodec(RandomStatements::type);

    @Test
    void writesTheKeysInAFixedOrder() {
        assertThat(StatementCodec.line(STATEMENT)).isEqualTo("""
                        {"id":"%s","doc":"arms-1","begin":0,"end":57,"trigger":"delivered",\
                        "actor":{"id":"KOR","mention":"Seoul","country":"KOR","name":"South Korea","type":"Country","iri":null},\
                        "relation":"SUPPLIES",\
                        "counterpart":{"id":"POL","mention":"Warsaw","country":"POL","name":"Poland","type":"Country","iri":null},\
                        "object":"Howitzers","polarity":"+","certainty":"certain","tense":"past","source":null,\
                        "quantity":"212","time":"last year","plover":"AID","cameo":"070","confidence":0.75,\
                        "quote":"Seoul delivered 212 Howitzers to Warsaw last year, it said",\
                        "objectId":"howitzers","amount":212,"unit":"howitzers","bound":"exactly",\
                        "validFrom":"2023-01-01","validTo":"2023-12-31","triggerBegin":6,"triggerEnd":15,"rule":"verb/supply"}""".formatted(STATEMENT.id()));
    }

    @Test
    void readsBackTheStatementThatWasWritten() {
        for (long seed = 0; seed < 2_000; seed++) {
            Statement statement = new RandomStatements(seed).statement("a" + seed);
            String line = StatementCodec.line(statement);
            Statement read = codec.statement(bytes(line), ORIGIN);
            assertThat(read).as("seed %d", seed).isEqualTo(statement);
            assertThat(StatementCodec.line(read)).as("seed %d", seed).isEqualTo(line);
            assertThat(line).as("seed %d", seed).doesNotContain("\n");
        }
    }

    @Test
    void readsBackTheArticleThatWasWritten() {
        for (long seed = 0; seed < 1_000; seed++) {
            ArticleStatements article = new RandomStatements(seed).article("a" + seed);
            String line = StatementCodec.line(article);
            assertThat(codec.article(bytes(line), ORIGIN)).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void namesFileLineFieldAndValueOfWhatIsWrong() {
        assertThatThrownBy(() -> read("\"polarity\":\"+\"", "\"polarity\":\"~\""))
                .isInstanceOf(StatementFileException.class)
                .hasMessage("june.jsonl:7: field \"polarity\": \"~\": should be \"+\" or \"-\"");
        assertThatThrownBy(() -> read("\"SUPPLIES\"", "\"SUPLIES\""))
                .hasMessage("june.jsonl:7: field \"relation\": \"SUPLIES\":"
                        + " is no relation type; take a name from the ontology, as SUPPLIES");
        assertThatThrownBy(() -> read("\"name\":\"Poland\",", ""))
                .hasMessage("june.jsonl:7: field \"counterpart.name\": is missing");
        assertThatThrownBy(() -> read("2023-12-31", "31.12.2023"))
                .hasMessage("june.jsonl:7: field \"validTo\": \"31.12.2023\": should be a day, as 2024-05-31");
        assertThatThrownBy(() -> read("2023-12-31", "2022-12-31")).hasMessageContaining("before it begins");
        assertThatThrownBy(() -> read("\"begin\":0", "\"begin\":58")).hasMessageContaining("not a span: [58, 57)");
        assertThatThrownBy(() -> read("0.75", "7.5")).hasMessageContaining("confidence lies between 0 and 1");
        assertThatThrownBy(() -> read("0.75", "\"high\"")).hasMessageContaining("field \"confidence\": \"high\"");
    }

    @Test
    void saysWhereALineIsNotJson() {
        assertThatThrownBy(() -> codec.statement(bytes("{\"id\":\"1\",}"), ORIGIN))
                .hasMessageStartingWith("june.jsonl:7: {\"id\":\"1\",}: is not JSON (column 11: ");
        assertThatThrownBy(() -> codec.statement(bytes("[]"), ORIGIN)).hasMessageContaining("should be a JSON object");
        assertThatThrownBy(() -> codec.statement(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}, ORIGIN))
                .hasMessageContaining("is not JSON");
    }

    @Test
    void refusesAStatementOfAnotherArticle() {
        String article = StatementCodec.line(new RandomStatements(1).article("one"))
                .replaceFirst("(?s)\"statements\":.*", "\"statements\":[" + StatementCodec.line(STATEMENT) + "]}");
        assertThatThrownBy(() -> codec.article(bytes(article), ORIGIN))
                .hasMessage("june.jsonl:7: a statement of article arms-1 in one");
    }

    private void read(String part, String replacement) {
        String line = StatementCodec.line(STATEMENT);
        assertThat(line).contains(part);
        codec.statement(bytes(line.replace(part, replacement)), ORIGIN);
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
