package io.entente.loader.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.MadeUpNews;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.Certainty;
import io.entente.statement.Evidence;
import io.entente.statement.Polarity;
import io.entente.statement.Statement;
import io.entente.statement.Tense;
import io.entente.text.Span;
import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void oneWireReportIsOneOriginHoweverItIsTypeset() {
        assertThat(origin("Herald", "Peru sold copper to Chile for a year, an official said."))
                .isEqualTo(origin("Courier", "Peru sold copper to Chile for a year , an official said"));
    }

    @Test
    void twoReportsAreTwoOrigins() {
        assertThat(origin("Herald", "Peru sold copper to Chile for a year, an official said."))
                .isNotEqualTo(origin("Courier", "Chile has bought Peruvian copper for a year, traders say."));
    }

    @Test
    void oneQuotationIsOneOriginWhateverStandsAroundIt() {
        assertThat(origin("Herald", "“We sold no copper to anybody,” the minister told reporters."))
                .isEqualTo(origin("Courier", "In Lima the minister said: \"We sold no copper to anybody.\""));
    }

    @Test
    void aWordInQuotationMarksIsNoQuotation() {
        assertThat(origin("Herald", "Peru is a “friend” of Chile and of all its people."))
                .isNotEqualTo(origin("Courier", "Chile calls Peru a “friend” and sells it copper."));
    }

    @Test
    void aShortSentenceMayBeWrittenByTwo() {
        assertThat(origin("Herald", "Peru backs Chile.")).isNotEqualTo(origin("Courier", "Peru backs Chile."));
    }

    private static String origin(String article, String quote) {
        Actor peru = new Actor("PER", "Peru", "Country", "PER", null);
        Actor chile = new Actor("CHL", "Chile", "Country", "CHL", null);
        Statement statement = new Statement(
                new ActorMention(peru, "Peru"),
                MadeUpNews.ONTOLOGY.relationType("SELLS_TO").orElseThrow(),
                null,
                new ActorMention(chile, "Chile"),
                Polarity.AFFIRMED,
                Certainty.CERTAIN,
                Tense.PAST,
                null,
                null,
                null,
                0.5,
                new Evidence(article, new Span(0, quote.length()), quote, new Span(0, 4), "Peru", "verb/test"));
        return Origin.of(statement.relation().id(), statement);
    }
}
