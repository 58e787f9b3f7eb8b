package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;

/** Collects the diagnostics of one parse in batches, one for each result. */
public final class DiagnosticLog {

    private static final int MAX_EXCERPT = 60;

    private final int limit;
    private DiagnosticBatch batch;

    public DiagnosticLog(int limit) {
        this.limit = limit;
        this.batch = new DiagnosticBatch(limit);
    }

    /** Adds a diagnostic to the current batch. */
    public void report(DiagnosticCode code, SourceSpan span, String message) {
        batch.add(new Diagnostic(code, message, span));
    }

    /** Whether nothing has been reported since the last batch was returned. */
    public boolean isEmpty() {
        return batch.mostSevere() == null;
    }

    /** Returns the diagnostics reported since the last call, and starts a new batch. */
    public DiagnosticBatch drain() {
        DiagnosticBatch drained = batch;
        batch = new DiagnosticBatch(limit);
        return drained;
    }

    /**
     * Returns the diagnostics reported since the last call whose spans start before an offset in the source, and starts
     * a new batch with the others.
     */
    public DiagnosticBatch drainBefore(long offset) {
        DiagnosticBatch drained = batch;
        batch = drained.splitAt(offset);
        return drained;
    }

    /** Returns text to quote in a message: in quotation marks, shortened if it is long. */
    public static String quote(String text, int from, int to) {
        if (to - from <= MAX_EXCERPT) {
            return '"' + text.substring(from, to) + '"';
        }
        int cut = from + MAX_EXCERPT - 1;
        int end = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return '"' + text.substring(from, end) + "…\"";
    }
}
