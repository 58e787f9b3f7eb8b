package io.github.dailydigest.testkit;

/** What stands between two sections that have labels. */
public enum SectionSpacing {
    /** Nothing: one bullet follows the other. */
    NONE(""),
    /** A blank line. */
    BLANK_LINE("\n");

    private final String between;

    SectionSpacing(String between) {
        this.between = between;
    }

    String between() {
        return between;
    }
}
