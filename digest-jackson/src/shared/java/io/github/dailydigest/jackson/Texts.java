package io.github.dailydigest.jackson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The strings of the wire format. Values that the model would reject are rejected here, where their position in the
 * JSON is still known.
 */
final class Texts {

    /** Any string. */
    static final Codec<String> ANY = new TextCodec<>(String.class, Function.identity(), Function.identity());

    private Texts() {}

    /**
     * Returns {@code text} if it is not blank.
     *
     * @throws BindingException if it is blank
     */
    static String notBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return text;
            }
        }
        throw invalid(text, "the text is blank; it needs a character that is not white space");
    }

    /**
     * Returns {@code text} if it can be a URL as written, which may be relative.
     *
     * @throws BindingException if it is empty or contains white space
     */
    static String url(String text) {
        if (text.isEmpty()) {
            throw invalid(text, "the URL is empty; it needs at least one character");
        }
        for (int i = 0; i < text.length(); i++) {
            if (isWhiteSpace(text.charAt(i))) {
                throw invalid(
                        text,
                        "the URL contains white space at index " + i + ": \"" + text + "\"; write a space as %20");
            }
        }
        return text;
    }

    /**
     * Parses a date in ISO 8601 form.
     *
     * @throws BindingException if {@code text} is not a valid calendar date in that form
     */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            String message = e.getMessage() + "; expected an ISO 8601 date such as 2031-02-03";
            throw BindingException.invalidValue(LocalDate.class, text, new DateTimeException(message, e));
        }
    }

    private static BindingException invalid(String text, String reason) {
        return BindingException.invalidValue(String.class, text, new IllegalArgumentException(reason));
    }

    /** White space as the model defines it; the comparison spares most characters the lookup of their properties. */
    private static boolean isWhiteSpace(char c) {
        boolean visibleAscii = c > ' ' && c <= '~';
        return !visibleAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
