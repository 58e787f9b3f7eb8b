package io.github.dailydigest.parser;

import org.jspecify.annotations.Nullable;

/**
 * Prose of a paper that stands under no label and in no bullet: one summary, its runs of lines apart by a blank line.
 */
final class Prose {

    private final LineTable lines;
    private final Claims claims;
    private @Nullable StringBuilder text;
    private int from;
    private int to;
    private boolean interrupted;

    Prose(LineTable lines, Claims claims) {
        this.lines = lines;
        this.claims = claims;
    }

    boolean isEmpty() {
        return text == null;
    }

    /** Takes in the next line. */
    void add(int line) {
        String source = lines.text();
        int end = White.trimEnd(source, lines.start(line), lines.end(line));
        if (text == null) {
            from = White.skip(source, lines.start(line), end);
            text = new StringBuilder(end - from).append(source, from, end);
        } else if (interrupted) {
            text.append("\n\n").append(source, lines.start(line), end);
        } else {
            text.append(source, to, end);
        }
        to = end;
        claims.prose(line);
        interrupted = false;
    }

    /** Notes that something else stands between the last line and the next. */
    void interrupt() {
        interrupted = true;
    }

    /** Gives the summary to {@code sections}, or keeps its lines where it is beyond the limits. */
    void addTo(SectionsReader sections, DiagnosticLog log, Admission admission) {
        if (text == null) {
            return;
        }
        SourceSpan span = lines.span(from, to);
        String markdown = Body.of(text.toString());
        String objection = admission.toMarkdown(markdown);
        if (objection != null) {
            log.report(DiagnosticCode.LIMIT_EXCEEDED, span, "the prose" + objection);
            claims.keepProse();
            return;
        }
        log.report(DiagnosticCode.PROSE_SUMMARY, span, "prose under no label is read as a summary");
        sections.addSummary(markdown, span);
    }
}
