package io.github.dailydigest.parser;

import java.util.Locale;

/**
 * How much a {@link Diagnostic} matters, the least first.
 *
 * <pre>{@code
 * boolean unreadable = result.highestSeverity().filter(Severity.ERROR::equals).isPresent();
 * }</pre>
 */
public enum Severity {
    /** The text is not in the usual form, and was read without doubt. */
    INFO,
    /** The text was read, and may have meant something else; nothing is missing from the result. */
    WARNING,
    /** A value could not be read and is absent. */
    ERROR;

    /** The name as compilers print it: {@code info}, {@code warning}, {@code error}. */
    public String displayName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
