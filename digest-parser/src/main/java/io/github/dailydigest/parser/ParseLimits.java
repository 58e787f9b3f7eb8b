package io.github.dailydigest.parser;

import java.io.Serializable;

/**
 * The limits of a parser. Characters are UTF-16 units, as {@link String#length} counts them. A parse fails only beyond
 * {@link #maxInputLength()}; text that exceeds another limit is kept as written and reported.
 *
 * <p>The limits of papers, authors, sections, text length, key length and nesting apply to the values of the model, not
 * to their indent, line ends or markup in the source. So no value of a result exceeds a limit, and it is parsed again
 * under the same limits after {@link DigestWriter} has written it. A Python literal in a section counts as written.
 *
 * <p>The default limits fit those of Jackson: the JSON of what is parsed within them can be read by a mapper with
 * default limits.
 *
 * <pre>{@code
 * DigestParser parser = DigestParser.builder()
 *         .limits(ParseLimits.builder().maxAuthors(100).build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class ParseLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ParseLimits DEFAULTS = new Builder().build();

    /** Limits that no text exceeds. */
    static final ParseLimits UNLIMITED = new Builder()
            .maxInputLength(Integer.MAX_VALUE)
            .maxPapers(Integer.MAX_VALUE)
            .maxAuthors(Integer.MAX_VALUE)
            .maxSections(Integer.MAX_VALUE)
            .maxTextLength(Integer.MAX_VALUE)
            .maxKeyLength(Integer.MAX_VALUE)
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxDiagnostics(Integer.MAX_VALUE)
            .build();

    private final int maxInputLength;
    private final int maxPapers;
    private final int maxAuthors;
    private final int maxSections;
    private final int maxTextLength;
    private final int maxKeyLength;
    private final int maxNestingDepth;
    private final int maxDiagnostics;

    private ParseLimits(Builder builder) {
        this.maxInputLength = builder.maxInputLength;
        this.maxPapers = builder.maxPapers;
        this.maxAuthors = builder.maxAuthors;
        this.maxSections = builder.maxSections;
        this.maxTextLength = builder.maxTextLength;
        this.maxKeyLength = builder.maxKeyLength;
        this.maxNestingDepth = builder.maxNestingDepth;
        this.maxDiagnostics = builder.maxDiagnostics;
    }

    /** Returns the default limits. */
    public static ParseLimits defaults() {
        return DEFAULTS;
    }

    /** Returns a builder with the default limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the maximum number of characters of a source; by default 16,777,216, hundreds of times that of a usual
     * digest. A longer source throws {@link InputTooLargeException} before anything is parsed. For a stream, it is the
     * maximum length of each digest, and of the text up to the next heading or line end.
     */
    public int maxInputLength() {
        return maxInputLength;
    }

    /**
     * Returns the maximum number of papers of a digest; by default 100,000, since lists of years have tens of
     * thousands. The rest of a longer digest is text outside papers, reported as {@link DiagnosticCode#LIMIT_EXCEEDED}.
     */
    public int maxPapers() {
        return maxPapers;
    }

    /**
     * Returns the maximum number of authors of a paper; by default 10,000, since the longest list seen has 663 names. A
     * longer list is kept in {@link io.github.dailydigest.model.Paper#unrecognized()}, the paper has no authors, and
     * {@link DiagnosticCode#LIMIT_EXCEEDED} is reported.
     */
    public int maxAuthors() {
        return maxAuthors;
    }

    /**
     * Returns the maximum number of sections of a paper; by default 1,000, since papers have a few. The rest of a
     * longer paper is kept in {@link io.github.dailydigest.model.Paper#unrecognized()}, and
     * {@link DiagnosticCode#LIMIT_EXCEEDED} is reported.
     */
    public int maxSections() {
        return maxSections;
    }

    /**
     * Returns the maximum number of characters of a text of the model; by default 1,048,576, since a whole digest
     * usually has some ten thousand. It applies to a title, a URL, a key or value of a field, the names of all authors
     * joined by a comma and a space, a label, and the markdown of a section. A field or section with a longer text is
     * kept in {@link io.github.dailydigest.model.Paper#unrecognized()}, which is limited only by the length of the
     * input; a heading or another line with a longer title or URL is treated as plain text.
     * {@link DiagnosticCode#LIMIT_EXCEEDED} is reported.
     */
    public int maxTextLength() {
        return maxTextLength;
    }

    /**
     * Returns the maximum number of characters of a key of {@link io.github.dailydigest.model.Paper#metadata()}, which
     * is limited by {@link #maxTextLength()} as well; by default 10,000. In JSON it is a name, for which Jackson allows
     * 50,000 bytes by default, and a character has up to three. A field with a longer key is kept in
     * {@link io.github.dailydigest.model.Paper#unrecognized()}, and {@link DiagnosticCode#LIMIT_EXCEEDED} is reported.
     */
    public int maxKeyLength() {
        return maxKeyLength;
    }

    /**
     * Returns how deeply block quotes and list items may nest in the markdown of a section, or in a point by itself; by
     * default 100, as in the reference implementations of CommonMark. Markers of quotes and items are counted, in code
     * too. Markdown is usually rendered by recursion, so that a more deeply nested section could exhaust the stack of
     * an application that renders it. Such a section is kept in
     * {@link io.github.dailydigest.model.Paper#unrecognized()}, and {@link DiagnosticCode#LIMIT_EXCEEDED} is reported.
     */
    public int maxNestingDepth() {
        return maxNestingDepth;
    }

    /**
     * Returns the maximum number of diagnostics of a result; by default 10,000, more than anyone will read. The first
     * ones are kept, and {@link ParseResult#diagnosticsOmitted()} counts the others.
     */
    public int maxDiagnostics() {
        return maxDiagnostics;
    }

    /** Returns the limits: {@code ParseLimits[maxInputLength=16777216, maxPapers=10000, …]}. */
    @Override
    public String toString() {
        return "ParseLimits[maxInputLength=" + maxInputLength + ", maxPapers=" + maxPapers + ", maxAuthors="
                + maxAuthors
                + ", maxSections=" + maxSections + ", maxTextLength=" + maxTextLength + ", maxKeyLength=" + maxKeyLength
                + ", maxNestingDepth="
                + maxNestingDepth + ", maxDiagnostics=" + maxDiagnostics + "]";
    }

    /**
     * Builds {@link ParseLimits}. Not thread-safe.
     *
     * <pre>{@code
     * ParseLimits limits = ParseLimits.builder().maxPapers(100).maxNestingDepth(20).build();
     * }</pre>
     */
    public static final class Builder {

        private int maxInputLength = 16 * 1024 * 1024;
        private int maxPapers = 100_000;
        private int maxAuthors = 10_000;
        private int maxSections = 1_000;
        private int maxTextLength = 1024 * 1024;
        private int maxKeyLength = 10_000;
        private int maxNestingDepth = 100;
        private int maxDiagnostics = 10_000;

        private Builder() {}

        /**
         * Sets the maximum number of characters of a source.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxInputLength(int limit) {
            this.maxInputLength = atLeast(1, "maxInputLength", limit);
            return this;
        }

        /**
         * Sets the maximum number of papers of a digest.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxPapers(int limit) {
            this.maxPapers = atLeast(1, "maxPapers", limit);
            return this;
        }

        /**
         * Sets the maximum number of authors of a paper.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxAuthors(int limit) {
            this.maxAuthors = atLeast(1, "maxAuthors", limit);
            return this;
        }

        /**
         * Sets the maximum number of sections of a paper.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxSections(int limit) {
            this.maxSections = atLeast(1, "maxSections", limit);
            return this;
        }

        /**
         * Sets the maximum number of characters of a text of the model.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxTextLength(int limit) {
            this.maxTextLength = atLeast(1, "maxTextLength", limit);
            return this;
        }

        /**
         * Sets the maximum number of characters of a key of a field.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxKeyLength(int limit) {
            this.maxKeyLength = atLeast(1, "maxKeyLength", limit);
            return this;
        }

        /**
         * Sets how deeply block quotes and list items may nest in a section.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxNestingDepth(int limit) {
            this.maxNestingDepth = atLeast(1, "maxNestingDepth", limit);
            return this;
        }

        /**
         * Sets the maximum number of diagnostics of a result.
         *
         * @throws IllegalArgumentException if {@code limit} is negative
         */
        public Builder maxDiagnostics(int limit) {
            this.maxDiagnostics = atLeast(0, "maxDiagnostics", limit);
            return this;
        }

        /** Returns the limits. */
        public ParseLimits build() {
            return new ParseLimits(this);
        }

        private static int atLeast(int minimum, String name, int limit) {
            if (limit < minimum) {
                throw new IllegalArgumentException(name + " is " + limit + "; it must be " + minimum + " or more");
            }
            return limit;
        }
    }
}
