package io.github.dailydigest.parser.vocabulary;

/** The characters that emphasize words: asterisks and underscores. */
public final class EmphasisMarks {

    /** The number of asterisks from which a run quotes a label, so that no shorter run in the label ends it. */
    public static final int QUOTING = 4;

    private EmphasisMarks() {}

    /** Whether a character emphasizes words. */
    public static boolean is(char c) {
        return c == '*' || c == '_';
    }
}
