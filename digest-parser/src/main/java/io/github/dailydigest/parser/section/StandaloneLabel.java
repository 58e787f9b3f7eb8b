package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import org.jspecify.annotations.Nullable;

/** Finds a label without a colon: words in bold on a line of their own, between a blank line and text. */
final class StandaloneLabel {

    /** Bold text that is longer is a sentence. */
    private static final int LONGEST = 60;

    private StandaloneLabel() {}

    /**
     * Returns the label that the content of a line from {@code from} to {@code to} is, or null if it is none.
     *
     * @param above the start of the section above; null if the line is the first that may start one. The words are the
     *     first label only if there are others below, since they may be something else: a translated title, for example
     */
    static @Nullable Label read(LineTable lines, int line, int from, int to, @Nullable SectionStart above) {
        Label label = inBold(lines, line, from, to);
        boolean accepted = label != null
                && isAboveText(lines, line)
                && (above == null ? hasOther(lines, line) : above.isSection());
        return accepted ? label : null;
    }

    private static @Nullable Label inBold(LineTable lines, int line, int from, int to) {
        String text = lines.text();
        int stop = Whitespace.trimEnd(text, from, to);
        if (lines.role(line) != LineRole.TEXT
                || from >= stop
                || !EmphasisMarks.is(text.charAt(from))
                || line == 0
                || !lines.isBlank(line - 1)) {
            return null;
        }
        int marks = EmphasisRun.length(text, text.charAt(from), from, stop);
        int start = from + marks;
        int end = stop - marks;
        boolean closed = start < end
                && EmphasisRun.first(text, start, stop) == end
                && EmphasisRun.length(text, text.charAt(from), end, stop) == marks;
        return marks >= 2
                        && marks < EmphasisMarks.QUOTING
                        && closed
                        && end - start <= LONGEST
                        && !Whitespace.is(text.charAt(start))
                        && !Whitespace.is(text.charAt(end - 1))
                        && ".。!！?？…|".indexOf(text.charAt(end - 1)) < 0
                ? new Label(from, start, end, to, Label.Style.EMPHASIZED)
                : null;
    }

    /** Whether text follows, and not another label or nothing. */
    private static boolean isAboveText(LineTable lines, int line) {
        int below = line + 1;
        while (below < lines.size() && lines.isBlank(below)) {
            below++;
        }
        return below < lines.size()
                && lines.role(below) != LineRole.HEADING
                && lines.role(below) != LineRole.BREAK
                && content(lines, below) == null;
    }

    private static boolean hasOther(LineTable lines, int line) {
        for (int i = line + 1; i < lines.size(); i++) {
            if (content(lines, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns the label in bold that is all of a line but icons; null if it is none. */
    private static @Nullable Label content(LineTable lines, int line) {
        int end = lines.end(line);
        return lines.role(line) == LineRole.TEXT
                ? inBold(lines, line, LinePrefix.skipDecoration(lines.text(), lines.textStart(line), end), end)
                : null;
    }
}
