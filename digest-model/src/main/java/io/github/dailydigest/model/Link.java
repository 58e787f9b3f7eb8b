package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link of a {@link Paper} other than the one of its title, such as to its code.
 *
 * <pre>{@code
 * Link code = Link.of("Code", "https://example.org/code");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Link extends Serializable {

    /**
     * Returns the text of the link, on one line; that of a bare URL in a field is the key of the field. Never blank.
     */
    String text();

    /**
     * Returns the URL as written. Never empty and without white space. It may be relative, and need not be a valid URI.
     */
    String url();

    /** Returns the URL as a {@link URI}. Absent if {@link #url()} is not a valid URI. */
    default Optional<URI> uri() {
        return Uris.parse(url());
    }

    /**
     * Returns the link with this text and URL.
     *
     * @throws IllegalArgumentException if {@code text} is blank, or {@code url} is empty or contains white space
     */
    static Link of(String text, String url) {
        return builder().text(text).url(url).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Link}. {@code text} and {@code url} are required. Not thread-safe. */
    final class Builder extends ImmutableLink.Builder {

        Builder() {}

        /**
         * Builds the link.
         *
         * @throws IllegalStateException if {@code text} or {@code url} is not set
         * @throws IllegalArgumentException if {@code text} is blank, or {@code url} is empty or contains white space
         */
        @Override
        public Link build() {
            ImmutableLink link = (ImmutableLink) super.build();
            return link.withText(Text.line("Link.text", link.text())).withUrl(Text.url("Link.url", link.url()));
        }
    }
}
