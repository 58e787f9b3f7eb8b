package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;

/** A plain line such as {@code New uploads on arXiv(cs.CL)}, which starts an undated digest wherever it occurs. */
public final class UploadsLine {

    private static final String OPENING = "New uploads on arXiv(";

    private UploadsLine() {}

    /** Whether the line from {@code from} to {@code to} is one. */
    public static boolean is(String text, int from, int to) {
        return text.startsWith(OPENING, from)
                && from + OPENING.length() < to
                && text.charAt(Whitespace.trimEnd(text, from, to) - 1) == ')';
    }
}
