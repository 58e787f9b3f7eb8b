package io.github.dailydigest.parser.section;

/** The colon between a label or key and its value. */
public final class Colon {

    /** The colon of Chinese, Japanese and Korean text, which needs no space after it. */
    public static final char FULL_WIDTH = '：';

    private Colon() {}

    /** Whether a character is an ASCII or full-width colon. */
    public static boolean is(char c) {
        return c == ':' || c == FULL_WIDTH;
    }
}
