package io.github.dailydigest.parser;

import java.util.concurrent.CompletableFuture;

/** Runs something on a thread with little stack, as servers give their threads. */
final class SmallStack {

    private static final int BYTES = 256 * 1024;

    private SmallStack() {}

    /** Runs the action to its end, and throws what it throws, errors too. */
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
