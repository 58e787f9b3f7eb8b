package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.markdown.SetextHeading;
import io.github.dailydigest.parser.paper.Label;
import io.github.dailydigest.parser.paper.PaperHeading;
import io.github.dailydigest.parser.paper.PaperReader;
import io.github.dailydigest.parser.source.InputLength;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the digests of one source, one after another, line by line. Headings are found here, by line and before any
 * block structure, so that whatever a paper leaves open ends at the next heading and costs its neighbours nothing.
 *
 * <p>A digest heading and a linked paper heading inside a digest are headings whatever is open. All others are none
 * inside a block that is (see {@link OpenBlock}): a comment in a piece of code does not end the digest.
 *
 * <p>Of a stream no more is held than the paper that is being read.
 */
public final class DigestReader {

    private final LabelNames names;
    private final DiagnosticLog log;
    private final ParseLimits limits;
    private final LimitChecker limitChecker;
    private final SourceBuffer buffer;
    private final LineCursor lines;
    private final OpenBlock openBlock = new OpenBlock();
    private final TextOutsidePapers outside;
    private final LineTable paperLines = new LineTable();
    private final PaperReader papers;

    private @Nullable DigestInProgress digest;
    private @Nullable PaperHeading paper;
    private @Nullable LocatedDigest finished;
    private DiagnosticBatch diagnostics;
    private boolean started;
    private boolean seenText;
    private boolean afterText;

    /** Whether the line names something, but is too long for it. */
    private boolean refused;

    public DigestReader(SourceBuffer buffer, LabelNames names, DiagnosticLog log, ParseLimits limits) {
        this.limits = limits;
        this.limitChecker = new LimitChecker(limits);
        this.names = names;
        this.log = log;
        this.buffer = buffer;
        this.lines = new LineCursor(buffer);
        this.outside = new TextOutsidePapers(log);
        this.papers = new PaperReader(paperLines, names, log, limits);
        this.diagnostics = log.drain();
    }

    /** Reads on to the next digest; false where there is none. */
    public boolean advanceToNextDigest() {
        if (!started) {
            started = true;
            readFrontMatter();
        }
        while (digest == null && lines.advance()) {
            readLine();
        }
        if (digest == null) {
            endOutside();
        }
        return digest != null;
    }

    /** The digest that was sought. */
    public LocatedDigest read() {
        finished = null;
        while (finished == null && lines.advance()) {
            readLine();
        }
        if (finished == null) {
            endDigest();
            openBlock.close();
        }
        return Objects.requireNonNull(finished, "a digest was sought and found");
    }

    /** The diagnostics of the digest last read, and of what stands above it. */
    public DiagnosticBatch diagnostics() {
        return diagnostics;
    }

    private void readFrontMatter() {
        int count = FrontMatter.lines(lines);
        if (count == 0) {
            return;
        }
        int start = lines.start();
        while (lines.number() < count) {
            lines.advance();
            reportFaults();
        }
        SourceSpan span = new SourceSpan(1, 1, start, lines.end() - start);
        log.report(DiagnosticCode.FRONT_MATTER, span, "front matter is no content");
    }

    private void readLine() {
        if (paper == null) {
            lines.discardAbove();
        }
        boolean inBlock = openBlock.read(lines);
        boolean blank = lines.isBlank();
        boolean starts = !blank && startsSomething(inBlock);
        if (!starts) {
            addText(inBlock);
        }
        afterText = !starts && !blank;
        seenText = seenText || !blank;
        reportFaults();
        long length = digest == null ? lines.next() - lines.start() : digest.lengthTo(lines.base() + lines.next());
        InputLength.check(length, limits.maxInputLength());
    }

    /** Reads a line that starts or ends a digest or a paper; false where it does neither and is text. */
    private boolean startsSomething(boolean inBlock) {
        refused = false;
        AtxHeading heading = AtxHeading.read(lines);
        if (heading != null) {
            return readHeading(heading, inBlock, false);
        }
        if (inBlock) {
            return false;
        }
        if (UploadsLine.is(lines.text(), lines.start(), lines.end())) {
            if (!isWithinLimit("a title", lines.start(), lines.end())) {
                return false;
            }
            endDigest();
            outside.end(false);
            openBlock.close();
            startUndated(lines.text().substring(lines.start(), lines.end()), lines.span());
            return true;
        }
        AtxHeading underlined = afterText ? null : SetextHeading.read(lines);
        if (underlined == null || !readHeading(underlined, false, true)) {
            return false;
        }
        reportFaults();
        lines.advance();
        addUnderline();
        return true;
    }

    /** Whether a stretch of the line is within the limits; if not, the line is text. */
    private boolean isWithinLimit(String what, int from, int to) {
        boolean admitted = limitChecker.checkLine(lines.text(), from, to) == null;
        if (!admitted && !refused) {
            refused = true;
            reportTooLong(what, lines.span());
        }
        return admitted;
    }

    private void reportTooLong(String what, SourceSpan span) {
        log.report(
                DiagnosticCode.LIMIT_EXCEEDED,
                span,
                what + " of more than " + limits.maxTextLength() + " characters is text");
    }

    private boolean admitsHeading(int from, int to) {
        return isWithinLimit("a heading", from, to);
    }

    private boolean isWithinLimit(PaperHeading heading) {
        return admitsHeading(heading.titleStart(), heading.titleEnd())
                && (!heading.isLinked() || admitsHeading(heading.urlStart(), heading.urlEnd()));
    }

    /** Takes in the line that underlines the heading above it, whatever that started. */
    private void addUnderline() {
        if (paper != null) {
            paperLines.addUnderline(lines);
        } else if (digest != null) {
            digest.addUnderline(lines.span());
        } else {
            outside.addUnderline(lines);
        }
    }

    private void reportFaults() {
        DecodingProblem problem = buffer.nextProblemBefore(buffer.base() + lines.end());
        while (problem != null) {
            int place = (int) (problem.offset() - buffer.base());
            String message = problem.code() == DiagnosticCode.MALFORMED_INPUT
                    ? "bytes that are not text in this encoding are replaced by U+FFFD"
                    : "half a surrogate pair is replaced by U+FFFD";
            log.report(problem.code(), lines.span(place, place + 1), message);
            problem = buffer.nextProblemBefore(buffer.base() + lines.end());
        }
    }

    /** Reads what a heading starts or ends; false where it does neither and is text. */
    private boolean readHeading(AtxHeading heading, boolean inBlock, boolean underlined) {
        if (startsDated(heading, inBlock, underlined)) {
            return true;
        }
        PaperHeading titled = refused ? null : PaperHeading.read(lines.text(), heading);
        boolean usual = heading.level() == PaperHeading.LEVEL && !underlined;
        if (titled != null
                && (usual || PaperEvidence.leadsToPaper(titled, lines.text()))
                && isWithinLimit(titled)
                && startsPaper(titled, inBlock)) {
            if (digest != null && digest.papers() >= limits.maxPapers()) {
                refusePaper(digest);
                return true;
            }
            startPaper(titled);
            if (!usual) {
                reportUnusual("a heading of a paper is of level 3 and starts with ###");
            }
            return true;
        }
        if (refused || heading.level() > DigestHeading.DEEPEST_LEVEL || inBlock || (underlined && digest != null)) {
            return false;
        }
        if (paper != null && Label.known(lines.text(), heading.start(), heading.end(), names) != null) {
            return false;
        }
        if (!admitsHeading(heading.start(), heading.end())) {
            return false;
        }
        endDigest();
        openBlock.close();
        outside.addTitle(lines, heading, underlined);
        return true;
    }

    private boolean startsDated(AtxHeading heading, boolean inBlock, boolean underlined) {
        if (heading.level() > DigestHeading.DEEPEST_LEVEL || (inBlock && digest == null)) {
            return false;
        }
        String text = lines.text();
        DigestHeading dated = DigestHeading.read(text, heading);
        if (dated != null) {
            if (!admitsHeading(dated.titleStart(), dated.titleEnd())) {
                return false;
            }
            startDated(text.substring(dated.titleStart(), dated.titleEnd()), dated.date());
            if (underlined) {
                reportUnusual("a heading of a digest starts with ##");
            }
            return true;
        }
        if (!inBlock && readEmptyDate(heading, underlined)) {
            return true;
        }
        HeadingDate date = inBlock || refused ? null : HeadingDate.read(text, heading);
        if (date == null
                || !PaperEvidence.followsBelow(lines, underlined, names, limitChecker)
                || !admitsHeading(date.titleStart(), date.titleEnd())) {
            return false;
        }
        startDated(text.substring(date.titleStart(), date.titleEnd()), date.date());
        reportUnusual("a heading of a digest ends in its date, as in (2031-02-03)");
        return true;
    }

    /** Reads a heading where the parentheses for the date are empty, above a paper; false where it is none. */
    private boolean readEmptyDate(AtxHeading heading, boolean underlined) {
        String text = lines.text();
        int titleEnd = DigestHeading.beforeEmptyDate(text, heading);
        if (titleEnd < 0
                || !PaperEvidence.followsBelow(lines, underlined, names, limitChecker)
                || !admitsHeading(heading.start(), titleEnd)) {
            return false;
        }
        endDigest();
        outside.end(false);
        openBlock.close();
        startUndated(text.substring(heading.start(), titleEnd), lines.span());
        return true;
    }

    private void reportUnusual(String message) {
        log.report(DiagnosticCode.UNUSUAL_HEADING, lines.span(), message);
    }

    private boolean startsPaper(PaperHeading heading, boolean inBlock) {
        if (heading.isBare() && Label.read(lines.text(), heading.titleStart(), heading.titleEnd(), names) != null) {
            return false;
        }
        if (digest != null) {
            return !inBlock || heading.isLinked();
        }
        TextOutsidePapers.Title title = outside.title();
        boolean needsEvidence = title != null && title.needsEvidence();
        if (inBlock || (needsEvidence && !PaperEvidence.isFound(heading, lines, names))) {
            return false;
        }
        boolean titled = title != null
                && limitChecker.checkLine(title.text(), 0, title.text().length()) == null;
        if (title != null && !titled) {
            reportTooLong("a title", title.span());
        }
        outside.end(titled);
        if (title == null || !titled) {
            startUndated("", lines.span());
        } else {
            startUndated(title.text(), title.span());
            if (title.underlined()) {
                log.report(DiagnosticCode.UNUSUAL_HEADING, title.span(), "a heading of a digest starts with ##");
            }
        }
        return true;
    }

    private void addText(boolean inBlock) {
        if (paper != null) {
            paperLines.add(lines);
        } else if (!seenText && !inBlock && !refused && PlainTitle.is(lines)) {
            outside.addPlainTitle(lines);
        } else {
            outside.add(lines);
        }
    }

    private void startDated(String title, @Nullable LocalDate date) {
        endDigest();
        outside.end(false);
        openBlock.close();
        if (date == null) {
            log.report(DiagnosticCode.UNREADABLE_DATE, lines.span(), "the date of the digest is not in the calendar");
        }
        digest = new DigestInProgress(title, date, lines.span());
    }

    private void startUndated(String title, SourceSpan span) {
        log.report(DiagnosticCode.DIGEST_WITHOUT_DATE, span, "these papers stand under no date");
        digest = new DigestInProgress(title, null, span);
    }

    private void startPaper(PaperHeading heading) {
        endPaper();
        outside.end(false);
        openBlock.close();
        paper = heading.movedBy(-lines.start());
        if (digest != null) {
            digest.startPaper();
        }
        lines.discardAbove();
        paperLines.clear();
        paperLines.add(lines);
    }

    /** Leaves a paper beyond the limit, and those after it, outside. */
    private void refusePaper(DigestInProgress full) {
        endPaper();
        openBlock.close();
        outside.add(lines);
        if (full.fillsUp()) {
            log.report(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    lines.span(),
                    "the digest has more than " + limits.maxPapers() + " papers; from here on they are not read");
        }
    }

    private void endPaper() {
        if (digest != null && paper != null) {
            digest.add(papers.read(paper));
            paper = null;
        }
    }

    private void endDigest() {
        endPaper();
        if (digest != null) {
            outside.end(false);
            finished = digest.end(log);
            diagnostics = log.drain();
            digest = null;
        }
    }

    private void endOutside() {
        if (openBlock.isOpen()) {
            log.report(
                    DiagnosticCode.UNCLOSED_BLOCK,
                    openBlock.opening(),
                    "nothing closes this block, so no heading below it starts a digest");
            openBlock.close();
        }
        outside.end(false);
    }
}
