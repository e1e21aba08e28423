package io.entente.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.WordTable;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.text.Article;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One sale, told as a fact, as likely, as possible and as what has not happened: each sentence of the table is read as the table says. */
class DoubtTest {

    private static final Set<String> TYPES = Set.of("SELLS_TO", "SUPPLIES");
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.load(Ontology.load(), ParserProfile.ACCURATE);

    @TestFactory
    Stream<DynamicTest> tellsHowSureTheSaleIs() {
        return WordTable.read(DoubtTest.class, "doubt.tsv", 3).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.cell(2), () -> check(row.cell(2), row.cell(0) + " " + row.cell(1))));
    }

    private static void check(String sentence, String expected) {
        Article article = new Article("example", sentence, null, null, null, null, "en");
        assertThat(EXTRACTOR.extract(article).statements().stream()
                        .filter(statement -> TYPES.contains(statement.type().name()))
                        .map(statement -> statement.polarity().sign() + " "
                                + statement.certainty().code()))
                .containsExactly(expected);
    }
}
