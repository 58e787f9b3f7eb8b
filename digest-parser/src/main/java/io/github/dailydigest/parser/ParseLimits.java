package io.github.dailydigest.parser;

import java.io.Serializable;

/**
 * How much the parser takes in. Characters are UTF-16 units, as {@link String#length} counts them. Only
 * {@link #inputCharacters()} makes a parse fail; beyond any other limit the text is kept, unread, and diagnosed.
 *
 * <p>Those of papers, authors, sections, characters and nesting are limits of what the model holds, whatever indent,
 * line ends or markup it stands in. So no value in a result is beyond one, and what passes passes again once
 * {@link DigestWriter} has written it. What was printed into a section as a Python literal counts as it stands there.
 *
 * <pre>{@code
 * DigestParser parser = DigestParser.builder()
 *         .limits(ParseLimits.builder().authors(100).build())
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
            .inputCharacters(Integer.MAX_VALUE)
            .papers(Integer.MAX_VALUE)
            .authors(Integer.MAX_VALUE)
            .sections(Integer.MAX_VALUE)
            .fieldCharacters(Integer.MAX_VALUE)
            .nesting(Integer.MAX_VALUE)
            .diagnostics(Integer.MAX_VALUE)
            .build();

    private final int inputCharacters;
    private final int papers;
    private final int authors;
    private final int sections;
    private final int fieldCharacters;
    private final int nesting;
    private final int diagnostics;

    private ParseLimits(Builder builder) {
        this.inputCharacters = builder.inputCharacters;
        this.papers = builder.papers;
        this.authors = builder.authors;
        this.sections = builder.sections;
        this.fieldCharacters = builder.fieldCharacters;
        this.nesting = builder.nesting;
        this.diagnostics = builder.diagnostics;
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
    public int inputCharacters() {
        return inputCharacters;
    }

    /**
     * How many papers one digest may have; by default 10,000, since digests have tens of papers. What follows in the
     * digest belongs to no paper then; {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int papers() {
        return papers;
    }

    /**
     * How many authors one paper may have; by default 10,000, since the longest list seen has 663 names. A longer list
     * is kept whole in {@link io.github.dailydigest.model.Paper#unrecognized()}, and the paper has no authors;
     * {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int authors() {
        return authors;
    }

    /**
     * How many sections one paper may have; by default 1,000, since papers have a few. The rest of the paper is kept in
     * {@link io.github.dailydigest.model.Paper#unrecognized()}; {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int sections() {
        return sections;
    }

    /**
     * How many characters one text of the model may have; by default 1,048,576, since a whole digest usually has some
     * ten thousand. That is a title, an address, a key or value of a field, the names of all authors with a comma and a
     * blank between them, a label, or the markdown of a section. A field or section with a longer one is kept in
     * {@link io.github.dailydigest.model.Paper#unrecognized()}, which has no limit but that of the input, and a heading
     * or any other line that holds a longer title or address is text; {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int fieldCharacters() {
        return fieldCharacters;
    }

    /**
     * How many block quotes and list items may stand in one another in the markdown of a section, or in a point, read
     * on its own; by default 100, which is where CommonMark's own readers stop. They are told by their markers, also in
     * code, where they are none. Markdown is rendered by recursion, so that a deeper section could exhaust the stack of
     * whoever shows it. It is kept in {@link io.github.dailydigest.model.Paper#unrecognized()} instead;
     * {@link DiagnosticCode#LIMIT_EXCEEDED} says so.
     */
    public int nesting() {
        return nesting;
    }

    /**
     * How many diagnostics one result keeps; by default 10,000, which a person will not read to the end. The first
     * found are kept, and {@link ParseResult#diagnosticsOmitted()} counts the others.
     */
    public int diagnostics() {
        return diagnostics;
    }

    /** Refuses a source of which more characters were read than there may be. */
    static void checkInput(long characters, int limit) {
        if (characters > limit) {
            throw new InputTooLargeException(
                    "the source has more than " + limit + " characters; raise ParseLimits.inputCharacters to read it");
        }
    }

    /**
     * Builds {@link ParseLimits}. Not thread-safe.
     *
     * <pre>{@code
     * ParseLimits limits = ParseLimits.builder().papers(100).nesting(20).build();
     * }</pre>
     */
    public static final class Builder {

        private int inputCharacters = 16 * 1024 * 1024;
        private int papers = 10_000;
        private int authors = 10_000;
        private int sections = 1_000;
        private int fieldCharacters = 1024 * 1024;
        private int nesting = 100;
        private int diagnostics = 10_000;

        private Builder() {}

        /**
         * How many characters one source may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder inputCharacters(int limit) {
            this.inputCharacters = atLeast(1, "inputCharacters", limit);
            return this;
        }

        /**
         * How many papers one digest may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder papers(int limit) {
            this.papers = atLeast(1, "papers", limit);
            return this;
        }

        /**
         * How many authors one paper may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder authors(int limit) {
            this.authors = atLeast(1, "authors", limit);
            return this;
        }

        /**
         * How many sections one paper may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder sections(int limit) {
            this.sections = atLeast(1, "sections", limit);
            return this;
        }

        /**
         * How many characters one text of the model may have.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder fieldCharacters(int limit) {
            this.fieldCharacters = atLeast(1, "fieldCharacters", limit);
            return this;
        }

        /**
         * How many block quotes and list items may stand in one another in a section.
         *
         * @throws IllegalArgumentException if {@code limit} is less than one
         */
        public Builder nesting(int limit) {
            this.nesting = atLeast(1, "nesting", limit);
            return this;
        }

        /**
         * How many diagnostics one result keeps.
         *
         * @throws IllegalArgumentException if {@code limit} is negative
         */
        public Builder diagnostics(int limit) {
            this.diagnostics = atLeast(0, "diagnostics", limit);
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
