package io.github.dailydigest.model;

import java.io.Serializable;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The picture or film that a digest shows for a {@link Paper}.
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

    /** Whether it is a picture or a film. */
    MediaKind kind();

    /** Its address as written, never empty, without white space; it may be relative, such as {@code /avatars/x.svg}. */
    String url();

    /** The address as a {@link URI}; absent where what was written is none. */
    default Optional<URI> uri() {
        return Uris.parse(url());
    }

    /**
     * The picture at this address.
     *
     * @throws IllegalArgumentException if {@code url} is empty or has white space
     */
    static Media image(String url) {
        return builder().kind(MediaKind.IMAGE).url(url).build();
    }

    /**
     * The film at this address.
     *
     * @throws IllegalArgumentException if {@code url} is empty or has white space
     */
    static Media video(String url) {
        return builder().kind(MediaKind.VIDEO).url(url).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Media}; both attributes must be given. Not thread-safe. */
    final class Builder extends ImmutableMedia.Builder {

        Builder() {}

        /**
         * The media as set.
         *
         * @throws IllegalStateException if kind or url was not given
         * @throws IllegalArgumentException if the url is empty or has white space
         */
        @Override
        public Media build() {
            ImmutableMedia media = (ImmutableMedia) super.build();
            return media.withUrl(Text.url("Media.url", media.url()));
        }
    }
}
