package io.github.dailydigest.model;

/** What a {@link Media} shows. */
public enum MediaKind {
    /** A still picture, printed as {@code ![](url)}. */
    IMAGE,
    /** A film, printed as a link with a {@code <video>} block, or as a block alone. */
    VIDEO
}
