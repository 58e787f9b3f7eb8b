package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Paper;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of a paper and the alternatives that it can be written in.
 *
 * @param rank what it is to the parts around it
 * @param alternatives the alternatives, the plainest first; the last is read as this part whatever it holds
 * @param addTo adds the part to a paper that has nothing but a title
 */
public record PaperElement(Rank rank, List<Alternative> alternatives, UnaryOperator<Paper.Builder> addTo) {

    /** What may stand below what in a plain form: of the summaries, only one of a higher rank. */
    enum Rank {
        FIELD,
        PROSE,
        LIST,
        LABELLED;

        /** Whether a summary would be taken in by what stands above it. */
        boolean isTakenInBy(Rank above) {
            return (this == PROSE || this == LIST) && compareTo(above) <= 0;
        }
    }

    /** The plainest form. */
    Alternative plain() {
        return alternatives.get(0);
    }

    /** The form that is read as this part whatever it holds. */
    Alternative guarded() {
        return alternatives.get(alternatives.size() - 1);
    }

    /** The plainest form that, on its own, is read as this part. */
    Alternative readable(ReadBack readBack) {
        for (Alternative form : alternatives.subList(0, alternatives.size() - 1)) {
            if (readBack.givesPart(form.text(), addTo.apply(Paper.builder()))) {
                return form;
            }
        }
        return guarded();
    }
}
