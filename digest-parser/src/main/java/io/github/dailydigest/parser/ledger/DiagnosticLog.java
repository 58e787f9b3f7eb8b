package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;

/** Takes the diagnostics of one parse, batch by page: a batch holds those of one result. */
public final class DiagnosticLog {

    private static final int LONGEST_EXCERPT = 60;

    private final int limit;
    private DiagnosticBatch batch;

    public DiagnosticLog(int limit) {
        this.limit = limit;
        this.batch = new DiagnosticBatch(limit);
    }

    public void report(DiagnosticCode code, SourceSpan span, String message) {
        batch.add(new Diagnostic(code, message, span));
    }

    /** The diagnostics since the last turn; those to come go on a new batch. */
    public DiagnosticBatch drain() {
        DiagnosticBatch turned = batch;
        batch = new DiagnosticBatch(limit);
        return turned;
    }

    /** Text to quote in a message: in quotation marks, cut where it is long. */
    public static String quote(String text, int from, int to) {
        if (to - from <= LONGEST_EXCERPT) {
            return '"' + text.substring(from, to) + '"';
        }
        int cut = from + LONGEST_EXCERPT - 1;
        int end = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return '"' + text.substring(from, end) + "…\"";
    }
}
