package io.github.dailydigest.testkit;

/** Whether headings of papers stand apart from what is above and below them. */
public enum HeadingSpacing {
    /** A blank line above each and below. */
    BLANK_LINES,
    /** No blank line above, where a paper or the heading of the digest stands, and none below. */
    NONE
}
