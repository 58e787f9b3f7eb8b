package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;

/** The name of a markdown file, with or without the folders above it: {@code 2031/02/03.md}. */
public final class FileName {

    private static final int LONGEST = 1000;

    private static final String[] EXTENSIONS = {".md", ".markdown"};

    private FileName() {}

    /** Whether the text from {@code from} to {@code lineEnd} is such a name and no markdown. */
    public static boolean is(String text, int from, int lineEnd) {
        int to = Whitespace.trimEnd(text, from, lineEnd);
        if (from >= to || to - from > LONGEST || "#-*>[(<`".indexOf(text.charAt(from)) >= 0) {
            return false;
        }
        for (String extension : EXTENSIONS) {
            int start = to - extension.length();
            if (start > from && text.regionMatches(true, start, extension, 0, extension.length())) {
                return true;
            }
        }
        return false;
    }
}
