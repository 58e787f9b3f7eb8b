package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.vocabulary.EmphasisMarks;

/** Runs of asterisks and underscores around a label or key. */
public final class EmphasisRun {

    private EmphasisRun() {}

    /** Returns the first offset from {@code from} that is not an emphasis mark, or {@code to} if there is none. */
    public static int skip(String text, int from, int to) {
        int i = from;
        while (i < to && EmphasisMarks.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the offset before the emphasis marks that end at {@code to}. */
    public static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && EmphasisMarks.is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Returns the offset of the first emphasis mark, or {@code to} if there is none. */
    public static int first(String text, int from, int to) {
        int i = from;
        while (i < to && !EmphasisMarks.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the length of the run of one mark that starts at {@code from}; zero if none starts there. */
    static int length(String text, char mark, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == mark) {
            i++;
        }
        return i - from;
    }
}
