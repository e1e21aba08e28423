package io.entente.scheduler.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.scheduler.state.SchedulerFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicatesTest {

    private static final String REPORT = """
            Foreign ministers of the two neighbours met in Geneva on Tuesday to discuss the closed border crossing at Darvaz.
            They agreed to reopen it for lorries that carry food and medicine, and to let a joint commission look into the rest.
            The talks had been put off twice after shots were fired at a patrol in April. Neither side would say who had fired.
            A spokesman for the hosts called the agreement modest but useful. Another round is planned for the end of the month.
            """;

    @TempDir
    Path data;

    @Test
    void knowsWireCopyByAnyOtherNameAndInAnotherCut() {
        try (NearDuplicates duplicates = NearDuplicates.open(new SchedulerFolder(data))) {
            assertThat(duplicates.original("wire/1", REPORT)).isEmpty();
            assertThat(duplicates.original("paper/7", "GENEVA — " + REPORT)).contains("wire/1");
            assertThat(duplicates.original(
                            "site/9", REPORT.replace("on Tuesday ", "") + "Our own correspondent was there."))
                    .contains("wire/1");
        }
    }

    @Test
    void remembersAcrossRuns() {
        try (NearDuplicates duplicates = NearDuplicates.open(new SchedulerFolder(data))) {
            assertThat(duplicates.original("wire/1", REPORT)).isEmpty();
        }
        try (NearDuplicates duplicates = NearDuplicates.open(new SchedulerFolder(data))) {
            assertThat(duplicates.original("paper/7", REPORT)).contains("wire/1");
            assertThat(duplicates.original("blog/2", REPORT)).contains("wire/1");
        }
    }

    @Test
    void anotherReportOnTheSameTalksIsNoCopy() {
        try (NearDuplicates duplicates = NearDuplicates.open(new SchedulerFolder(data))) {
            duplicates.original("wire/1", REPORT);
            assertThat(duplicates.original("other/1", """
                    The border crossing at Darvaz will be opened again for lorries with food and medicine, two diplomats said after
                    a long day in Geneva. The foreign ministers had come there on Tuesday. A commission of both countries is to
                    settle what remains. In April a patrol was shot at, which had delayed the meeting two times.
                    """)).isEmpty();
        }
    }

    @Test
    void anArticleIsNoCopyOfItsOwnEarlierVersion() {
        try (NearDuplicates duplicates = NearDuplicates.open(new SchedulerFolder(data))) {
            duplicates.original("wire/1", REPORT);
            duplicates.original("paper/7", REPORT);
            assertThat(duplicates.original("wire/1", REPORT + "Correction: the talks were on Wednesday."))
                    .isEmpty();
        }
    }
}
