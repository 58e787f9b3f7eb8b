package io.github.dailydigest.testkit;

/** Whether U+FEFF stands at the start of the file. */
public enum ByteOrderMark {
    /** It does not. */
    ABSENT(""),
    /** It does. */
    PRESENT("\uFEFF");

    private final String characters;

    ByteOrderMark(String characters) {
        this.characters = characters;
    }

    String characters() {
        return characters;
    }
}
