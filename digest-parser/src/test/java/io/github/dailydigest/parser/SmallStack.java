package io.github.dailydigest.parser;

import java.util.concurrent.CompletableFuture;

/** Runs an action on a thread with a small stack, such as threads of servers have. */
final class SmallStack {

    private static final int BYTES = 256 * 1024;

    private SmallStack() {}

    /** Runs an action to its end, and throws its exception or error. */
    static void run(Runnable action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Runnable guarded = () -> {
            try {
                action.run();
                done.complete(null);
            } catch (Throwable failure) {
                done.completeExceptionally(failure);
            }
        };
        new Thread(null, guarded, "small stack", BYTES).start();
        done.join();
    }
}
