package io.github.dailydigest.parser.paper;

/** The colon between a label or key and its value. */
final class Colon {

    /** The colon of Chinese, Japanese and Korean text, which needs no space after it. */
    static final char FULL_WIDTH = '：';

    private Colon() {}

    /** Whether a character is an ASCII or full-width colon. */
    static boolean is(char c) {
        return c == ':' || c == FULL_WIDTH;
    }
}
