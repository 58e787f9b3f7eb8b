package io.github.dailydigest.model;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The identifier of a paper on arXiv, in the form used since April 2007 ({@code 3102.00001}, four or five digits after
 * the point) or before ({@code cs/0112017}, {@code math.GT/0309136}), with its version where one was given.
 *
 * <pre>{@code
 * ArxivId id = ArxivId.of("3102.00001v2");
 * id.version();        // 2
 * id.withoutVersion(); // 3102.00001
 * id.pdfUrl();         // https://arxiv.org/pdf/3102.00001v2
 * }</pre>
 *
 * <p>Two identifiers are equal where number and version are. Immutable and thread-safe.
 *
 * @see <a href="https://info.arxiv.org/help/arxiv_identifier.html">Understanding the arXiv identifier</a>
 */
@Value.Immutable
@ModelStyle
public interface ArxivId extends Serializable {

    /** The identifier without a version: {@code 3102.00001}, {@code cs/0112017}. */
    String number();

    /** The version, 1 to 999,999; absent where none was given, which means the newest. */
    OptionalInt version();

    /** The identifier as arXiv writes it, with the version where there is one: {@code 3102.00001v2}. */
    default String value() {
        return version().isPresent() ? number() + "v" + version().getAsInt() : number();
    }

    /** The same paper, without saying which version. */
    default ArxivId withoutVersion() {
        return version().isPresent() ? builder().number(number()).build() : this;
    }

    /** The address of the abstract: {@code https://arxiv.org/abs/3102.00001v2}. */
    default String abstractUrl() {
        return "https://arxiv.org/abs/" + value();
    }

    /** The address of the PDF: {@code https://arxiv.org/pdf/3102.00001v2}. */
    default String pdfUrl() {
        return "https://arxiv.org/pdf/" + value();
    }

    /**
     * The identifier that {@code text} is.
     *
     * @param text such as {@code 3102.00001}, {@code 3102.00001v2} or {@code cs/0112017v1}, with nothing around it
     * @throws IllegalArgumentException if {@code text} is anything else
     */
    static ArxivId of(String text) {
        return ArxivForms.read(Objects.requireNonNull(text, "text"))
                .orElseThrow(() -> new IllegalArgumentException("text is no arXiv identifier: \"" + text
                        + "\"; one is like 3102.00001, 3102.00001v2 or cs/0112017"));
    }

    /**
     * The identifier that an address names: an abstract, PDF or HTML page of arXiv, a page of Hugging Face papers, or a
     * DOI of arXiv. Absent where the address names none.
     */
    static Optional<ArxivId> fromUrl(String url) {
        return ArxivForms.find(Objects.requireNonNull(url, "url"));
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ArxivId}; the number must be given. Not thread-safe. */
    final class Builder extends ImmutableArxivId.Builder {

        Builder() {}

        /**
         * The identifier as set.
         *
         * @throws IllegalStateException if no number was given
         * @throws IllegalArgumentException if the number is not one of arXiv's, or the version is not 1 to 999,999
         */
        @Override
        public ArxivId build() {
            ImmutableArxivId id = (ImmutableArxivId) super.build();
            ArxivForms.check(id);
            return id;
        }
    }
}
