package io.github.dailydigest.jackson;

import java.time.LocalDate;
import java.util.function.Function;

/** The strings of the wire format. What the model would refuse is refused here, where its place is still known. */
final class Texts {

    /** Any string. */
    static final Shape<String> ANY = new TextShape<>(String.class, Function.identity(), Function.identity());

    /** A string that is not blank. */
    static final Shape<String> NOT_BLANK = new TextShape<>(String.class, Function.identity(), Texts::notBlank);

    /** An address as written, relative ones too. */
    static final Shape<String> ADDRESS = new TextShape<>(String.class, Function.identity(), Texts::address);

    /** A day of the calendar, as ISO-8601 writes it. */
    static final Shape<LocalDate> DATE = new TextShape<>(LocalDate.class, LocalDate::toString, LocalDate::parse);

    private Texts() {}

    private static String notBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhite(text.charAt(i))) {
                return text;
            }
        }
        throw new IllegalArgumentException("the text is blank; it needs a character that is not white space");
    }

    private static String address(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("the address is empty; leave it out where there is none");
        }
        for (int i = 0; i < text.length(); i++) {
            if (isWhite(text.charAt(i))) {
                throw new IllegalArgumentException("the address has white space: \"" + text + "\"; write it as %20");
            }
        }
        return text;
    }

    private static boolean isWhite(char c) {
        boolean visibleAscii = c > ' ' && c <= '~';
        return !visibleAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
