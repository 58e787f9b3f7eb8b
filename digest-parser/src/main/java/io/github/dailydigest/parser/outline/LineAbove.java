package io.github.dailydigest.parser.outline;

/** What the line above the current one is. */
enum LineAbove {
    /** There is only white space above. */
    NOTHING,
    BLANK,
    TEXT,
    /** The start of a digest or paper, or a heading. */
    START
}
