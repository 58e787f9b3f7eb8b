package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diagnostics of one result: as many as the limits allow, a count of the others, and one of the worst. */
public final class DiagnosticBatch {

    private final int limit;
    private final List<Diagnostic> kept = new ArrayList<>();
    private long omitted;
    private @Nullable Diagnostic mostSevere;

    public DiagnosticBatch(int limit) {
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
    public void addAll(DiagnosticBatch later) {
        for (Diagnostic diagnostic : later.kept) {
            add(diagnostic);
        }
        omitted += later.omitted;
        if (later.mostSevere != null) {
            noteWorst(later.mostSevere);
        }
    }

    /** Those kept, in source order. */
    public List<Diagnostic> inSourceOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(diagnostic -> diagnostic.span().offset()))
                .toList();
    }

    public long omitted() {
        return omitted;
    }

    /** The first of the highest severity that there was, kept or not; null where there was none. */
    public @Nullable Diagnostic mostSevere() {
        return mostSevere;
    }

    private void noteWorst(Diagnostic diagnostic) {
        if (mostSevere == null || diagnostic.severity().compareTo(mostSevere.severity()) > 0) {
            mostSevere = diagnostic;
        }
    }
}
