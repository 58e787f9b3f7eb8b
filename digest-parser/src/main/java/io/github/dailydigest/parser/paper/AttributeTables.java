package io.github.dailydigest.parser.paper;

/**
 * Tells tables of attributes from other tables, row by row. The first row decides: that of a table of attributes is a
 * field or an empty header. Any other table, such as one of options with a row {@code authors}, says nothing about a
 * paper.
 */
public final class AttributeTables {

    private boolean inTable;
    private boolean ofAttributes;

    /**
     * Reads a line, and returns whether it is in a table that is not one of attributes.
     *
     * @param from where the text of the line starts
     * @param isAttribute whether the line is a field, an empty header, or delimits a header
     */
    public boolean isInOther(String text, int from, boolean isAttribute) {
        boolean isRow = text.startsWith("|", from);
        if (isRow && !inTable) {
            ofAttributes = isAttribute;
        }
        inTable = isRow;
        return isRow && !ofAttributes;
    }

    /** Ends the table above, if any. */
    public void end() {
        inTable = false;
    }
}
