package io.github.dailydigest.testkit;

/** The asterisks around the label of a section. They carry no meaning. */
public enum LabelEmphasis {
    /** {@code ***What's New***}. */
    THREE_ASTERISKS("***", "***"),
    /** {@code **What's New**}. */
    TWO_ASTERISKS("**", "**"),
    /** {@code ***What's New*}, two of the closing asterisks lost. */
    UNBALANCED("***", "*");

    private final String opening;
    private final String closing;

    LabelEmphasis(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    String around(String label) {
        return opening + label + closing;
    }
}
