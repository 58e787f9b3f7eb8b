package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.outline.OutlineStart.DatedDigest;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PlainHeading;
import io.github.dailydigest.parser.outline.OutlineStart.UndatedDigest;
import io.github.dailydigest.parser.paper.PaperReader;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.source.InputLength;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the digests of one source, one after another, line by line. {@link StartFinder} decides what starts on a line,
 * before any block structure is read, so that an unclosed block ends at the next heading and does not affect other
 * papers. This class acts on the decision.
 *
 * <p>A digest heading and a linked paper heading inside a digest are headings even in an open block. Other headings are
 * not (see {@link OpenBlock}): a {@code #} comment in fenced code does not end the digest.
 *
 * <p>If the source is a stream, only the current paper is buffered.
 */
public final class DigestReader {

    /** What the line before the current one was. */
    private enum Previous {
        /** There is only white space above. */
        NOTHING,
        BLANK_LINE,
        TEXT,
        START
    }

    /**
     * A digest that was read to its end.
     *
     * @param diagnostics the diagnostics of the digest, and of what is above it
     */
    public record Result(LocatedDigest digest, DiagnosticBatch diagnostics) {}

    private final ParseLimits limits;
    private final DiagnosticLog log;
    private final LineCursor lines;
    private final DecodingProblems decodingProblems;
    private final OpenBlock openBlock = new OpenBlock();
    private final TitleLimit titleLimit;
    private final StartFinder starts;
    private final TextOutsidePapers outside;
    private final PaperInProgress paper;
    private Previous previous = Previous.NOTHING;
    private @Nullable DigestInProgress digest;
    private @Nullable Result finished;

    public DigestReader(SourceBuffer buffer, LabelNames names, DiagnosticLog log, ParseLimits limits) {
        this.limits = limits;
        this.log = log;
        this.lines = new LineCursor(buffer);
        this.decodingProblems = new DecodingProblems(buffer, log);
        this.titleLimit = new TitleLimit(new LimitChecker(limits), log);
        this.starts = new StartFinder(names, titleLimit);
        this.outside = new TextOutsidePapers(log);
        this.paper = new PaperInProgress(table -> new PaperReader(table, names, log, limits));
    }

    /** Advances to the next digest; returns false if there is none. */
    public boolean advanceToNextDigest() {
        if (lines.number() == 0) {
            readFrontMatter();
        }
        while (digest == null && lines.advance()) {
            readLine();
        }
        if (digest == null) {
            endSource();
        }
        return digest != null;
    }

    /** Reads the digest that the reader has advanced to. */
    public Result read() {
        finished = null;
        while (finished == null && lines.advance()) {
            readLine();
        }
        if (finished == null) {
            endDigest();
            openBlock.close();
        }
        return Objects.requireNonNull(finished, "read without advanceToNextDigest");
    }

    private void readFrontMatter() {
        int count = FrontMatter.lines(lines);
        if (count == 0) {
            return;
        }
        int start = lines.start();
        while (lines.number() < count) {
            lines.advance();
            decodingProblems.reportOn(lines);
        }
        SourceSpan span = new SourceSpan(1, 1, start, lines.end() - start);
        log.report(DiagnosticCode.FRONT_MATTER, span, "front matter is not content; skipped");
    }

    private void readLine() {
        if (!paper.isOpen()) {
            lines.discardAbove();
        }
        boolean inBlock = openBlock.read(lines);
        boolean blank = lines.isBlank();
        OutlineStart start = blank ? null : starts.find(lines, position(), inBlock, previous == Previous.TEXT);
        if (start == null) {
            addText(inBlock);
        } else {
            apply(start);
        }
        if (!blank) {
            previous = start == null ? Previous.TEXT : Previous.START;
        } else if (previous != Previous.NOTHING) {
            previous = Previous.BLANK_LINE;
        }
        decodingProblems.reportOn(lines);
        long length = digest == null ? lines.next() - lines.start() : digest.lengthTo(lines.base() + lines.next());
        InputLength.check(length, limits.maxInputLength());
    }

    private Position position() {
        if (digest != null) {
            return paper.isOpen() ? Position.IN_PAPER : Position.IN_DIGEST;
        }
        TextOutsidePapers.Title title = outside.title();
        return title != null && title.needsEvidence() ? Position.BELOW_HEADING : Position.OUTSIDE;
    }

    private void addText(boolean inBlock) {
        if (paper.isOpen()) {
            paper.add(lines);
        } else if (previous == Previous.NOTHING
                && !inBlock
                && !titleLimit.isExceededOn(lines)
                && PlainTitle.is(lines)) {
            outside.addPlainTitle(lines);
        } else {
            outside.add(lines);
        }
    }

    private void apply(OutlineStart start) {
        if (start instanceof DatedDigest dated) {
            startDated(dated);
        } else if (start instanceof UndatedDigest undated) {
            endDigest();
            outside.end();
            startUndated(undated.title(), lines.span());
        } else if (start instanceof PaperEntry entry) {
            startPaper(entry.entry());
        } else if (start instanceof PlainHeading plain) {
            endDigest();
            outside.addTitle(lines, plain.heading());
        }
        openBlock.close();
        if (start.isUnderlined()) {
            decodingProblems.reportOn(lines);
            lines.advance();
            addUnderline();
        }
    }

    private void startDated(DatedDigest dated) {
        endDigest();
        outside.end();
        LocalDate date = dated.date();
        if (date == null) {
            log.report(
                    DiagnosticCode.UNREADABLE_DATE,
                    lines.span(),
                    "the date of this digest is not in the calendar; the digest has none");
        }
        digest = new DigestInProgress(dated.title(), date, lines.span());
        if (dated.unusual() != null) {
            reportUnusual(lines.span(), dated.unusual());
        }
    }

    private void startUndated(String title, SourceSpan span) {
        log.report(
                DiagnosticCode.DIGEST_WITHOUT_DATE,
                span,
                "these papers are under a heading without a date; their digest has none");
        digest = new DigestInProgress(title, null, span);
    }

    private void startPaper(Entry entry) {
        DigestInProgress open = digest == null ? startUndatedAbove() : digest;
        endPaper(open);
        if (open.papers() >= limits.maxPapers()) {
            leaveOutside(open);
            return;
        }
        outside.end();
        open.countPaper();
        PaperStart start = entry.start();
        paper.open(start, lines);
        if (!entry.isUsual()) {
            reportUnusual(lines.span(), "a paper heading usually has level 3 and starts with ###");
        }
    }

    /** Starts the undated digest of a paper that no digest heading precedes. */
    private DigestInProgress startUndatedAbove() {
        TextOutsidePapers.Title title = outside.title();
        if (title == null || !titleLimit.accepts(title.text(), title.span())) {
            outside.end();
            startUndated("", lines.span());
        } else {
            outside.endBelowTitle();
            startUndated(title.text(), title.span());
            if (title.isUnderlined()) {
                reportUnusual(title.span(), "a digest heading usually starts with ##");
            }
        }
        return Objects.requireNonNull(digest, "digest");
    }

    /** Leaves a paper beyond the limit, and those after it, outside. */
    private void leaveOutside(DigestInProgress full) {
        outside.add(lines);
        if (full.fill()) {
            log.report(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    lines.span(),
                    "the digest has more than " + limits.maxPapers() + " papers; this one and those after it are not"
                            + " read");
        }
    }

    private void reportUnusual(SourceSpan span, String message) {
        log.report(DiagnosticCode.UNUSUAL_HEADING, span, message);
    }

    /** Adds the line that underlines the heading above it to whatever that started. */
    private void addUnderline() {
        if (paper.isOpen()) {
            paper.addUnderline(lines);
        } else if (digest != null) {
            digest.addUnderline(lines.span());
        } else {
            outside.addUnderline(lines);
        }
    }

    private void endPaper(DigestInProgress of) {
        LocatedPaper ended = paper.close();
        if (ended != null) {
            of.add(ended);
        }
    }

    private void endDigest() {
        if (digest != null) {
            endPaper(digest);
            outside.end();
            LocatedDigest closed = digest.close(log);
            finished = new Result(closed, log.drain());
            digest = null;
        }
    }

    private void endSource() {
        if (openBlock.isOpen()) {
            log.report(
                    DiagnosticCode.UNCLOSED_BLOCK,
                    openBlock.opening(),
                    "this block is never closed, so no heading below it starts a digest");
            openBlock.close();
        }
        outside.end();
    }
}
