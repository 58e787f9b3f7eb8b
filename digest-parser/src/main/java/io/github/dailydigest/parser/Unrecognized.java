package io.github.dailydigest.parser;

import java.util.ArrayList;
import java.util.List;

/** What a paper holds that is neither a field nor a section, each run of lines one text. */
final class Unrecognized {

    private final LineTable lines;
    private final List<String> texts = new ArrayList<>();
    private int runFirst = -1;
    private int runLast = -1;

    Unrecognized(LineTable lines) {
        this.lines = lines;
    }

    /** Keeps whole lines; a run goes on where they follow those kept before. */
    void addLines(int first, int last) {
        if (runFirst >= 0 && first == runLast + 1) {
            runLast = last;
        } else {
            endRun();
            runFirst = first;
            runLast = last;
        }
    }

    /** Keeps a part of a line. */
    void addText(int from, int to) {
        endRun();
        texts.add(lines.text().substring(from, to));
    }

    List<String> texts() {
        endRun();
        return texts;
    }

    private void endRun() {
        if (runFirst >= 0) {
            texts.add(lines.text().substring(lines.start(runFirst), lines.end(runLast)));
            runFirst = -1;
        }
    }
}
