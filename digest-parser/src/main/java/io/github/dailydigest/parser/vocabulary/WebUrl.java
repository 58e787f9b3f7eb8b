package io.github.dailydigest.parser.vocabulary;

/** The start of a bare URL: {@code http://} or {@code https://}, in any case. */
public final class WebUrl {

    private WebUrl() {}

    /** Whether a URL starts at an offset. */
    public static boolean startsAt(String text, int from) {
        // Nearly all offsets are excluded by their first letter.
        boolean mayStart = from < text.length() && (text.charAt(from) | ' ') == 'h';
        return mayStart && (startsWith(text, from, "http://") || startsWith(text, from, "https://"));
    }

    private static boolean startsWith(String text, int from, String start) {
        return text.regionMatches(true, from, start, 0, start.length());
    }
}
