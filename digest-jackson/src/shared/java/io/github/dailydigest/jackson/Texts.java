package io.github.dailydigest.jackson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/** The strings of the wire format. What the model would refuse is refused here, where its place is still known. */
final class Texts {

    /** Any string. */
    static final Codec<String> ANY = new TextCodec<>(String.class, Function.identity(), Function.identity());

    private Texts() {}

    /** {@code text}, if it is not blank. */
    static String notBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhite(text.charAt(i))) {
                return text;
            }
        }
        throw refusal(text, "the text is blank; it needs a character that is not white space");
    }

    /** {@code text}, if it can be an address as written, relative ones too. */
    static String address(String text) {
        if (text.isEmpty()) {
            throw refusal(text, "the address is empty; leave it out where there is none");
        }
        if (!isVisibleAscii(text) && text.chars().anyMatch(Texts::isWhite)) {
            throw refusal(text, "the address has white space: \"" + text + "\"; write it as %20");
        }
        return text;
    }

    /** The day of the calendar that {@code text} is, as ISO-8601 writes it. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException reason) {
            throw BindingException.badValue(LocalDate.class, text, reason);
        }
    }

    private static BindingException refusal(String text, String reason) {
        return BindingException.badValue(String.class, text, new IllegalArgumentException(reason));
    }

    /** Whether {@code text} is as nearly all addresses are; without branches, so that it costs next to nothing. */
    private static boolean isVisibleAscii(String text) {
        int length = text.length();
        int negative = 0;
        for (int i = 0; i < length; i++) {
            int c = text.charAt(i);
            negative |= (c - '!') | ('~' - c);
        }
        return negative >= 0;
    }

    private static boolean isWhite(int c) {
        boolean visibleAscii = c > ' ' && c <= '~';
        return !visibleAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
