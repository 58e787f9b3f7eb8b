package io.github.dailydigest.model;

/**
 * What a {@link Media} shows.
 *
 * <pre>{@code
 * String tag = media.kind() == MediaKind.VIDEO ? "video" : "img";
 * }</pre>
 */
public enum MediaKind {
    /** A still picture, printed as {@code ![](url)}. */
    IMAGE,
    /** A film, printed as a link with a {@code <video>} block, or as a block alone. */
    VIDEO
}
