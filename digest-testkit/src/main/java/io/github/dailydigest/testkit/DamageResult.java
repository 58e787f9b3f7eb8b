package io.github.dailydigest.testkit;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;

/** What damage left behind. */
final class DamageResult {

    private final byte[] bytes;
    private final String description;
    private final SortedSet<Integer> touched;

    /**
     * What is left.
     *
     * @param bytes the file in UTF-8, but for what was damaged
     * @param description what was done, and where
     * @param touched the papers that the damage can have touched, by their place in the file
     */
    DamageResult(byte[] bytes, String description, SortedSet<Integer> touched) {
        this.bytes = bytes;
        this.description = description;
        this.touched = touched;
    }

    DamageResult(String markdown, String description, SortedSet<Integer> touched) {
        this(markdown.getBytes(StandardCharsets.UTF_8), description, touched);
    }

    byte[] bytes() {
        return bytes;
    }

    String description() {
        return description;
    }

    SortedSet<Integer> touched() {
        return touched;
    }
}
