package io.github.dailydigest.parser;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Prose of a paper that stands under no label and in no bullet: one summary, its runs of lines apart by a blank line.
 */
final class Prose {

    private final LineTable lines;
    private final StringBuilder text = new StringBuilder();
    private int from = -1;
    private int to;
    private boolean interrupted;

    Prose(LineTable lines) {
        this.lines = lines;
    }

    boolean isEmpty() {
        return from < 0;
    }

    /** Takes in the next line. */
    void add(int line) {
        String source = lines.text();
        int end = White.trimEnd(source, lines.start(line), lines.end(line));
        if (isEmpty()) {
            from = lines.textStart(line);
            text.append(source, from, end);
        } else if (interrupted) {
            text.append("\n\n").append(source, lines.start(line), end);
        } else {
            text.append(source, to, end);
        }
        to = end;
        interrupted = false;
    }

    /** Notes that something else stands between the last line and the next. */
    void interrupt() {
        interrupted = true;
    }

    /** The summary; null where there is no prose. */
    @Nullable Section section(DiagnosticLog log) {
        if (isEmpty()) {
            return null;
        }
        log.report(DiagnosticCode.PROSE_SUMMARY, span(), "prose under no label is read as a summary");
        return Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown(text.toString())
                .build();
    }

    /** From the first line to the last. */
    SourceSpan span() {
        return lines.span(from, to);
    }
}
