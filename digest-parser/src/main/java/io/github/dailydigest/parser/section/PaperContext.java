package io.github.dailydigest.parser.section;

import io.github.dailydigest.model.UrlKind;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;

/**
 * What the readers of a paper share. Text that no reader accepts is kept as unrecognized here, together with the
 * diagnostic that says why.
 *
 * @param lines the lines of the paper
 * @param names the names of labels
 * @param ledger where the readers record what they consumed, in source order
 * @param log where the readers report diagnostics
 * @param limits checks values against the limits
 */
public record PaperContext(
        LineTable lines, LabelNames names, SpanLedger ledger, DiagnosticLog log, LimitChecker limits) {

    /** The end of a message about text that is kept. */
    public static final String KEPT = "; kept as unrecognized";

    public String text() {
        return lines.text();
    }

    public void report(DiagnosticCode code, int from, int to, String message) {
        log.report(code, lines.span(from, to), message);
    }

    /** Reports a URL of the paper that is unsafe; it is a value nevertheless. */
    public void reportIfUnsafe(int urlStart, int urlEnd) {
        if (UrlKind.of(text().substring(urlStart, urlEnd)) == UrlKind.UNSAFE) {
            report(
                    DiagnosticCode.UNSAFE_URL,
                    urlStart,
                    urlEnd,
                    "the URL " + DiagnosticLog.quote(text(), urlStart, urlEnd)
                            + " is neither relative nor a well-formed http, https or mailto URL; kept as written, but"
                            + " unsafe to link to");
        }
    }

    /** Keeps a part of a line as unrecognized; does nothing if the part is empty. */
    public void keepText(DiagnosticCode code, int from, int to, String message) {
        if (from < to) {
            report(code, from, to, message + KEPT);
            ledger.keep(from, to);
        }
    }

    /**
     * Keeps the lines of a field, or its part of a line, as unrecognized. The span of the diagnostic is the first line,
     * or the part.
     */
    public void keepField(DiagnosticCode code, LineRange range, String message) {
        if (range.isPart()) {
            report(code, range.partStart(), range.partEnd(), message + KEPT);
            ledger.keepPart(range.partStart(), range.partEnd());
        } else {
            keepLines(code, range, lines.span(range.first()), message);
        }
    }

    /** Keeps the lines of a section that exceeds a limit as unrecognized. */
    void keepSection(LineRange range, String message) {
        keepLines(DiagnosticCode.LIMIT_EXCEEDED, range, SectionSpan.ofLines(lines, range), message);
    }

    private void keepLines(DiagnosticCode code, LineRange range, SourceSpan span, String message) {
        log.report(code, span, message + KEPT);
        ledger.keepLines(range.first(), range.last());
    }
}
