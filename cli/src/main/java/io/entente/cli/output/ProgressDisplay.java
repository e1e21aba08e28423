package io.entente.cli.output;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Tells on standard error what long work is at: a bar where a terminal is there, plain lines where not. */
public final class ProgressDisplay {

    private static final int TENTHS = 10;

    private final PrintStream err;
    private final @Nullable Integer columns;
    private final boolean quiet;

    public ProgressDisplay(PrintStream err, Terminal terminal, boolean quiet) {
        this.err = err;
        this.columns = terminal.errorColumns();
        this.quiet = quiet;
    }

    /** A line that says what begins or has come true. */
    public void note(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** A line that a person should see even if progress is not wanted. */
    public void warn(String line) {
        err.println(line);
    }

    /**
     * Begins a piece of work.
     *
     * @param unit what is counted, in the plural: "articles"
     * @param total how many steps it has; -1 if that is not known
     */
    public Work begin(String title, String unit, long total) {
        if (quiet) {
            return new Silent();
        }
        return columns == null ? new Lines(title, unit, total) : new Bar(title, unit, total, columns);
    }

    /** A piece of work under way. */
    public interface Work extends AutoCloseable {
        /** Some steps more are done. */
        void step(long more);

        /** One step more is done. */
        default void step() {
            step(1);
        }

        @Override
        void close();
    }

    private static final class Silent implements Work {
        @Override
        public void step(long more) {}

        @Override
        public void close() {}
    }

    private final class Bar implements Work {
        private final ProgressBar bar;

        Bar(String title, String unit, long total, int columns) {
            bar = new ProgressBarBuilder()
                    .setTaskName(title)
                    .setUnit(" " + unit, 1)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .setUpdateIntervalMillis(100)
                    .showSpeed()
                    .setConsumer(new ConsoleProgressBarConsumer(err, columns))
                    .build();
        }

        @Override
        public void step(long more) {
            bar.stepBy(more);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line at each tenth of the way. */
    private final class Lines implements Work {
        private final String title;
        private final String unit;
        private final long total;
        private long done;

        Lines(String title, String unit, long total) {
            this.title = title;
            this.unit = unit;
            this.total = total;
        }

        @Override
        public void step(long more) {
            done += more;
            if (total >= TENTHS && done < total && done * TENTHS / total != (done - more) * TENTHS / total) {
                err.println(title + ": " + done + " of " + total + " " + unit);
            }
        }

        @Override
        public void close() {
            err.println(title + ": " + done + " " + (done == 1 ? unit.replaceFirst("s$", "") : unit));
        }
    }
}
