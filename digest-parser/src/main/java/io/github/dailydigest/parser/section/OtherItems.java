package io.github.dailydigest.parser.section;

/**
 * Reads the items among the sections of a paper that are not sections: fields, and items with a marker. This package
 * finds where they start, and the package of papers, which depends on this one, reads them.
 */
public interface OtherItems {

    /** Whether a field starts on a line below a section. */
    boolean isField(int line);

    /**
     * Reads the field on a line, and returns the zero-based number of its last line.
     *
     * @param last the last line that the field may have
     */
    int readField(int line, int last);

    /** Reads an item with a marker. */
    void readMarked(SectionRange range);
}
