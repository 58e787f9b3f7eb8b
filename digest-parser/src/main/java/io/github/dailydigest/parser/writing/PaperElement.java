package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Paper;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * An element of a paper, such as a field or a section, with the alternatives to write it.
 *
 * @param rank how it affects the elements below it
 * @param alternatives the alternatives, the plainest first; the last one is parsed as this element, whatever its
 *     content
 * @param addTo adds the element to a paper
 */
record PaperElement(Rank rank, List<Alternative> alternatives, UnaryOperator<Paper.Builder> addTo) {

    /** The ranks by which a plain summary may follow another element: only one of a lower rank. */
    enum Rank {
        FIELD,
        PROSE,
        LIST,
        LABELLED;

        /** Whether a plain summary would be parsed as part of the element above it. */
        boolean wouldMergeInto(Rank above) {
            return (this == PROSE || this == LIST) && compareTo(above) <= 0;
        }
    }

    /** Returns the plainest alternative. */
    Alternative plain() {
        return alternatives.get(0);
    }

    /** Returns the alternative that is parsed as this element, whatever its content. */
    Alternative guarded() {
        return alternatives.get(alternatives.size() - 1);
    }

    /** Returns the plainest alternative that, in a paper of its own, is parsed as this element. */
    Alternative readable(ReadBack readBack) {
        for (Alternative alternative : alternatives.subList(0, alternatives.size() - 1)) {
            if (readBack.isElementParsedAs(alternative.text(), addTo.apply(Paper.builder()))) {
                return alternative;
            }
        }
        return guarded();
    }
}
