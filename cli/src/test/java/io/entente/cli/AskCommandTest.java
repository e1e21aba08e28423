package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code entente ask} tells without a server: what was mistyped, and the text of a question. */
class AskCommandTest {

    @TempDir
    Path folder;

    @Test
    void aParameterThatTheQuestionDoesNotHave() {
        assertMistake("suppliers has no parameter goodies. Did you mean goods?", "suppliers", "goodies=oil");
        assertMistake("says has no parameter sourc. Did you mean source?", "says", "sourc=USA");
    }

    @Test
    void aParameterThatIsMissing() {
        assertMistake("new-relations needs since", "new-relations");
    }

    @Test
    void aDayThatIsNone() {
        assertMistake("since=yesterday: should be like since=", "new-relations", "since=yesterday");
    }

    @Test
    void aParameterThatIsGivenTwice() {
        assertMistake("\"goods\" is given twice", "suppliers", "goods=oil", "goods=gas");
    }

    @Test
    void aWordThatIsNoParameter() {
        assertMistake("\"China\" should be KEY=VALUE", "suppliers", "China");
    }

    @Test
    void theQueryToPasteNamesWhoWasMeant() {
        CommandLineRun run = ask("suppliers", "supplier=Beijing", "recipient=Moscow", "--show", "query");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("'CHN'", "'RUS'").doesNotContain("$supplier");
        assertThat(run.err()).contains("\"Beijing\" is taken as CHN (China)");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aParameterThatIsWrittenAsAnOption() {
        assertMistake("written without dashes: a=VALUE", "between", "--a", "CHN", "--b", "RUS");
        assertMistake("written without dashes: a=VALUE", "between", "--a=CHN", "--b=RUS");
        assertThat(ask("between", "--fromat", "csv").err())
                .contains("Unknown option: '--fromat'")
                .doesNotContain("without dashes");
    }

    private void assertMistake(String message, String... arguments) {
        CommandLineRun run = ask(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    private CommandLineRun ask(String... arguments) {
        List<String> line = new ArrayList<>(List.of("ask"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", folder.toString()));
        return CommandLineRun.of(line.toArray(String[]::new));
    }
}
