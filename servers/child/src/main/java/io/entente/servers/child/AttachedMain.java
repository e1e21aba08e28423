package io.entente.servers.child;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Runs another main class and ends this JVM when standard input ends: the parent holds the other end, and the operating system
 * closes it when the parent is gone, however it died. Arguments: the main class, then its own arguments.
 */
public final class AttachedMain {
    private static final long PATIENCE_SECONDS = 30;

    private AttachedMain() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("AttachedMain needs the name of a main class");
        }
        Thread.ofPlatform().daemon().name("parent watch").start(AttachedMain::endWithParent);
        try {
            Class.forName(arguments[0]).getMethod("main", String[].class).invoke(null, (Object)
                    Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("Cannot watch the parent any longer: " + e);
        }
        Thread.ofPlatform().daemon().name("end at last").start(AttachedMain::haltAtLast);
        System.exit(0);
    }

    /** A server whose clean shutdown hangs must not outlive its parent either. */
    private static void haltAtLast() {
        try {
            TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
