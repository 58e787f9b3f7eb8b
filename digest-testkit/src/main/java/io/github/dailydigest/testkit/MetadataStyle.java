package io.github.dailydigest.testkit;

/** Where the value of a field such as {@code Comments} stands. */
public enum MetadataStyle {
    /** {@code Comments: 9 pages}. */
    SAME_LINE(" "),
    /** On the line after {@code Comments:}, indented by ten blanks. */
    NEXT_LINE("\n          ");

    private final String before;

    MetadataStyle(String before) {
        this.before = before;
    }

    String write(String key, String value) {
        return value.isEmpty() ? key + ":" : key + ":" + before + value;
    }

    void check(String value, String path, Objections objections) {
        objections.when(
                this == NEXT_LINE && Lines.startsWithMarkup(value),
                path,
                "starts with what would end the field on a line of its own");
    }
}
