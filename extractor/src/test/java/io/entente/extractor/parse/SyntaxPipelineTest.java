package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class SyntaxPipelineTest {

    @Test
    void writesConllu() throws IOException {
        StringBuilder out = new StringBuilder();
        Pipelines.of(ParserProfile.BEAM).write(Sentences.of("They supplied drones"), out);
        assertThat(out).hasToString("""
                        # text = They supplied drones
                        1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_
                        2\tsupplied\tsupply\tVERB\tVBD\t_\t0\troot\t_\t_
                        3\tdrones\tdrone\tNOUN\tNNS\t_\t2\tobj\t_\t_

                        """);
    }

    @Test
    void keepsWhatItDoesNotDecide() throws IOException {
        String given = """
                # sent_id = 7
                1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                1\tdid\t_\t_\t_\t_\t_\t_\t_\tGloss=past
                2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
                3\tagree\t_\t_\t_\t_\t_\t_\t_\t_

                """;
        StringBuilder out = new StringBuilder();
        Pipelines.of(ParserProfile.BEAM)
                .rewrite(new ConlluReader(new BufferedReader(new StringReader(given)), "given"), out);
        assertThat(out).hasToString("""
                        # sent_id = 7
                        1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
                        1\tdid\tdo\tAUX\tVBD\t_\t3\taux\t_\tGloss=past
                        2\tn't\tnot\tPART\tRB\t_\t3\tadvmod\t_\t_
                        3\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\t_

                        """);
    }
}
