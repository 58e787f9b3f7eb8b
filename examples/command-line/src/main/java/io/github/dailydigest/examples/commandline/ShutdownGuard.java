package io.github.dailydigest.examples.commandline;

import java.util.concurrent.Semaphore;

/**
 * Delays the end of the process while a file is written, and starts no other write after that, so that an interrupt
 * ({@code SIGINT}, {@code SIGTERM}) leaves no temporary file.
 */
final class ShutdownGuard implements AutoCloseable {

    private final Semaphore permit = new Semaphore(1);
    private final Thread hook = new Thread(permit::acquireUninterruptibly, "digest-shutdown");

    ShutdownGuard() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            permit.acquireUninterruptibly();
        }
    }

    /** Runs a write. Does not return if the process is ending. */
    void run(Runnable write) {
        permit.acquireUninterruptibly();
        try {
            write.run();
        } finally {
            permit.release();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // The hook is running, and harms nobody after the last write.
            return;
        }
    }
}
