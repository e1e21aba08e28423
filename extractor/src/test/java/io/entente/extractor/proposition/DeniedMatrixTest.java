package io.entente.extractor.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.MendedTree;
import io.entente.extractor.clause.ParsedExamples;
import io.entente.proposition.Proposition;
import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under a denied or doubted clause never comes out as a fact. */
class DeniedMatrixTest {

    private static final List<String> SENTENCES = List.of(
            "The court has not found evidence indicating that Norway has sent the weapons to Sweden.",
            "The court found no evidence that Norway has sent the weapons to Sweden.",
            "The minister did not say that Norway had sent the weapons to Sweden.",
            "The minister has never confirmed that Norway had sent the weapons to Sweden.",
            "The minister denied that Norway had sent the weapons to Sweden.",
            "The minister rejected the claim that Norway had sent the weapons to Sweden.",
            "The minister dismissed reports that Norway had sent the weapons to Sweden.",
            "Diplomats do not believe that Norway has sent the weapons to Sweden.",
            "Diplomats doubt that Norway has sent the weapons to Sweden.",
            "There is no proof that Norway has sent the weapons to Sweden.",
            "There is no sign that Norway has agreed to send the weapons to Sweden.",
            "It is unlikely that Norway has sent the weapons to Sweden.",
            "It is not true that Norway has sent the weapons to Sweden.",
            "It is unclear whether Norway has sent the weapons to Sweden.",
            "Norway has not agreed to send the weapons to Sweden.",
            "Norway has refused to let its firms send the weapons to Sweden.",
            "Norway never managed to send the weapons to Sweden.",
            "The law prevented Norway from sending the weapons to Sweden.",
            "Nobody expects Norway to send the weapons to Sweden.",
            "The ministers insist that it changes nothing, that Norway has not sent the weapons to Sweden.",
            "The talks ended without Norway sending the weapons to Sweden.");

    private static final ParsedExamples EXAMPLES = new ParsedExamples();
    private final PropositionExtractor extractor = PropositionExtractor.standard();

    @Test
    void neverGivesAFact() {
        assertThat(SENTENCES)
                .allSatisfy(sentence -> assertThat(sendings(sentence))
                        .isNotEmpty()
                        .noneMatch(found ->
                                found.polarity() == Polarity.AFFIRMED && found.certainty() == Certainty.CERTAIN));
    }

    private List<Proposition> sendings(String sentence) {
        return extractor.extract(List.of(MendedTree.of(EXAMPLES.tree(sentence)))).stream()
                .filter(found -> found.predicate().lemma().equals("send"))
                .toList();
    }
}
