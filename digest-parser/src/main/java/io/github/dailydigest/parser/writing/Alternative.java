package io.github.dailydigest.parser.writing;

/**
 * One way to write an element of a paper.
 *
 * @param text the markdown, without a final line end
 * @param position where it is written
 */
record Alternative(String text, Position position) {

    /** Where an alternative is written in a paper. */
    enum Position {
        /** In the order of the elements, as a block of its own. */
        BLOCK,
        /** In the order of the elements, as an item of the list of sections. */
        ITEM,
        /** At the end of the paper, as an item of the list of sections. */
        LAST_ITEM
    }

    static Alternative block(String text) {
        return new Alternative(text, Position.BLOCK);
    }

    static Alternative item(String text) {
        return new Alternative(text, Position.ITEM);
    }

    static Alternative lastItem(String text) {
        return new Alternative(text, Position.LAST_ITEM);
    }
}
