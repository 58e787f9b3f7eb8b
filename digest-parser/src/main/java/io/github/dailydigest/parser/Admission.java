package io.github.dailydigest.parser;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a paper has against {@link ParseLimits}. An objection is what a diagnostic says of the thing that is
 * refused: {@code " has more than 10 authors"}; there is none where it is admitted.
 */
final class Admission {

    private final ParseLimits limits;

    Admission(ParseLimits limits) {
        this.limits = limits;
    }

    /** How many characters a text of the model may have. */
    int mostCharacters() {
        return limits.fieldCharacters();
    }

    /** Objects to a text of the model by its length. */
    @Nullable String toLength(long characters) {
        return toNumber(characters, mostCharacters(), "characters");
    }

    /** Objects to a line of the model that is cut from a text. No such line is longer than what it is cut from. */
    @Nullable String toLine(String text, int from, int to) {
        return toLength(to - from <= mostCharacters() ? 0 : White.foldedLength(text, from, to));
    }

    @Nullable String toAuthors(int authors) {
        return toNumber(authors, limits.authors(), "authors");
    }

    @Nullable String toSections(int sections) {
        return toNumber(sections, limits.sections(), "sections");
    }

    /** Objects to the markdown of a section; null stands for one that was not cut, since it is too long. */
    @Nullable String toMarkdown(@Nullable String markdown) {
        String objection = toLength(markdown == null ? Long.MAX_VALUE : markdown.length());
        boolean deeper = objection == null && markdown != null && Nesting.isDeeper(markdown, limits.nesting());
        return deeper ? " has more than " + limits.nesting() + " blocks in one another" : objection;
    }

    /** Objects to the points of a section, none of which is longer than its markdown. */
    @Nullable String toPoints(List<String> points) {
        return points.stream()
                .map(point -> toMarkdown(Body.of(point)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String toNumber(long number, int limit, String what) {
        return number > limit ? " has more than " + limit + " " + what : null;
    }
}
