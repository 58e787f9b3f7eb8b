package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Names on standard error what could not be read, and remembers that there was something. */
final class Unreadable {

    private final Console console;
    private boolean any;

    Unreadable(Console console) {
        this.console = console;
    }

    void report(String name, Throwable failure) throws IOException {
        any = true;
        console.err(Printable.line(name + ": cannot be read: " + reason(failure)));
    }

    boolean any() {
        return any;
    }

    /** Why, in words; the messages of the two commonest failures are nothing but the name of the file. */
    static String reason(Throwable failure) {
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    }
}
