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
public final class DigestInProgress {

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

    /** Takes in the line that underlines its heading. */
    void addUnderline(SourceSpan underline) {
        opening = opening.through(underline);
    }

    /** How many papers it has, the one that is being read included. */
    int papers() {
        return started;
    }

    /** How many characters it has up to a place in the source. */
    long lengthTo(long place) {
        return place - opening.offset();
    }

    /** Notes that a paper begins. */
    void startPaper() {
        started++;
    }

    /** Notes that no more papers fit; true the first time. */
    boolean fillsUp() {
        boolean first = !full;
        full = true;
        return first;
    }

    void add(LocatedPaper paper) {
        papers.add(paper);
    }

    /** The digest, which ends here. */
    LocatedDigest end(DiagnosticLog log) {
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
            log.report(DiagnosticCode.DIGEST_WITHOUT_PAPERS, opening, "no paper stands under this heading");
        } else {
            end = papers.get(papers.size() - 1).span().end();
        }
        SourceSpan span = new SourceSpan(
                opening.line(), opening.column(), opening.offset(), Math.toIntExact(end - opening.offset()));
        return new LocatedDigest(digest.build(), span, List.copyOf(papers));
    }
}
