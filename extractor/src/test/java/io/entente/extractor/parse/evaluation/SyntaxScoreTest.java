package io.entente.extractor.parse.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluReader;
import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SyntaxScoreTest {

    private static final String GOLD = """
            1\tLeaders\tleader\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_
            2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
            3\ttold\ttell\tVERB\tVBN\t_\t0\troot\t_\t_
            4\tnews\tnews\tNOUN\tNN\t_\t3\tobj\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

            """;

    private static ConlluSentence read(String text) throws IOException {
        return new ConlluReader(new BufferedReader(new StringReader(text)), "test")
                .next()
                .orElseThrow();
    }

    @Test
    void countsBaseRelationsWithoutPunctuation() throws IOException {
        SyntaxScore score = new SyntaxScore();
        String other = GOLD.replace("nsubj:pass", "nsubj")
                .replace("3\tobj", "2\tobj")
                .replace("3\tpunct", "1\tpunct")
                .replace("3\taux:pass", "3\tcop")
                .replace("news\tnews\tNOUN", "news\tnew\tVERB");
        score.add(read(GOLD), ConlluTrees.tree(read(other)));
        assertThat(score.las()).isEqualTo(50);
        assertThat(score.uas()).isEqualTo(75);
        assertThat(score.upos()).isEqualTo(80);
        assertThat(score.xpos()).isEqualTo(100);
        assertThat(score.lemmas()).isEqualTo(80);
        assertThat(score.exact()).isZero();
        assertThat(score.relation("cop")).isEqualTo(new SyntaxScore.RelationScore(0, 1, 0));
        assertThat(score.relation("nsubj").f1()).isEqualTo(100);
    }
}
