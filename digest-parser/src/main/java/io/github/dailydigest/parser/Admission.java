package io.github.dailydigest.parser;

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

    @Nullable String toLength(int characters) {
        return toNumber(characters, limits.fieldCharacters(), "characters");
    }

    @Nullable String toAuthors(int authors) {
        return toNumber(authors, limits.authors(), "authors");
    }

    @Nullable String toSections(int sections) {
        return toNumber(sections, limits.sections(), "sections");
    }

    /**
     * Objects to a section on the lines from first to last.
     *
     * @param blocksAround how many blocks stand around its text, and are none of it
     */
    @Nullable String toSection(LineTable lines, int first, int last, int blocksAround) {
        String objection = toLength(lines.end(last) - lines.start(first));
        int nesting = (int) Math.min(Integer.MAX_VALUE, (long) limits.nesting() + blocksAround);
        return objection != null ? objection : toNesting(Nesting.isDeeper(lines, first, last, nesting));
    }

    /** Objects to the text of a section that is put together from several places. */
    @Nullable String toText(String markdown) {
        String objection = toLength(markdown.length());
        return objection != null ? objection : toNesting(Nesting.isDeeper(markdown, limits.nesting()));
    }

    private @Nullable String toNesting(boolean deeper) {
        return deeper ? " has more than " + limits.nesting() + " blocks in one another" : null;
    }

    private static @Nullable String toNumber(int number, int limit, String what) {
        return number > limit ? " has more than " + limit + " " + what : null;
    }
}
