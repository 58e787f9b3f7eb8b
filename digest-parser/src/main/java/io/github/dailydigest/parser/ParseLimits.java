package io.github.dailydigest.parser;

import java.io.Serializable;

/**
 * How much the parser takes in. Characters are UTF-16 units, as {@link String#length} counts them. Only
 * {@link #maxInputLength()} makes a parse fail; beyond any other limit the text is kept, unread, and diagnosed.
 *
 * <p>Those of papers, authors, sections, characters and nesting are limits of what the model holds, whatever indent,
 * line ends or markup it stands in. So no value in a result is beyond one, and what passes passes again once
 * {@link DigestWriter} has written it. What was printed into a section as a Python literal counts as it stands there.
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

    /** As good as no limits. */
    static final ParseLimits NONE = new Builder()
            .maxInputLength(Integer.MAX_VALUE)
            .maxPapers(Integer.MAX_VALUE)
            .maxAuthors(Integer.MAX_VALUE)
            .maxSections(Integer.MAX_VALUE)
            .maxTextLength(Integer.MAX_VALUE)
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxDiagnostics(Integer.MAX_VALUE)
            .build();

    private final int maxInputLength;
    private final int maxPapers;
    private final int maxAuthors;
    private final int maxSections;
    private final int maxTextLength;
    private final int maxNestingDepth;
    private final int maxDiagnostics;

    private ParseLimits(Builder builder) {
        this.maxInputLength = builder.maxInputLength;
        this.maxPapers = builder.maxPapers;
        this.maxAuthors = builder.maxAuthors;
        this.maxSections = builder.maxSections;
        this.maxTextLength = builder.maxTextLength;
        this.maxNestingDepth = builder.maxNestingDepth;
        this.maxDiagnostics = builder.maxDiagnostics;
    }

    /** The limits that hold where none are given. */
    public static ParseLimits defaults() {
        return DEFAULTS;
    }

    /** A builder with the defaults set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many characters one source may have; by default 16,777,216, hundreds of times a usual digest. More throws
     * {@link InputTooLargeException} before anything is parsed. Of a stream it is how many one digest may have, and the
     * text up to the next heading or line end.
     */
    public int maxInputLength() {
        return maxInputLength;
    }

    /**
     * How many papers one digest may have; by default 10,000, since digests have tens of papers. What follows in the
     * digest belongs to no paper then; {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int maxPapers() {
        return maxPapers;
    }

    /**
     * How many authors one paper may have; by default 10,000, since the longest list seen has 663 names. A longer list
     * is kept whole in {@link io.github.dailydigest.model.Paper#unrecognized()}, and the paper has no authors;
     * {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int maxAuthors() {
        return maxAuthors;
    }

    /**
     * How many sections one paper may have; by default 1,000, since papers have a few. The rest of the paper is kept in
     * {@link io.github.dailydigest.model.Paper#unrecognized()}; {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int maxSections() {
        return maxSections;
    }

    /**
     * How many characters one text of the model may have; by default 1,048,576, since a whole digest usually has some
     * ten thousand. That is a title, an address, a key or value of a field, the names of all authors with a comma and a
     * blank between them, a label, or the markdown of a section. A field or section with a longer one is kept in
     * {@link io.github.dailydigest.model.Paper#unrecognized()}, which has no limit but that of the input, and a heading
     * or any other line that holds a longer title or address is text; {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int maxTextLength() {
        return maxTextLength;
    }

    /**
     * How many block quotes and list items may stand in one another in the markdown of a section, or in a point, read
     * on its own; by default 100, which is where CommonMark's own readers stop. They are told by their markers, also in
     * code, where they are none. Markdown is rendered by recursion, so that a deeper section could exhaust the stack of
     * whoever shows it. It is kept in {@link io.github.dailydigest.model.Paper#unrecognized()} instead;
     * {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int maxNestingDepth() {
        return maxNestingDepth;
    }

    /**
     * How many diagnostics one result keeps; by default 10,000, which a person will not read to the end. The first
     * found are kept, and {@link ParseResult#diagnosticsOmitted()} counts the others.
     */
    public int maxDiagnostics() {
        return maxDiagnostics;
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
        private int maxPapers = 10_000;
        private int maxAuthors = 10_000;
        private int maxSections = 1_000;
        private int maxTextLength = 1024 * 1024;
        private int maxNestingDepth = 100;
        private int maxDiagnostics = 10_000;

        private Builder() {}

        /**
         * How many characters one source may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxInputLength(int limit) {
            this.maxInputLength = atLeast(1, "maxInputLength", limit);
            return this;
        }

        /**
         * How many papers one digest may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxPapers(int limit) {
            this.maxPapers = atLeast(1, "maxPapers", limit);
            return this;
        }

        /**
         * How many authors one paper may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxAuthors(int limit) {
            this.maxAuthors = atLeast(1, "maxAuthors", limit);
            return this;
        }

        /**
         * How many sections one paper may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxSections(int limit) {
            this.maxSections = atLeast(1, "maxSections", limit);
            return this;
        }

        /**
         * How many characters one text of the model may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxTextLength(int limit) {
            this.maxTextLength = atLeast(1, "maxTextLength", limit);
            return this;
        }

        /**
         * How many block quotes and list items may stand in one another in a section.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder maxNestingDepth(int limit) {
            this.maxNestingDepth = atLeast(1, "maxNestingDepth", limit);
            return this;
        }

        /**
         * How many diagnostics one result keeps.
         *
         * @throws IllegalArgumentException if {@code limit} is negative
         */
        public Builder maxDiagnostics(int limit) {
            this.maxDiagnostics = atLeast(0, "maxDiagnostics", limit);
            return this;
        }

        /** The limits as set. */
        public ParseLimits build() {
            return new ParseLimits(this);
        }

        private static int atLeast(int least, String name, int limit) {
            if (limit < least) {
                throw new IllegalArgumentException(name + " is " + limit + "; it must be " + least + " or more");
            }
            return limit;
        }
    }
}
