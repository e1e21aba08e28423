package io.entente.scheduler.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The right to run, held by one process at a time. The operating system takes it back when that process is gone, however it
 * died; the file's text says who has it, or had it last.
 */
public final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws LockedException if another process has it
     */
    public static RunLock take(SchedulerFolder folder, Instant now) {
        Path file = folder.file("run.lock");
        try {
            Files.createDirectories(folder.own());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new LockedException(
                        folder.data() + " is in use: " + Files.readString(file).strip()
                                + "; wait until it has finished, or name another folder with --data");
            }
            String holder = "process " + ProcessHandle.current().pid() + " has been running there since "
                    + now.truncatedTo(ChronoUnit.SECONDS);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
            return new RunLock(channel);
        } catch (IOException e) {
            throw new StateException("cannot lock " + file + ": " + e + "; allow writing there", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StateException("cannot give back the lock: " + e, e);
        }
    }
}
