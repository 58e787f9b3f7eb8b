package io.github.dailydigest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a paper holds that is neither a field nor a section, each run of lines one text, in source order. */
final class Unrecognized {

    /**
     * A stretch of text.
     *
     * @param nextLine the line after it, where it is made of whole lines; less than zero where it is a part of one
     */
    private record Stretch(int from, int to, int nextLine) {}

    private final LineTable lines;
    private final List<Stretch> stretches = new ArrayList<>();

    Unrecognized(LineTable lines) {
        this.lines = lines;
    }

    /** Keeps whole lines; they go on the run of those kept last, where they follow them. */
    void addLines(int first, int last) {
        int from = lines.start(first);
        int end = stretches.size() - 1;
        if (end >= 0 && stretches.get(end).nextLine() == first) {
            from = stretches.remove(end).from();
        }
        stretches.add(new Stretch(from, lines.end(last), last + 1));
    }

    /** Keeps a part of a line. */
    void addText(int from, int to) {
        stretches.add(new Stretch(from, to, -1));
    }

    List<String> texts() {
        return stretches.stream()
                .sorted(Comparator.comparingInt(Stretch::from))
                .map(stretch -> lines.text().substring(stretch.from(), stretch.to()))
                .toList();
    }
}
