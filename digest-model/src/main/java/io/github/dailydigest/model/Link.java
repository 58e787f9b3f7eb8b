package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link of a {@link Paper} other than the one of its title, such as to its code.
 *
 * <pre>{@code
 * Link code = Link.of("Code", "https://example.org/code");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface Link extends Serializable {

    /**
     * Returns the text of the link, on one line; that of a bare URL in a field is the key of the field. Never blank.
     */
    String text();

    /**
     * Returns the URL as written. Never empty and without white space. It may be relative, and need not be a valid URI.
     * It may have any scheme, {@code javascript:} included: link to {@link #webUrl()} instead.
     */
    String url();

    /** Returns the URL as a {@link URI}. Absent if {@link #url()} is not a valid URI. */
    default Optional<URI> uri() {
        return Uris.parse(url());
    }

    /**
     * Returns {@link #url()}, as written, if it is a URL that any page can link to: an absolute URL of the web, of kind
     * {@link UrlKind#WEB}. Absent if it is relative, or has any other scheme, such as {@code javascript:}. Escape it
     * when you put it into HTML, as any other text.
     *
     * <pre>{@code
     * link.webUrl().ifPresent(url -> page.addLink(link.text(), url));
     * }</pre>
     */
    default Optional<String> webUrl() {
        return UrlKind.web(url());
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

    /**
     * Builds a {@link Link}. {@code text} and {@code url} are required. A null argument throws
     * {@link NullPointerException}. {@link #build()} normalizes texts as the package describes. Can be used again after
     * {@link #build()}. Not thread-safe.
     *
     * <pre>{@code
     * Link code = Link.builder().text("Code").url("https://example.org/code").build();
     * }</pre>
     */
    final class Builder {

        private @Nullable String text;
        private @Nullable String url;

        private Builder() {}

        /** Sets every attribute to that of {@code link}, which must not be null. */
        public Builder from(Link link) {
            return text(link.text()).url(link.url());
        }

        /** Sets {@link Link#text()}, which is required and not null. {@link #build()} rejects a blank text. */
        public Builder text(String text) {
            this.text = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets {@link Link#url()}, which is required and not null. {@link #build()} rejects an empty URL and white
         * space in it.
         */
        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Builds the link.
         *
         * @throws IllegalStateException if {@code text} or {@code url} is not set
         * @throws IllegalArgumentException if {@code text} is blank, or {@code url} is empty or contains white space
         */
        public Link build() {
            if (text == null || url == null) {
                throw Required.notSet("Link", "text", text, "url", url);
            }
            return ImmutableLink.of(Text.line("Link.text", text), Text.url("Link.url", url));
        }
    }
}
