package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.parser.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diagnostics of one result: as many as the limit allows, the number of the others, and the most severe one. */
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
        updateMostSevere(diagnostic);
    }

    /** Adds all diagnostics of a later batch. */
    public void addAll(DiagnosticBatch later) {
        for (Diagnostic diagnostic : later.kept) {
            add(diagnostic);
        }
        omitted += later.omitted;
        if (later.mostSevere != null) {
            updateMostSevere(later.mostSevere);
        }
    }

    /**
     * Removes the diagnostics whose spans start at an offset or after it, and returns them as a batch. Those beyond the
     * limit remain in this one.
     */
    DiagnosticBatch splitAt(long offset) {
        DiagnosticBatch later = new DiagnosticBatch(limit);
        Diagnostic formerMostSevere = mostSevere;
        if (formerMostSevere == null) {
            return later;
        }
        List<Diagnostic> all = List.copyOf(kept);
        kept.clear();
        mostSevere = null;
        for (Diagnostic diagnostic : all) {
            (diagnostic.span().offset() < offset ? this : later).add(diagnostic);
        }
        (formerMostSevere.span().offset() < offset ? this : later).updateMostSevere(formerMostSevere);
        return later;
    }

    /** Returns the diagnostics kept, in source order. */
    public List<Diagnostic> inSourceOrder() {
        return kept.stream()
                .sorted(Comparator.comparingLong(diagnostic -> diagnostic.span().offset()))
                .toList();
    }

    /** Returns the number of diagnostics beyond the limit. */
    public long omitted() {
        return omitted;
    }

    /** Returns the first diagnostic of the highest severity, kept or not; null if there is none. */
    public @Nullable Diagnostic mostSevere() {
        return mostSevere;
    }

    private void updateMostSevere(Diagnostic diagnostic) {
        if (mostSevere == null || diagnostic.severity().compareTo(mostSevere.severity()) > 0) {
            mostSevere = diagnostic;
        }
    }
}
