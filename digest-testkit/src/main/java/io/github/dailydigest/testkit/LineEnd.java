package io.github.dailydigest.testkit;

/** The characters that end each line. */
public enum LineEnd {
    /** {@code \n}. */
    LF("\n"),
    /** {@code \r\n}. */
    CRLF("\r\n");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    String characters() {
        return characters;
    }
}
