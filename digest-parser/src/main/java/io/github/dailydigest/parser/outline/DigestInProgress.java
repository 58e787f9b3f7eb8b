package io.github.dailydigest.parser.outline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.source.Whitespace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A digest whose papers are still being read. */
final class DigestInProgress {

    private final String title;
    private final @Nullable LocalDate date;
    private SourceSpan opening;
    private final List<LocatedPaper> papers = new ArrayList<>();
    private int started;
    private boolean full;

    DigestInProgress(String title, @Nullable LocalDate date, SourceSpan opening) {
        this.title = title;
        this.date = date;
        this.opening = opening;
    }

    /** Adds the line that underlines the heading. */
    void addUnderline(SourceSpan underline) {
        opening = opening.through(underline);
    }

    /** Returns the number of papers, including the one that is being read. */
    int papers() {
        return started;
    }

    /** Returns the number of characters up to an offset in the source. */
    long lengthTo(long offset) {
        return offset - opening.offset();
    }

    /** Counts a paper that starts. */
    void countPaper() {
        started++;
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
        if (!Whitespace.isBlank(title, 0, title.length())) {
            digest.title(title);
        }
        if (date != null) {
            digest.date(date);
        }
        papers.forEach(paper -> digest.addPapers(paper.paper()));
        long end = opening.end();
        if (papers.isEmpty()) {
            log.report(DiagnosticCode.DIGEST_WITHOUT_PAPERS, opening, "no paper follows this heading");
        } else {
            end = papers.get(papers.size() - 1).span().end();
        }
        SourceSpan span = new SourceSpan(
                opening.line(), opening.column(), opening.offset(), Math.toIntExact(end - opening.offset()));
        return new LocatedDigest(digest.build(), span, List.copyOf(papers));
    }
}
