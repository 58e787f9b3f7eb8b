package io.github.dailydigest.testkit;

/** How a paper says that its votes are not known. */
public enum UnknownVotes {
    /** By no line at all. */
    NO_LINE,
    /** By {@code Vote: -}. */
    DASH
}
