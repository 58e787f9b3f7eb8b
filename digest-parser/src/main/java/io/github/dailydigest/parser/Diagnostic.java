package io.github.dailydigest.parser;

import java.io.Serializable;
import java.util.Objects;

/**
 * One place where the parser had to be tolerant, or could not read what stands there.
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
 * @param message what was found, in a sentence for people; its wording is not stable
 * @param span where it was found
 */
public record Diagnostic(DiagnosticCode code, String message, SourceSpan span) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A diagnostic. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(span, "span");
    }

    /** How much it matters, which follows from the code. */
    public Severity severity() {
        return code.severity();
    }

    /** {@code line:column: severity: message [CODE]}, as compilers print it. */
    @Override
    public String toString() {
        return span.line() + ":" + span.column() + ": " + severity().displayName() + ": " + message + " [" + code + "]";
    }
}
