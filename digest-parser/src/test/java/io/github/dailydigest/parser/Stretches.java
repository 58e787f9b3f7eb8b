package io.github.dailydigest.parser;

import java.util.List;
import java.util.stream.Stream;

/** One text among others, so that a reader which looks beyond its stretch is seen to. */
public final class Stretches {

    /** What may stand before and behind a stretch and would belong to it, if it were not elsewhere. */
    private static final List<String> NEIGHBOURS = List.of(
            "", " ", "*", "**", "_", ":", "：", "a", "1", "#", "(", ")", "[", "](", "|", "-", "\n", "1. ", "http://");

    private Stretches() {}

    /** The stretch alone, and between all sorts of neighbours. */
    public static Stream<Stretch> of(String stretch) {
        return NEIGHBOURS.stream()
                .flatMap(neighbour -> Stream.of(
                        between("", stretch, neighbour),
                        between(neighbour, stretch, ""),
                        between(neighbour, stretch, neighbour)));
    }

    private static Stretch between(String before, String stretch, String after) {
        return new Stretch(before + stretch + after, before.length(), before.length() + stretch.length());
    }

    /**
     * A stretch of a text.
     *
     * @param text the text
     * @param from where the stretch starts
     * @param to where it ends
     */
    public record Stretch(String text, int from, int to) {

        public String cut(int start, int end) {
            return text.substring(start, end);
        }
    }
}
