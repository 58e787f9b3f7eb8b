package io.github.dailydigest.parser;

import java.io.Serializable;
import java.util.Objects;

/**
 * A finding of the parser: text in an unusual form, or text that it could not parse, with its location.
 *
 * <pre>{@code
 * for (Diagnostic diagnostic : result.diagnostics()) {
 *     System.err.println(diagnostic.span().line() + ": " + diagnostic.message());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param code what was found; its name is stable and has a heading in {@code docs/diagnostics.md}
 * @param message what was found and what was done with it, for people; the wording is not stable
 * @param span where it was found
 */
public record Diagnostic(DiagnosticCode code, String message, SourceSpan span) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Creates a diagnostic. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
    }

    /** Returns the severity, which depends only on the code. */
    public Severity severity() {
        return code.severity();
    }

    /** Returns {@code line:column: severity: message [CODE]}, as compilers print it. */
    @Override
    public String toString() {
        return span.line() + ":" + span.column() + ": " + severity().displayName() + ": " + message + " [" + code + "]";
    }
}
