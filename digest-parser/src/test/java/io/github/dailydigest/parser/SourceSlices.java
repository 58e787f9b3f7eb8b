package io.github.dailydigest.parser;

import java.util.List;
import java.util.stream.Stream;

/** Puts a text between other texts, to detect a reader that looks beyond its range. */
public final class SourceSlices {

    /** Texts that would change the meaning of a slice if they were part of it. */
    private static final List<String> NEIGHBOURS = List.of(
            "", " ", "*", "**", "_", ":", "：", "a", "1", "#", "(", ")", "[", "](", "|", "-", "\n", "1. ", "http://");

    private SourceSlices() {}

    /** Returns the text by itself, and between all kinds of neighbours. */
    public static Stream<Slice> of(String slice) {
        return NEIGHBOURS.stream()
                .flatMap(neighbour -> Stream.of(
                        between("", slice, neighbour),
                        between(neighbour, slice, ""),
                        between(neighbour, slice, neighbour)));
    }

    private static Slice between(String before, String slice, String after) {
        return new Slice(before + slice + after, before.length(), before.length() + slice.length());
    }

    /**
     * A slice of a text.
     *
     * @param text the whole text
     * @param from where the slice starts
     * @param to where it ends, exclusive
     */
    public record Slice(String text, int from, int to) {

        public String cut(int start, int end) {
            return text.substring(start, end);
        }
    }
}
