package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.Nesting;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a paper has against {@link ParseLimits}. An objection is what a diagnostic says of the thing that is
 * refused: {@code " has more than 10 authors"}; there is none where it is admitted.
 */
public final class LimitChecker {

    private final ParseLimits limits;

    public LimitChecker(ParseLimits limits) {
        this.limits = limits;
    }

    /** How many characters a text of the model may have. */
    public int maxTextLength() {
        return limits.maxTextLength();
    }

    /** Objects to a text of the model by its length. */
    public @Nullable String checkLength(long characters) {
        return toNumber(characters, maxTextLength(), "characters");
    }

    /** Objects to a line of the model that is cut from a text. No such line is longer than what it is cut from. */
    public @Nullable String checkLine(String text, int from, int to) {
        return checkLength(to - from <= maxTextLength() ? 0 : Whitespace.foldedLength(text, from, to));
    }

    public @Nullable String checkAuthors(int authors) {
        return toNumber(authors, limits.maxAuthors(), "authors");
    }

    public @Nullable String checkSections(int sections) {
        return toNumber(sections, limits.maxSections(), "sections");
    }

    /** Objects to the markdown of a section; null stands for one that was not cut, since it is too long. */
    public @Nullable String checkMarkdown(@Nullable String markdown) {
        String violation = checkLength(markdown == null ? Long.MAX_VALUE : markdown.length());
        boolean deeper = violation == null && markdown != null && Nesting.isDeeper(markdown, limits.maxNestingDepth());
        return deeper ? " has more than " + limits.maxNestingDepth() + " blocks in one another" : violation;
    }

    /** Objects to the points of a section, none of which is longer than its markdown. */
    public @Nullable String checkPoints(List<String> points) {
        return points.stream()
                .map(point -> checkMarkdown(Body.of(point)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String toNumber(long number, int limit, String what) {
        return number > limit ? " has more than " + limit + " " + what : null;
    }
}
