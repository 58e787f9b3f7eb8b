package io.github.dailydigest.parser;

import java.io.Serializable;

/**
 * How much the parser takes in before it stops.
 *
 * <p>Immutable and thread-safe.
 */
public final class ParseLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final ParseLimits DEFAULTS = new Builder().build();

    private final int inputCharacters;
    private final int diagnostics;

    private ParseLimits(Builder builder) {
        this.inputCharacters = builder.inputCharacters;
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
     * How many characters one source may have; by default 16,777,216, some seven hundred times a usual digest. More
     * throws {@link InputTooLargeException} before anything is parsed.
     */
    public int inputCharacters() {
        return inputCharacters;
    }

    /**
     * How many diagnostics one result keeps; by default 10,000, which a person will not read to the end. The first
     * found are kept, and {@link ParseResult#diagnosticsOmitted()} counts the others.
     */
    public int diagnostics() {
        return diagnostics;
    }

    /** Refuses a source of which more characters were read than there may be. */
    static void checkInput(int characters, int limit) {
        if (characters > limit) {
            throw new InputTooLargeException(
                    "the source has more than " + limit + " characters; raise ParseLimits.inputCharacters to read it");
        }
    }

    /** Builds {@link ParseLimits}. Not thread-safe. */
    public static final class Builder {

        private int inputCharacters = 16 * 1024 * 1024;
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
