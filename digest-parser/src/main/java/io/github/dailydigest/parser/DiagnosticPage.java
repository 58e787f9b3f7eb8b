package io.github.dailydigest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diagnostics of one result: as many as the limits allow, a count of the others, and one of the worst. */
final class DiagnosticPage {

    private final int limit;
    private final List<Diagnostic> kept = new ArrayList<>();
    private long omitted;
    private @Nullable Diagnostic worst;

    DiagnosticPage(int limit) {
        this.limit = limit;
    }

    void add(Diagnostic diagnostic) {
        if (kept.size() < limit) {
            kept.add(diagnostic);
        } else {
            omitted++;
        }
        noteWorst(diagnostic);
    }

    /** Adds all of a later page. */
    void addAll(DiagnosticPage later) {
        for (Diagnostic diagnostic : later.kept) {
            add(diagnostic);
        }
        omitted += later.omitted;
        if (later.worst != null) {
            noteWorst(later.worst);
        }
    }

    /** Those kept, in source order. */
    List<Diagnostic> inSourceOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(diagnostic -> diagnostic.span().offset()))
                .toList();
    }

    long omitted() {
        return omitted;
    }

    /** The first of the highest severity that there was, kept or not; null where there was none. */
    @Nullable Diagnostic worst() {
        return worst;
    }

    private void noteWorst(Diagnostic diagnostic) {
        if (worst == null || diagnostic.severity().compareTo(worst.severity()) > 0) {
            worst = diagnostic;
        }
    }
}
