package io.github.dailydigest.model;

/**
 * Whether a {@link Media} is an image or a video.
 *
 * <pre>{@code
 * String tag = media.kind() == MediaKind.VIDEO ? "video" : "img";
 * }</pre>
 */
public enum MediaKind {
    /** An image, usually written as {@code ![](url)}. */
    IMAGE,
    /** A video, usually written as a link followed by a {@code <video>} element, or as that element alone. */
    VIDEO
}
