package io.github.dailydigest.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a paper on arXiv, with or without a version. The number has the form used since April 2007, a year
 * and a month followed by five digits ({@code 3102.00001}; four before 2015, as in {@code 1402.0001}), or the older one
 * ({@code cs/0112017}, {@code math.GT/0309136}).
 *
 * <pre>{@code
 * ArxivId id = ArxivId.of("3102.00001v2");
 * id.version();        // OptionalInt[2]
 * id.withoutVersion(); // 3102.00001
 * id.pdfUrl();         // https://arxiv.org/pdf/3102.00001v2
 * }</pre>
 *
 * <p>Two identifiers are equal if their numbers and versions are equal, and are {@linkplain #compareTo ordered} by
 * them. {@code toString()} returns {@link #value()}. Immutable and thread-safe.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">Understanding the arXiv identifier</a>
 */
public interface ArxivId extends Comparable<ArxivId>, Serializable {

    /** Returns the identifier without its version: {@code 3102.00001}, {@code cs/0112017}. */
    String number();

    /** Returns the version, from 1 to 999,999. Absent if none is given, which means the latest version. */
    OptionalInt version();

    /** Returns the identifier as arXiv writes it, including the version if it has one: {@code 3102.00001v2}. */
    default String value() {
        return version().isPresent() ? number() + "v" + version().getAsInt() : number();
    }

    /**
     * Compares by number, character by character, and then by version, where none comes first. Numbers of the same form
     * and archive are so in the order in which arXiv gave them, in each century.
     */
    @Override
    default int compareTo(ArxivId other) {
        int numbers = number().compareTo(other.number());
        return numbers != 0
                ? numbers
                : Integer.compare(version().orElse(0), other.version().orElse(0));
    }

    /** Returns this identifier without its version, or this identifier itself if it has none. */
    default ArxivId withoutVersion() {
        return version().isPresent() ? builder().number(number()).build() : this;
    }

    /** Returns the URL of the abstract: {@code https://arxiv.org/abs/3102.00001v2}. */
    default String abstractUrl() {
        return "https://arxiv.org/abs/" + value();
    }

    /** Returns the URL of the PDF: {@code https://arxiv.org/pdf/3102.00001v2}. */
    default String pdfUrl() {
        return "https://arxiv.org/pdf/" + value();
    }

    /**
     * Parses an identifier. The whole text must be the identifier: a prefix such as {@code arXiv:} or surrounding white
     * space is not accepted.
     *
     * @param text such as {@code 3102.00001}, {@code 3102.00001v2} or {@code cs/0112017v1}
     * @throws IllegalArgumentException if {@code text} is not an identifier
     */
    static ArxivId of(String text) {
        return ArxivIdParser.parse(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException("not an arXiv identifier: \"" + text
                        + "\"; expected a form such as 3102.00001, 3102.00001v2 or cs/0112017"));
    }

    /**
     * Returns the first identifier in a text, such as {@code 3102.00001v2} in {@code arXiv:3102.00001v2 [cs.CL]}. It
     * must not be part of a longer number or word. Absent if there is none.
     *
     * <pre>{@code
     * ArxivId.find("see arXiv:3102.00001v2 [cs.CL]"); // Optional[3102.00001v2]
     * ArxivId.find("a loss of 3199.00001");           // Optional.empty
     * }</pre>
     *
     * @see #fromUrl(String)
     */
    static Optional<ArxivId> find(String text) {
        return ArxivIdParser.find(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the identifier that a URL names. Recognized are the abstract, PDF, HTML and source pages of arXiv and of
     * its mirrors, the paper pages of Hugging Face ({@code hf.co} too), alphaXiv and ar5iv, whatever path, query or
     * fragment follows the identifier, and the DOIs of arXiv. Absent for every other URL.
     */
    static Optional<ArxivId> fromUrl(String url) {
        return ArxivIdParser.parseUrl(Objects.requireNonNull(url, "url"));
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link ArxivId}. {@code number} is required. A null argument throws {@link NullPointerException} unless
     * the parameter is {@code @Nullable}. Can be used again after {@link #build()}. Not thread-safe.
     *
     * <pre>{@code
     * ArxivId id = ArxivId.builder().number("3102.00001").version(2).build();
     * }</pre>
     */
    final class Builder {

        private @Nullable String number;
        private @Nullable Integer version;

        private Builder() {}

        /**
         * Sets every attribute to that of {@code id}, which must not be null. The version is unset if {@code id} has
         * none.
         */
        public Builder from(ArxivId id) {
            return number(id.number()).version(id.version());
        }

        /**
         * Sets {@link ArxivId#number()}, which is required and not null. {@link #build()} rejects what is not an arXiv
         * number, such as a number with a version.
         */
        public Builder number(String number) {
            this.number = Objects.requireNonNull(number, "number");
            return this;
        }

        /** Sets {@link ArxivId#version()}, from 1 to 999,999. {@link #build()} rejects any other number. */
        public Builder version(int version) {
            this.version = version;
            return this;
        }

        /** Sets {@link ArxivId#version()}, as {@link #version(int)} does; null for no version. */
        public Builder version(@Nullable Integer version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@link ArxivId#version()}, as {@link #version(int)} does; an empty {@code OptionalInt}, not null, for no
         * version.
         */
        public Builder version(OptionalInt version) {
            this.version = version.isPresent() ? version.getAsInt() : null;
            return this;
        }

        /**
         * Builds the identifier.
         *
         * @throws IllegalStateException if {@code number} is not set
         * @throws IllegalArgumentException if {@code number} is not an arXiv number, or if {@code version} is not from
         *     1 to 999,999
         */
        public ArxivId build() {
            if (number == null) {
                throw Required.notSet("ArxivId", "number");
            }
            ArxivId id = ImmutableArxivId.of(number, version == null ? OptionalInt.empty() : OptionalInt.of(version));
            ArxivIdParser.validate(id);
            return id;
        }
    }
}
