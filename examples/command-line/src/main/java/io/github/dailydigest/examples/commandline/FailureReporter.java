package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Reports on standard error what could not be read or written, and records that there were failures. */
final class FailureReporter {

    private final Console console;
    private boolean hasFailures;

    FailureReporter(Console console) {
        this.console = console;
    }

    /** Reports a file that could not be read or written. */
    void report(String name, Throwable failure) throws IOException {
        hasFailures = true;
        String problem = failure instanceof DigestWriteException ? ": cannot be written: " : ": cannot be read: ";
        console.err(TerminalText.escape(name + problem + reason(failure)));
    }

    /**
     * Reports JSON that is malformed, exceeds a limit of Jackson or has the wrong type, with its location and its path.
     *
     * @param current where the parser is; the location if the exception has none, as those of limits
     */
    void reportJson(String name, JsonProcessingException exception, JsonLocation current) throws IOException {
        String path = exception instanceof JsonMappingException mapping ? path(mapping) : "";
        reportAt(
                name,
                Objects.requireNonNullElse(exception.getLocation(), current),
                (path.isEmpty() ? "" : path + ": ") + exception.getOriginalMessage());
    }

    /** Reports an error at a location of a file, in the format of a compiler. */
    void reportAt(String name, JsonLocation location, String message) throws IOException {
        hasFailures = true;
        // Jackson adds that the source text is redacted. Only the line and column of the start marker are kept.
        String plain = message.replaceAll("\\[Source: [^;]*; ", "[");
        console.err(TerminalText.escape(
                name + ":" + location.getLineNr() + ":" + location.getColumnNr() + ": error: " + plain));
    }

    /** Reports a file that needs more memory than there is. Other files may need less, so they can still be read. */
    void reportOutOfMemory(String name) throws IOException {
        hasFailures = true;
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        console.err(TerminalText.escape(name + ": cannot be read: it needs more memory than the heap of " + megabytes
                + " MB; set a larger one with the option -Xmx of java, such as -Xmx4g"));
    }

    boolean hasFailures() {
        return hasFailures;
    }

    /**
     * Returns the reason for a failure. The messages of the two most common exceptions are only the name of the file.
     */
    static String reason(Throwable failure) {
        Throwable cause = Objects.requireNonNullElse(failure.getCause(), failure);
        if (cause instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof InvalidPathException invalid && FileNames.isUndecoded(invalid)) {
            return FileNames.UNDECODABLE;
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.toString());
    }

    /** Returns the path of a JSON value, such as {@code papers[0].votes}. */
    private static String path(JsonMappingException exception) {
        StringBuilder path = new StringBuilder();
        for (Reference step : exception.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
