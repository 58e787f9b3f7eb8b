package io.github.dailydigest.parser.vocabulary;

/** The start of a bare URL: {@code http://} or {@code https://}. */
public final class WebUrl {

    private WebUrl() {}

    /** Whether a URL starts at an offset. */
    public static boolean startsAt(String text, int from) {
        if (from >= text.length() || (text.charAt(from) | ' ') != 'h') {
            return false;
        }
        return text.regionMatches(true, from, "http://", 0, 7) || text.regionMatches(true, from, "https://", 0, 8);
    }
}
