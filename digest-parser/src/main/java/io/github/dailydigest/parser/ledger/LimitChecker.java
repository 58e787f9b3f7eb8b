package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.Nesting;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of a paper against {@link ParseLimits}. Each check returns a violation, or null if the value is
 * within the limit. A violation is the rest of a sentence whose subject is the value, such as {@code " has more than 10
 * authors"}.
 */
public final class LimitChecker {

    private final ParseLimits limits;

    public LimitChecker(ParseLimits limits) {
        this.limits = limits;
    }

    /** Returns the maximum number of characters of a text of the model. */
    public int maxTextLength() {
        return limits.maxTextLength();
    }

    /** Checks the length of a text of the model. */
    public @Nullable String checkLength(long characters) {
        return characters > maxTextLength() ? " is longer than " + maxTextLength() + " characters" : null;
    }

    /** Checks the length of a line of the model, cut from a text. It is only measured if the range is too long. */
    public @Nullable String checkLine(String text, int from, int to) {
        return checkLength(to - from <= maxTextLength() ? 0 : Whitespace.foldedLength(text, from, to));
    }

    /** Checks the length of a key of metadata, whose white space is folded. */
    public @Nullable String checkKey(String key) {
        return key.length() > limits.maxKeyLength()
                ? " has a key that is longer than " + limits.maxKeyLength() + " characters"
                : null;
    }

    /** Checks the number of authors of a paper. */
    public @Nullable String checkAuthors(int authors) {
        return checkCount(authors, limits.maxAuthors(), "authors");
    }

    /** Checks the number of sections of a paper. */
    public @Nullable String checkSections(int sections) {
        return checkCount(sections, limits.maxSections(), "sections");
    }

    /** Checks the length and nesting of a section's markdown; null if it is too long and was not cut. */
    public @Nullable String checkMarkdown(@Nullable String markdown) {
        String violation = checkLength(markdown == null ? Long.MAX_VALUE : markdown.length());
        boolean tooDeep = violation == null && markdown != null && Nesting.isDeeper(markdown, limits.maxNestingDepth());
        return tooDeep ? " nests more than " + limits.maxNestingDepth() + " blocks deep" : violation;
    }

    /** Checks each point of a section as {@linkplain #checkMarkdown markdown}. */
    public @Nullable String checkPoints(List<String> points) {
        return points.stream()
                .map(point -> checkMarkdown(Body.of(point)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String checkCount(int count, int limit, String noun) {
        return count > limit ? " has more than " + limit + " " + noun : null;
    }
}
