package io.github.dailydigest.parser.outline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A digest whose papers are still being read. */
final class DigestInProgress {

    private final DigestOpening opening;
    private final SourceSpan span;
    private final List<LocatedPaper> papers = new ArrayList<>();
    private int started;
    private int paperLevel;
    private Entry.@Nullable Kind lastKind;
    private int lastCounter = -1;
    private boolean full;

    DigestInProgress(DigestOpening opening) {
        this.opening = opening;
        this.span = opening.heading().span();
    }

    /** Whether it says its date, or explicitly has none, so that headings below it are topics. */
    boolean isDated() {
        return opening.isDated();
    }

    /** Whether its heading says the date. */
    boolean isBelowDate() {
        return opening.isDatedByHeading();
    }

    /** Returns the number of papers, including the one that is being read. */
    int papers() {
        return started;
    }

    /** Returns the level of the last paper; zero if there is none. */
    int paperLevel() {
        return paperLevel;
    }

    /** Returns the form of the last entry, or null if there is none. */
    Entry.@Nullable Kind lastKind() {
        return lastKind;
    }

    /** Returns the number before the title of the last paper; negative if there is none. */
    int lastCounter() {
        return lastCounter;
    }

    /** Returns the number of characters up to an offset in the source. */
    long lengthTo(long offset) {
        return offset - span.offset();
    }

    /** Counts a paper that starts. */
    void countPaper(int level, Entry entry) {
        started++;
        paperLevel = level;
        lastKind = entry.kind();
        lastCounter = entry.decoration().counter();
    }

    /** Notes that no more papers are accepted; returns whether this is the first time. */
    boolean fill() {
        boolean first = !full;
        full = true;
        return first;
    }

    void add(LocatedPaper paper) {
        papers.add(paper);
    }

    /** Ends the digest and returns it. */
    LocatedDigest close(DiagnosticLog log) {
        Digest.Builder digest = Digest.builder();
        if (!opening.heading().isBlank()) {
            digest.title(opening.heading().text());
        }
        if (opening.date() != null) {
            digest.date(opening.date());
        }
        if (opening.endDate() != null) {
            digest.endDate(opening.endDate());
        }
        papers.forEach(paper -> digest.addPapers(paper.paper()));
        long end = span.end();
        if (papers.isEmpty()) {
            log.report(DiagnosticCode.DIGEST_WITHOUT_PAPERS, span, "no paper follows this heading");
        } else {
            end = papers.get(papers.size() - 1).span().end();
        }
        // With the indent of the heading, so that the span covers whole lines from the first on.
        long start = span.offset() - span.column() + 1;
        SourceSpan whole = new SourceSpan(span.line(), 1, start, Math.toIntExact(end - start));
        return new LocatedDigest(digest.build(), whole, List.copyOf(papers));
    }
}
