package io.github.dailydigest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the diagnostics of one parse, as many as the limits allow, and counts the others. */
final class DiagnosticLog {

    private static final int LONGEST_EXCERPT = 60;

    private final int limit;
    private final List<Diagnostic> kept = new ArrayList<>();
    private final Map<Severity, Diagnostic> first = new EnumMap<>(Severity.class);
    private long omitted;

    DiagnosticLog(int limit) {
        this.limit = limit;
    }

    void report(DiagnosticCode code, SourceSpan span, String message) {
        Diagnostic diagnostic = new Diagnostic(code, message, span);
        first.putIfAbsent(code.severity(), diagnostic);
        if (kept.size() < limit) {
            kept.add(diagnostic);
        } else {
            omitted++;
        }
    }

    /** A diagnostic of the highest severity that occurred, kept or not; null where that is below {@code severity}. */
    @Nullable Diagnostic worst(Severity severity) {
        Diagnostic worst = null;
        for (Map.Entry<Severity, Diagnostic> entry : first.entrySet()) {
            worst = entry.getKey().compareTo(severity) >= 0 ? entry.getValue() : worst;
        }
        return worst;
    }

    /** The diagnostics kept, in source order. */
    List<Diagnostic> inSourceOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(diagnostic -> diagnostic.span().offset()))
                .toList();
    }

    long omitted() {
        return omitted;
    }

    /** Text to quote in a message: in quotation marks, cut where it is long. */
    static String quote(String text, int from, int to) {
        if (to - from <= LONGEST_EXCERPT) {
            return '"' + text.substring(from, to) + '"';
        }
        int cut = from + LONGEST_EXCERPT - 1;
        int end = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
        return '"' + text.substring(from, end) + "…\"";
    }
}
