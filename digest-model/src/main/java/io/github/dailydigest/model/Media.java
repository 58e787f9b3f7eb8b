package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The image or video that a digest shows for a {@link Paper}.
 *
 * <pre>{@code
 * Media thumbnail = Media.image("https://example.org/thumbnails/3102.00001.png");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface Media extends Serializable {

    /** Returns whether this is an image or a video. */
    MediaKind kind();

    /**
     * Returns the URL as written. Never empty and without white space. It may be relative, such as
     * {@code /avatars/x.svg}, and need not be a valid URI. It may have any scheme, {@code javascript:} included: link
     * to {@link #webUrl()} instead.
     */
    String url();

    /** Returns the URL as a {@link URI}. Absent if {@link #url()} is not a valid URI. */
    default Optional<URI> uri() {
        return Uris.parse(url());
    }

    /**
     * Returns {@link #url()}, as written, if it is a URL that any page can link to or load: an absolute URL of the web,
     * of kind {@link UrlKind#WEB}. Absent if it is relative, or has any other scheme, such as {@code data:}. Escape it
     * when you put it into HTML, as any other text. A browser that loads it tells its host who reads the page.
     *
     * <pre>{@code
     * paper.media().flatMap(Media::webUrl).ifPresent(url -> page.addLink("Image", url));
     * }</pre>
     */
    default Optional<String> webUrl() {
        return UrlKind.web(url());
    }

    /**
     * Returns the image at this URL.
     *
     * @throws IllegalArgumentException if {@code url} is empty or contains white space
     */
    static Media image(String url) {
        return builder().kind(MediaKind.IMAGE).url(url).build();
    }

    /**
     * Returns the video at this URL.
     *
     * @throws IllegalArgumentException if {@code url} is empty or contains white space
     */
    static Media video(String url) {
        return builder().kind(MediaKind.VIDEO).url(url).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Media}. {@code kind} and {@code url} are required. A null argument throws
     * {@link NullPointerException}. {@link #build()} normalizes texts as the package describes. Can be used again after
     * {@link #build()}. Not thread-safe.
     *
     * <pre>{@code
     * Media video = Media.builder().kind(MediaKind.VIDEO).url("/videos/3102.00001.mp4").build();
     * }</pre>
     */
    final class Builder {

        private @Nullable MediaKind kind;
        private @Nullable String url;

        private Builder() {}

        /** Sets every attribute to that of {@code media}, which must not be null. */
        public Builder from(Media media) {
            return kind(media.kind()).url(media.url());
        }

        /** Sets {@link Media#kind()}, which is required and not null. */
        public Builder kind(MediaKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
            return this;
        }

        /**
         * Sets {@link Media#url()}, which is required and not null. {@link #build()} rejects an empty URL and white
         * space in it.
         */
        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Builds the media.
         *
         * @throws IllegalStateException if {@code kind} or {@code url} is not set
         * @throws IllegalArgumentException if {@code url} is empty or contains white space
         */
        public Media build() {
            if (kind == null || url == null) {
                throw Required.notSet("Media", "kind", kind, "url", url);
            }
            return ImmutableMedia.of(kind, Text.url("Media.url", url));
        }
    }
}
