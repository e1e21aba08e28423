package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

    @Test
    void drawsTheTreeAndSaysWhatWasLeftOut() {
        CommandLineRun run = CommandLineRun.withInput(
                "Russia attacked Ukraine. [1]\n\nComments are closed.\n", "explain", "-", "--fast");

        assertThat(run.out())
                .startsWith("Sentence 1: Russia attacked Ukraine.\n\n ╭─╼ Russia    nsubj  PROPN NNP\n")
                .containsPattern("\\[1\\] +reference mark")
                .containsPattern("Comments are closed\\. +comments");
    }
}
