package io.github.dailydigest.parser.section;

/** The HTML tags that end emphasis: {@code </b>}, {@code </strong>}, {@code </i>}, {@code </em>}. */
public final class ClosingTag {

    private static final String[] TAGS = {"</b>", "</strong>", "</i>", "</em>"};

    private ClosingTag() {}

    /** Returns the offset after a tag at {@code from}; {@code from} if there is none. */
    public static int skip(String text, int from, int to) {
        for (String tag : TAGS) {
            int end = from + tag.length();
            if (end <= to && text.regionMatches(true, from, tag, 0, tag.length())) {
                return end;
            }
        }
        return from;
    }

    /** Returns where a tag starts that ends at {@code to}; {@code to} if there is none. */
    static int trimEnd(String text, int from, int to) {
        for (String tag : TAGS) {
            int start = to - tag.length();
            if (start >= from && text.regionMatches(true, start, tag, 0, tag.length())) {
                return start;
            }
        }
        return to;
    }
}
