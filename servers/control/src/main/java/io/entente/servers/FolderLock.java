package io.entente.servers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/**
 * The right to start and stop servers in a data folder, held by one process at a time. The operating system takes it back when that process
 * is gone, so that a lock never outlives its holder; the file's text says who holds it.
 */
public final class FolderLock {
    private FolderLock() {}

    /**
     * Does some work while this process alone may start and stop servers in the folder.
     *
     * @param purpose what for, as the other process's message says it: "starts servers"
     * @throws ServersException if another live process has the lock
     */
    public static <T> T during(DataFolder folder, String purpose, Supplier<T> work) {
        folder.create();
        try (FileChannel channel =
                FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!locked(channel)) {
                throw new ServersException(
                        "The data folder " + folder + " is locked: "
                                + Files.readString(folder.lock()).strip()
                                + " there at this moment. Wait until that is done, or choose another folder with --data FOLDER.");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    ("process " + ProcessHandle.current().pid() + " " + purpose).getBytes(StandardCharsets.UTF_8)));
            return work.get();
        } catch (IOException e) {
            throw new ServersException("Cannot lock the data folder " + folder + ": " + e, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
