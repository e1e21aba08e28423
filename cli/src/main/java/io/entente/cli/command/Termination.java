package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.scheduler.time.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Makes of SIGTERM and Ctrl-C a wish: the work at hand is finished, what was started is stopped, and then the JVM ends. */
final class Termination implements AutoCloseable {

    /** Kubernetes and systemd lose patience after 30 and 90 seconds. */
    private static final long PATIENCE_SECONDS = 25;

    private final StopSignal stop = new StopSignal();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final AtomicReference<ExitCode> exit = new AtomicReference<>(ExitCode.FAILED);
    private final Thread hook = new Thread(this::end, "end in order");

    private Termination() {}

    static Termination awaited() {
        Termination termination = new Termination();
        Runtime.getRuntime().addShutdownHook(termination.hook);
        return termination;
    }

    StopSignal stop() {
        return stop;
    }

    /** The work has come to its end. */
    void finished(ExitCode code) {
        exit.set(code);
    }

    private void end() {
        stop.give();
        try {
            if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                // Without this the JVM would report the signal, and a clean end would look like a failure.
                Runtime.getRuntime().halt(exit.get().number());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending already: the hook waits for what is closed after this.
            return;
        }
    }
}
