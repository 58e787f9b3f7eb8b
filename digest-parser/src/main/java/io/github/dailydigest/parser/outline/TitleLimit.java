package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.source.LineCursor;

/** The limit on titles and URLs in headings. A line with a longer one is text, which is reported once. */
final class TitleLimit {

    private final LimitChecker limits;
    private final DiagnosticLog log;
    private int reportedLine;

    TitleLimit(LimitChecker limits, DiagnosticLog log) {
        this.limits = limits;
        this.log = log;
    }

    /** Whether the line that the cursor is at has a title that was found too long. */
    boolean isExceededOn(LineCursor line) {
        return reportedLine == line.number();
    }

    /** Whether a title that was cut out already is within the limit; reports the one at {@code span} if not. */
    boolean accepts(String title, SourceSpan span) {
        boolean accepted = isWithinLimit(title, 0, title.length());
        if (!accepted) {
            report("the title", span);
        }
        return accepted;
    }

    /** Whether a title that was read from a line is within the limit; reports the line if not. */
    boolean acceptsTitle(LineCursor line, String title) {
        boolean accepted = isWithinLimit(title, 0, title.length());
        if (!accepted) {
            reportExceeded("the heading", line);
        }
        return accepted;
    }

    /** Whether the text of a heading is within the limit; reports the line if not. */
    boolean acceptsHeading(LineCursor line, int from, int to) {
        return accepts("the heading", line, from, to);
    }

    /** Whether a line that is a title as a whole is within the limit; reports it if not. */
    boolean acceptsTitle(LineCursor line) {
        return accepts("the title", line, line.start(), line.end());
    }

    /** Whether title and URL of an entry are within the limit; reports the line if not. */
    boolean acceptsEntry(LineCursor line, PaperStart start) {
        return acceptsHeading(line, start.titleStart(), start.titleEnd())
                && (!start.isLinked() || acceptsHeading(line, start.urlStart(), start.urlEnd()));
    }

    /** Whether title and URL of an entry are within the limit; reports nothing. */
    boolean isWithinLimit(String text, PaperStart start) {
        return isWithinLimit(text, start.titleStart(), start.titleEnd())
                && (!start.isLinked() || isWithinLimit(text, start.urlStart(), start.urlEnd()));
    }

    private boolean accepts(String what, LineCursor line, int from, int to) {
        boolean accepted = isWithinLimit(line.text(), from, to);
        if (!accepted) {
            reportExceeded(what, line);
        }
        return accepted;
    }

    private void reportExceeded(String what, LineCursor line) {
        if (!isExceededOn(line)) {
            reportedLine = line.number();
            report(what, line.span());
        }
    }

    private boolean isWithinLimit(String text, int from, int to) {
        return limits.checkLine(text, from, to) == null;
    }

    private void report(String what, SourceSpan span) {
        log.report(
                DiagnosticCode.LIMIT_EXCEEDED,
                span,
                what + " is longer than " + limits.maxTextLength() + " characters; treated as plain text");
    }
}
