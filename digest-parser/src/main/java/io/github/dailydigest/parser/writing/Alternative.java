package io.github.dailydigest.parser.writing;

/**
 * One way to write a part of a paper.
 *
 * @param text the markdown, without a line end at its end
 * @param place where it stands
 */
public record Alternative(String text, Place place) {

    /** Where a form stands in a paper. */
    enum Place {
        /** Where the part belongs, as a block of its own. */
        BLOCK,
        /** Where the part belongs, as an item of the list of sections. */
        ITEM,
        /** At the end of the paper, as an item of the list of sections. */
        LAST_ITEM
    }

    static Alternative block(String text) {
        return new Alternative(text, Place.BLOCK);
    }

    static Alternative item(String text) {
        return new Alternative(text, Place.ITEM);
    }

    static Alternative lastItem(String text) {
        return new Alternative(text, Place.LAST_ITEM);
    }
}
