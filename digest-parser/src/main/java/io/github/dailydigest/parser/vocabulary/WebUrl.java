package io.github.dailydigest.parser.vocabulary;

/** The start of a bare URL: {@code http://} or {@code https://}. */
public final class WebUrl {

    private WebUrl() {}

    /** Whether a URL starts at an offset. */
    public static boolean startsAt(String text, int from) {
        return text.startsWith("http://", from) || text.startsWith("https://", from);
    }
}
