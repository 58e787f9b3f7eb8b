package io.github.dailydigest.parser.source;

/** The characters that end the lines of a text. */
public final class LineEnds {

    private LineEnds() {}

    /** Returns the first line end of a text; a single {@code \r} only if the text has no other. */
    public static String of(String text) {
        int lineFeed = text.indexOf('\n');
        if (lineFeed > 0 && text.charAt(lineFeed - 1) == '\r') {
            return "\r\n";
        }
        return lineFeed < 0 && text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
}
