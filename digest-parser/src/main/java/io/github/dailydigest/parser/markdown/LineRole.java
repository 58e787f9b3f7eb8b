package io.github.dailydigest.parser.markdown;

/** The role of a paper's line in the block structure. */
public enum LineRole {
    /** Only white space. */
    BLANK,
    /** Text at the top level, such as a line of a paragraph. */
    TEXT,
    /** The first line of a bullet item at the top level. */
    BULLET,
    /** The first line of a numbered item at the top level. */
    NUMBERED,
    /** A further line of an item. */
    ITEM,
    /** A lazy continuation line: a further line of an item's paragraph, indented less than the item's text. */
    LAZY,
    /** An ATX heading. */
    HEADING,
    /** A thematic break. */
    BREAK,
    /** A line of a fenced code block at the top level, fences included. */
    CODE;

    /** Whether a list item starts on such a line. */
    public boolean isItem() {
        return this == BULLET || this == NUMBERED;
    }

    /** Whether a section may start on such a line. */
    public boolean mayStartSection() {
        return this == BULLET || this == NUMBERED || this == TEXT || this == LAZY || this == HEADING;
    }
}
