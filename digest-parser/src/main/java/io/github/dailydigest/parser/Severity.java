package io.github.dailydigest.parser;

import java.util.Locale;

/**
 * The severity of a {@link Diagnostic}, in ascending order.
 *
 * <pre>{@code
 * boolean unreadable = result.highestSeverity().filter(Severity.ERROR::equals).isPresent();
 * }</pre>
 */
public enum Severity {
    /** The text has an unusual form, and was parsed without doubt. */
    INFO,
    /** The text was parsed, and may mean something else; nothing is missing from the result. */
    WARNING,
    /** A value could not be parsed and is absent. */
    ERROR;

    /** Returns the name as compilers print it: {@code info}, {@code warning}, {@code error}. */
    public String displayName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
