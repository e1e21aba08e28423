package io.entente.extractor.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.text.Article;
import io.entente.text.Dateline;
import io.entente.text.Document;
import io.entente.text.Sentence;
import io.entente.text.Token;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SegmenterTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    @Test
    void endsSentencesAtFullStopsButNotAtAbbreviations() {
        assertThat(
                        sentences(
                                "Gen. Ames flew to the U.S. on Friday. The U.S. Navy waited. He met J. W. Hart of Acme Inc. and left."))
                .containsExactly(
                        "Gen. Ames flew to the U.S. on Friday.",
                        "The U.S. Navy waited.",
                        "He met J. W. Hart of Acme Inc. and left.");
    }

    @Test
    void endsASentenceAtAnAbbreviationBeforeAFunctionWord() {
        assertThat(sentences("The ship sailed to the U.S. The crew stayed. It docked at 7 a.m. But nobody came."))
                .containsExactly(
                        "The ship sailed to the U.S.", "The crew stayed.", "It docked at 7 a.m.", "But nobody came.");
    }

    @Test
    void keepsQuotationMarksWithTheirSentence() {
        assertThat(sentences("“We will sign.” “Not yet,” said Lund. (The talks go on.) \"They must.\" He left."))
                .containsExactly(
                        "“We will sign.”", "“Not yet,” said Lund.", "(The talks go on.)", "\"They must.\"", "He left.");
    }

    @Test
    void splitsInsideOfAQuotation() {
        assertThat(sentences("“The border is open. We would welcome them,” Lund said."))
                .containsExactly("“The border is open.", "We would welcome them,” Lund said.");
    }

    @Test
    void keepsAQuestionWithWhoAsksIt() {
        assertThat(sentences("“Will they come?” Lund asked. “Never!” shouted Weber. “Is it over?” The crowd left."))
                .containsExactly(
                        "“Will they come?” Lund asked.", "“Never!” shouted Weber.", "“Is it over?”", "The crowd left.");
    }

    @Test
    void splitsWhereABlankIsMissing() {
        assertThat(sentences("The council met.It voted at 10.30 in the hall of example.org today."))
                .containsExactly("The council met.", "It voted at 10.30 in the hall of example.org today.");
    }

    @Test
    void takesHeadingsAsSentences() {
        assertThat(sentences("Envoys meet again\n\nThe envoys met in Oslo.\r\nThey will meet again."))
                .containsExactly("Envoys meet again", "The envoys met in Oslo.", "They will meet again.");
    }

    @Test
    void joinsLinesThatWereWrapped() {
        assertThat(sentences("""
                The envoys of both states met in the harbour town on
                Tuesday. Officials from Norway said that both sides
                would meet again before the end of the month.
                """))
                .extracting(sentence -> sentence.replace('\n', ' '))
                .containsExactly(
                        "The envoys of both states met in the harbour town on Tuesday.",
                        "Officials from Norway said that both sides would meet again before the end of the month.");
    }

    @Test
    void leavesOutListMarkersAndReferenceMarks() {
        Document document = segment("• The port reopened. [1]\n2. Trade grew by 4% [2, 3] in May.");

        assertThat(tokens(document)).containsExactly("The port reopened .", "Trade grew by 4 % in May .");
        assertThat(omissions(document))
                .containsExactly(
                        "list marker: • ", "reference mark: [1]", "list marker: 2. ", "reference mark: [2, 3]");
    }

    @Test
    void leavesOutTheTimesOfALiveReport() {
        Document document = segment("09:05 The envoys met.\n14.30 GMT: Talks ended.\n10:30 was too late for them.");

        assertThat(tokens(document))
                .containsExactly("The envoys met .", "Talks ended .", "10:30 was too late for them .");
        assertThat(omissions(document)).containsExactly("time stamp: 09:05 ", "time stamp: 14.30 GMT: ");
    }

    @Test
    void keepsTheDatelineAsData() {
        Document document = segment("Envoys meet\n\nGENEVA, Aug 3 (Newswire) — Norway’s envoy met Weber.");

        assertThat(tokens(document)).containsExactly("Envoys meet", "Norway ’s envoy met Weber .");
        assertThat(document.dateline()).isNotNull().satisfies(dateline -> {
            assertThat(dateline.place()).isEqualTo("GENEVA");
            assertThat(dateline.date()).isEqualTo("Aug 3");
            assertThat(dateline.agency()).isEqualTo("Newswire");
        });
    }

    @Test
    void readsDatelinesOfManyOutlets() {
        assertThat(dateline("KHARTOUM, Sudan (Newswire) — The talks went on."))
                .isEqualTo("KHARTOUM, Sudan|null|Newswire");
        assertThat(dateline("Oslo, 3 August 2024 (Newswire) - The talks went on."))
                .isEqualTo("Oslo|3 August 2024|Newswire");
        assertThat(dateline("BRUSSELS/PARIS, Sept. 12 -- The talks went on."))
                .isEqualTo("BRUSSELS/PARIS|Sept. 12|null");
        assertThat(dateline("NEW DELHI – The talks went on.")).isEqualTo("NEW DELHI|null|null");
    }

    @Test
    void takesNoOtherDashForADateline() {
        assertThat(segment("EXCLUSIVE — The talks went on.").dateline()).isNull();
        assertThat(segment("Norway — Weber says — has paid.").dateline()).isNull();
        assertThat(segment("NATO-led forces left.").dateline()).isNull();
    }

    @Test
    void leavesOutWhatSurroundsAnArticle() {
        Document document = segment("""
                Home > World > Europe
                Envoys meet again
                By Anna Weber and Tom Lund
                4 min read
                The envoys met in Oslo.
                ADVERTISEMENT
                They will meet again.
                Related stories
                Ferry line reopens after two years
                Bread prices rise again
                References:
                [1] https://example.org/oslo
                © 2024 The Harbour Post. All rights reserved.
                """);

        assertThat(tokens(document))
                .containsExactly("Envoys meet again", "The envoys met in Oslo .", "They will meet again .");
        assertThat(omissions(document))
                .containsExactly(
                        "breadcrumb: Home > World > Europe",
                        "byline: By Anna Weber and Tom Lund",
                        "reading aid: 4 min read",
                        "advertisement: ADVERTISEMENT",
                        "link to other articles: Related stories",
                        "headline of another article: Ferry line reopens after two years",
                        "headline of another article: Bread prices rise again",
                        "list of sources: References:",
                        "source: [1] https://example.org/oslo",
                        "copyright: © 2024 The Harbour Post. All rights reserved.");
    }

    @Test
    void readsTokensThatWereCutBefore() {
        Document document = SEGMENTER.segmentTokenized(Article.of("a", "Norway 's envoy do n't .\n\n  The\tU.S .\r\n"));

        assertThat(tokens(document)).containsExactly("Norway 's envoy do n't .", "The U.S .");
        assertThat(document.sentences().getLast().span().begin()).isEqualTo(28);
    }

    @Test
    void findsNoSentenceInBlanks() {
        assertThat(segment(" \n\t\u00a0 &nbsp; \r\n").sentences()).isEmpty();
    }

    private static Document segment(String text) {
        return SEGMENTER.segment(Article.of("a", text));
    }

    private static List<String> sentences(String text) {
        return segment(text).sentences().stream().map(Sentence::text).toList();
    }

    private static List<String> tokens(Document document) {
        return document.sentences().stream()
                .map(sentence -> String.join(
                        " ", sentence.tokens().stream().map(Token::text).toList()))
                .toList();
    }

    private static List<String> omissions(Document document) {
        return document.omissions().stream()
                .map(omission -> omission.reason() + ": "
                        + omission.span().in(document.article().text()))
                .toList();
    }

    private static String dateline(String text) {
        Dateline dateline = Objects.requireNonNull(segment(text).dateline());
        return dateline.place() + "|" + dateline.date() + "|" + dateline.agency();
    }
}
