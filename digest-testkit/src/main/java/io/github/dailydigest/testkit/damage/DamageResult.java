package io.github.dailydigest.testkit.damage;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;

/** The damaged file, and which papers the damage may affect. */
public final class DamageResult {

    private final byte[] bytes;
    private final String description;
    private final SortedSet<Integer> touched;

    /**
     * Creates a result.
     *
     * @param bytes the file, in UTF-8 except for bytes that the damage inserted or cut
     * @param description what was damaged, and where
     * @param touched the zero-based indices of the papers that the damage may affect
     */
    DamageResult(byte[] bytes, String description, SortedSet<Integer> touched) {
        this.bytes = bytes;
        this.description = description;
        this.touched = touched;
    }

    DamageResult(String markdown, String description, SortedSet<Integer> touched) {
        this(markdown.getBytes(StandardCharsets.UTF_8), description, touched);
    }

    /** Returns the file; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    public String description() {
        return description;
    }

    public SortedSet<Integer> touched() {
        return touched;
    }
}
