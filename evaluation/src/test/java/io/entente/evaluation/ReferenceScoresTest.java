package io.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceScoresTest {

    private static final String TEXT =
            "Togo asked Benin for help. It refused, and a rebel of no name fled the country.";

    private static GoldReference reference(String phrase, String... who) {
        return new GoldReference("r1", TEXT, phrase, 1, List.of(who), "it");
    }

    @Test
    void countsWhatMeansWhomTheGoldSays() {
        ArticleExtractor extractor = ArticleExtractor.load(Ontology.load(), ParserProfile.ACCURATE);
        List<GoldReference> gold = List.of(
                reference("It", "BEN"), reference("It", "TGO"), reference("help"), reference("a rebel", "Rudolf"));
        ReferenceScores scores = ReferenceScores.of(gold, extractor::explain);
        assertThat(scores.all()).isEqualTo(new ReferenceScores.Count(2, 1, 4));
        assertThat(scores.all().nobody()).isEqualTo(1);
        assertThat(scores.errors()).first().asString().isEqualTo("r1 it: \"It\" is [TGO], not [BEN]: " + TEXT);
    }

    @Test
    void namesTheLineThatIsNoReference(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id": "r1", "text": "It refused.", "phrase": "It", "nth": 1, "who": [], "kind": "it"}
                {"id": "r2", "text": "It refused.", "phrase": "they", "nth": 1, "who": [], "kind": "they"}
                """);
        assertThatThrownBy(() -> GoldReference.read(file))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("gold.jsonl:2")
                .hasMessageContaining("the text does not have \"they\" 1 times");
    }

    @Test
    void tellsWhoGivesStatementsInstead() {
        assertThatThrownBy(() -> GoldReference.read(Path.of("gold/dev.jsonl")))
                .isInstanceOf(GoldException.class)
                .hasMessage("gold/dev.jsonl:1: a gold reference lacks its \"id\"; write a gold reference a line; "
                        + "gold statements need --articles, the texts that they are about");
    }
}
