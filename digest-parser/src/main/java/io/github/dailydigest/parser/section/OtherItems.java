package io.github.dailydigest.parser.section;

/**
 * The items among the sections of a paper that are not sections: fields, and items that a marker precedes. The reader
 * of sections finds where they start; the reader of the paper reads them.
 */
public interface OtherItems {

    /** Whether a field starts on a line below a section. */
    boolean isField(int line);

    /** Reads the field on a line, and returns the zero-based number of its last line. */
    int readField(int line);

    /** Reads an item that a marker precedes. */
    void readMarked(SectionRange range);
}
