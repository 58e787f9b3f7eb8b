package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.github.dailydigest.parser.DigestWriteException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Names on standard error what could not be read, or not written, and remembers that there was something. */
final class Unreadable {

    private final Console console;
    private boolean any;

    Unreadable(Console console) {
        this.console = console;
    }

    /** Names a file that could not be read to its end, or not written; where it is no JSON, with the place. */
    void report(String name, Throwable failure) throws IOException {
        if (failure instanceof JsonProcessingException json) {
            refuse(name, json.getLocation(), json.getOriginalMessage());
        } else {
            any = true;
            String what = failure instanceof DigestWriteException ? ": cannot be written: " : ": cannot be read: ";
            console.err(Printable.line(name + what + reason(failure)));
        }
    }

    /** Names a value of a file that is not what it should be, with its path. */
    void refuse(String name, JsonMappingException refusal) throws IOException {
        String path = path(refusal);
        refuse(name, refusal.getLocation(), (path.isEmpty() ? "" : path + ": ") + refusal.getOriginalMessage());
    }

    /** Names a place of a file, as compilers do, and what is wrong there. */
    void refuse(String name, JsonLocation place, String message) throws IOException {
        any = true;
        // Of a start marker Jackson also says that it will not show the text around it.
        String plain = message.replaceAll("\\[Source: [^;]*; ", "[");
        console.err(Printable.line(name + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": error: " + plain));
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

    /** The path of a value as those who query JSON write it: {@code papers[0].votes}. */
    private static String path(JsonMappingException refusal) {
        StringBuilder path = new StringBuilder();
        for (Reference step : refusal.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
