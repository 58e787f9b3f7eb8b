package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The image or video that a digest shows for a {@link Paper}.
 *
 * <pre>{@code
 * Media thumbnail = Media.image("https://example.org/thumbnails/3102.00001.png");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Media extends Serializable {

    /** Returns whether this is an image or a video. */
    MediaKind kind();

    /**
     * Returns the URL as written. Never empty and without white space. It may be relative, such as
     * {@code /avatars/x.svg}, and need not be a valid URI.
     */
    String url();

    /** Returns the URL as a {@link URI}. Absent if {@link #url()} is not a valid URI. */
    default Optional<URI> uri() {
        return Uris.parse(url());
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

    /** Builds a {@link Media}. {@code kind} and {@code url} are required. Not thread-safe. */
    final class Builder extends ImmutableMedia.Builder {

        Builder() {}

        /**
         * Builds the media.
         *
         * @throws IllegalStateException if {@code kind} or {@code url} is not set
         * @throws IllegalArgumentException if {@code url} is empty or contains white space
         */
        @Override
        public Media build() {
            ImmutableMedia media = (ImmutableMedia) super.build();
            return media.withUrl(Text.url("Media.url", media.url()));
        }
    }
}
