package io.entente.cli.output;

import io.entente.scheduler.history.RunOutcome;
import org.jspecify.annotations.Nullable;

/** What the command tells the shell. */
public enum ExitCode {
    OK(0, "all was done"),
    FAILED(1, "it could not be done; the message says why"),
    USAGE(2, "the command line was not understood"),
    SET_ASIDE(3, "done, but some articles were set aside, each with its reason"),
    NOTHING_NEW(4, "a run went well and brought nothing new"),
    LOCKED(5, "another process uses the data folder");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What a run tells the shell; null for a run that has not ended. */
    public static ExitCode of(@Nullable RunOutcome outcome) {
        return switch (outcome) {
            case null -> FAILED;
            case DONE, STOPPED -> OK;
            case NOTHING_NEW -> NOTHING_NEW;
            case SOME_SET_ASIDE -> SET_ASIDE;
            case FAILED, INTERRUPTED -> FAILED;
        };
    }

    public int number() {
        return number;
    }

    /** What it means, for the help page. */
    public String meaning() {
        return meaning;
    }
}
