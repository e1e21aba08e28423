package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ParseCommandTest {

    private static final String GIVEN = """
            # sent_id = 1
            1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            1\tDid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_
            2\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            3\tthey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
            4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            5\t?\t?\tPUNCT\t.\t_\t4\tpunct\t_\t_

            """;

    @Test
    void writesTextAsConllu() {
        CommandLineRun run = CommandLineRun.withInput("They supplied drones.", "parse", "-", "--fast", "-q");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("# text = They supplied drones.\n")
                .contains("3\tdrones\tdrone\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No|TokenRange=14:20\n");
    }

    @Test
    void drawsTrees() {
        CommandLineRun run =
                CommandLineRun.withInput("They supplied drones.", "parse", "-", "--format", "tree", "--fast", "-q");

        assertThat(run.out()).isEqualTo("""
                They supplied drones.

                 ╭─╼ They      nsubj  PRON  PRP   they
                ─┾   supplied  root   VERB  VBD   supply
                 ├─╼ drones    obj    NOUN  NNS   drone
                 ╰─╼ .         punct  PUNCT .

                """);
    }

    @Test
    void takesEachLineForAText() {
        CommandLineRun run = CommandLineRun.withInput("We agreed.\nThey left.\n", "parse", "-", "--lines", "--fast");

        assertThat(run.out()).contains("# sent_id = 1-1\n").contains("# sent_id = 2-1\n");
    }

    @Test
    void keepsGivenWordsAndSaysHowFarTheyAgree() {
        CommandLineRun run = CommandLineRun.withInput(GIVEN, "parse", "-", "--conllu-in", "--compare", "--fast", "-q");

        assertThat(run.out()).isEqualTo(GIVEN);
        assertThat(run.err())
                .isEqualTo("UPOS 100.00, XPOS 100.00, lemmas 100.00, UAS 100.00, LAS 100.00, exact sentences 100.0\n");
    }

    @Test
    void saysWhichLineIsNoConllu() {
        CommandLineRun run = CommandLineRun.withInput("1\tThey\n", "parse", "-", "--conllu-in", "--fast", "-q");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("-, line 1: ").contains("ten columns");
    }

    @Test
    void writesWhatStandsBeforeADamagedSentenceOnce() {
        CommandLineRun run = CommandLineRun.withInput(GIVEN + "1\tThey\n", "parse", "-", "--conllu-in", "--fast", "-q");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(GIVEN);
        assertThat(run.err()).contains("-, line 9: ");
    }

    @Test
    void writesOnceWhatCannotBeCompared() {
        String headless = GIVEN.replace("\t4\tnsubj", "\t_\t_");
        CommandLineRun run = CommandLineRun.withInput(headless, "parse", "-", "--conllu-in", "--compare", "--fast");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).containsOnlyOnce("# sent_id = 1\n");
        assertThat(run.err()).containsOnlyOnce("--compare needs tags and heads at every word of the input");
    }

    @Test
    void comparesWithNothingButConllu() {
        CommandLineRun run = CommandLineRun.withInput("They left.", "parse", "-", "--compare");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--compare needs --conllu-in");
    }
}
