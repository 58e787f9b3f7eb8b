package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Prose of a paper that stands under no label and in no bullet: one summary, its runs of lines apart by a blank line.
 */
public final class Prose {

    private final LineTable lines;
    private final SpanLedger ledger;
    private @Nullable StringBuilder text;
    private int from;
    private int to;
    private boolean interrupted;

    Prose(LineTable lines, SpanLedger ledger) {
        this.lines = lines;
        this.ledger = ledger;
    }

    boolean isEmpty() {
        return text == null;
    }

    /** Takes in the next line. */
    void add(int line) {
        String source = lines.text();
        int end = Whitespace.trimEnd(source, lines.start(line), lines.end(line));
        if (text == null) {
            from = Whitespace.skip(source, lines.start(line), end);
            text = new StringBuilder(end - from).append(source, from, end);
        } else if (interrupted) {
            text.append("\n\n").append(source, lines.start(line), end);
        } else {
            text.append(source, to, end);
        }
        to = end;
        ledger.addProse(line);
        interrupted = false;
    }

    /** Notes that something else stands between the last line and the next. */
    void interrupt() {
        interrupted = true;
    }

    /** Gives the summary to {@code sections}, or keeps its lines where it is beyond the limits. */
    void addTo(SectionsReader sections, DiagnosticLog log, LimitChecker limitChecker) {
        if (text == null) {
            return;
        }
        SourceSpan span = lines.span(from, to);
        String markdown = Body.of(text.toString());
        String violation = limitChecker.checkMarkdown(markdown);
        if (violation != null) {
            log.report(DiagnosticCode.LIMIT_EXCEEDED, span, "the prose" + violation);
            ledger.keepProse();
            return;
        }
        log.report(DiagnosticCode.PROSE_SUMMARY, span, "prose under no label is read as a summary");
        sections.addSummary(markdown, span);
    }
}
