package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.outline.OutlineStart.Opening;
import io.github.dailydigest.parser.outline.OutlineStart.OtherEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PlainHeading;
import io.github.dailydigest.parser.paper.PaperReader;
import io.github.dailydigest.parser.source.InputLength;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import io.github.dailydigest.parser.vocabulary.UpdateLine;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the digests of one source, one after another, line by line. {@link StartFinder} decides what starts on a line,
 * before any block structure is read, so that an unclosed block ends at the next heading and does not affect other
 * papers. This class acts on the decision.
 *
 * <p>A heading that may open a digest is pending until a paper follows; only then is it known to be one, and the digest
 * above ends. So a dated heading in ordinary text is text.
 *
 * <p>A digest heading and a linked paper heading inside a digest are headings whatever is open. All others are not
 * headings inside an open block (see {@link OpenBlock}): a comment in a piece of code does not end the digest.
 *
 * <p>If the source is a stream, only the current paper is buffered.
 */
public final class DigestReader {

    /**
     * A digest that was read to its end.
     *
     * @param diagnostics the diagnostics of the digest, and of what is above it
     */
    public record Result(LocatedDigest digest, DiagnosticBatch diagnostics) {}

    private final ParseLimits limits;
    private final @Nullable String source;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final LineCursor lines;
    /** Where the first line starts, which is after a byte order mark. */
    private final int start;

    private final DecodingProblems decodingProblems;
    private final OpenBlock openBlock = new OpenBlock();
    private final TitleLimit titleLimit;
    private final StartFinder starts;
    private final TextOutsidePapers outside;
    private final PaperInProgress paper;
    private final Topics topics = new Topics();
    private final PendingOpening pending;
    private final Deque<Result> finished = new ArrayDeque<>();
    private LineAbove previous = LineAbove.NOTHING;
    private WholeFence wholeFence = WholeFence.NONE;

    /** How many links to papers are in the block that is open. */
    private int hiddenLinks;

    private @Nullable DigestInProgress digest;

    /** Whether a digest has been read. */
    private boolean hasDigest;

    /** Creates a reader of a source with a name, which may give a date; both may be null. */
    public DigestReader(
            SourceBuffer buffer,
            LabelNames names,
            DiagnosticLog log,
            ParseLimits limits,
            @Nullable String source,
            @Nullable FoundDate pathDate) {
        this.limits = limits;
        this.source = source;
        this.names = names;
        this.log = log;
        this.lines = new LineCursor(buffer);
        this.start = lines.start();
        this.decodingProblems = new DecodingProblems(buffer, log);
        this.titleLimit = new TitleLimit(new LimitChecker(limits), log);
        this.starts = new StartFinder(names, titleLimit);
        this.outside = new TextOutsidePapers(log);
        this.paper = new PaperInProgress(table -> new PaperReader(table, names, log, limits));
        this.pending = new PendingOpening(outside, topics, titleLimit, pathDate);
    }

    /** Advances to the next digest; returns false if there is none. */
    public boolean advanceToNextDigest() {
        if (lines.number() == 0) {
            readFrontMatter();
            wholeFence = WholeFence.read(lines);
        }
        while (digest == null && finished.isEmpty() && lines.advance()) {
            readLine();
        }
        if (digest == null && finished.isEmpty()) {
            endSource();
        }
        return digest != null || !finished.isEmpty();
    }

    /** Reads the digest that the reader has advanced to. */
    public Result read() {
        while (finished.isEmpty() && lines.advance()) {
            readLine();
        }
        if (finished.isEmpty()) {
            endSource();
        }
        return finished.remove();
    }

    private void readFrontMatter() {
        FrontMatter frontMatter = FrontMatter.read(lines);
        pending.setFrontMatter(frontMatter);
        SourceReport.frontMatter(frontMatter, lines, decodingProblems, log);
    }

    private void readLine() {
        if (!paper.isOpen()) {
            lines.discardAbove();
        }
        if (wholeFence.isFence(lines.number())) {
            closeAtFence();
            return;
        }
        boolean inBlock = openBlock.read(lines);
        boolean blank = lines.isBlank();
        hiddenLinks = openBlock.isOpen() ? hiddenLinks + PaperHomes.count(lines.text(), lines.start(), lines.end()) : 0;
        Extent.Membership membership = paper.membership(lines);
        if (membership == Extent.Membership.OUTSIDE) {
            endPaper();
        }
        boolean inside = inBlock || membership == Extent.Membership.INSIDE;
        OutlineStart start = blank ? null : starts.find(lines, situation(), inside, previous == LineAbove.TEXT);
        if (start instanceof OtherEntry) {
            endPaper();
            addText(inBlock);
        } else if (start == null) {
            addText(inBlock);
        } else {
            apply(start);
        }
        if (!blank) {
            previous = start == null ? LineAbove.TEXT : LineAbove.START;
        } else if (previous != LineAbove.NOTHING) {
            previous = LineAbove.BLANK;
        }
        decodingProblems.reportOn(lines);
        // What follows a pending heading belongs to no digest yet.
        long length = digest == null || pending.isPending()
                ? lines.next() - lines.start()
                : digest.lengthTo(lines.base() + lines.next());
        InputLength.check(length, limits.maxInputLength(), source);
    }

    /** A fence around the whole source is markup. */
    private void closeAtFence() {
        endPaper();
        openBlock.close();
        decodingProblems.reportOn(lines);
        log.report(DiagnosticCode.FENCED_FILE, lines.span(), "a fence around the whole file; its content is read");
    }

    private Situation situation() {
        boolean belowDate = (digest == null || pending.isPending()) ? pending.isBelowDate() : digest.isBelowDate();
        int level = digest != null && paper.isOpen() ? digest.paperLevel() : 0;
        return new Situation(
                belowDate,
                digest != null && !pending.isPending(),
                level,
                paper.kind(),
                digest == null || pending.isPending() ? null : digest.lastKind(),
                digest == null ? -1 : digest.lastCounter());
    }

    private void addText(boolean inBlock) {
        if (paper.isOpen()) {
            paper.add(lines);
            return;
        }
        // The comment is a block of its own, which ends on its line.
        if (!openBlock.isOpen() && MarkerComment.isDigest(lines) && pending.addMarker(lines)) {
            return;
        }
        if (!inBlock && !lines.isBlank() && !pending.isPending() && (digest == null || !digest.isDated())) {
            FoundDate update = UpdateLine.find(lines.text(), lines.textStart(), lines.end());
            if (update != null && update.first() != null) {
                pending.setAtUpdate(update, lines);
                return;
            }
        }
        if (previous == LineAbove.NOTHING
                && !inBlock
                && !titleLimit.isExceededOn(lines)
                && PlainTitle.is(lines, names)) {
            String title = lines.text().substring(lines.start(), lines.end());
            outside.add(
                    new HeadingAbove(0, title, lines.span(), false),
                    PaperHomes.count(lines.text(), lines.start(), lines.end()));
        } else {
            outside.add(lines);
        }
    }

    private void apply(OutlineStart start) {
        if (start instanceof Opening opening) {
            endPaper();
            resolvePending();
            outside.add(opening.opening().heading(), PaperHomes.count(lines.text(), lines.start(), lines.end()));
            pending.set(opening.opening());
        } else if (start instanceof PaperEntry entry) {
            startPaper(entry);
        } else if (start instanceof PlainHeading plain) {
            addHeading(plain.heading());
        }
        openBlock.close();
        if (start instanceof PaperEntry entry && paper.isOpen()) {
            addLines(entry.entry());
        }
        if (start.isUnderlined()) {
            decodingProblems.reportOn(lines);
            lines.advance();
            addUnderline();
        }
    }

    /** Adds the other lines of an entry that has several, and ends the paper if nothing else can belong to it. */
    private void addLines(Entry entry) {
        if (entry.kind() == Entry.Kind.HEADING) {
            return;
        }
        for (int i = 1; i < entry.start().bodyLine(); i++) {
            decodingProblems.reportOn(lines);
            lines.advance();
            paper.add(lines);
        }
        if (entry.kind() == Entry.Kind.ROW) {
            paper.endRow(entry.indent());
            endPaper();
        }
    }

    private void addHeading(OutlineHeading heading) {
        endPaper();
        if (digest != null && !digest.isDated() && !pending.isPending() && heading.level() < digest.paperLevel()) {
            endDigest();
        }
        if (pending.isEndedBy(heading.level())) {
            // What follows is below neither, so that it is read as if the digest above were not there.
            endDigest();
            pending.drop();
        }
        String text = HeadingText.of(lines.text(), heading.start(), heading.end());
        HeadingAbove above = new HeadingAbove(heading.level(), text, lines.span(), heading.isUnderlined());
        int paperLinks = PaperHomes.count(lines.text(), heading.start(), heading.end());
        if (above.isBlank()) {
            // It ends what the headings above say, and says nothing itself.
            outside.rejectFrom(above.level());
            outside.add(above.span(), paperLinks);
        } else {
            outside.add(above, paperLinks);
        }
        topics.add(above);
    }

    /** Ends a pending digest that no paper followed: it is one without papers, or its heading is text. */
    private void resolvePending() {
        DigestOpening opening = pending.resolve();
        if (opening != null) {
            open(opening);
            endDigest();
        }
    }

    private void startPaper(PaperEntry start) {
        endPaper();
        Entry entry = start.entry();
        DigestInProgress open = digestFor(start.level());
        if (open.papers() >= limits.maxPapers()) {
            leaveOutside(open);
            return;
        }
        HeadingAbove topic = open.isDated() ? topics.of(start.level()) : null;
        if (topic != null) {
            outside.use(topic);
        }
        outside.end();
        open.countPaper(start.level(), entry);
        paper.open(entry, topic == null ? null : topic.text(), lines);
        if (!entry.isUsual()) {
            log.report(
                    DiagnosticCode.UNUSUAL_HEADING,
                    lines.span(),
                    "a paper heading usually has level 3 and starts with ###");
        }
    }

    /** Returns the digest of a paper that starts, which opens one if need be. */
    private DigestInProgress digestFor(int level) {
        DigestOpening opening = pending.at(digest, level, lines);
        if (opening != null) {
            open(opening);
        }
        return Objects.requireNonNull(digest, "digest");
    }

    /** Ends the digest that is open, and opens another. */
    private void open(DigestOpening opening) {
        outside.endAbove(opening.heading());
        endOpenDigest(opening.heading().span().offset());
        outside.use(opening.heading());
        opening.reportOn(log);
        digest = new DigestInProgress(opening);
    }

    /** Leaves a paper beyond the limit, and those after it, outside. */
    private void leaveOutside(DigestInProgress full) {
        outside.add(lines.span(), 0);
        if (full.fill()) {
            log.report(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    lines.span(),
                    "the digest has more than " + limits.maxPapers() + " papers; this one and those after it are not"
                            + " read");
        }
    }

    /** Adds the line that underlines the heading above it to whatever that started. */
    private void addUnderline() {
        if (paper.isOpen()) {
            paper.addUnderline(lines);
            return;
        }
        HeadingAbove before = outside.lastHeading();
        outside.addUnderline(lines);
        HeadingAbove after = outside.lastHeading();
        if (before == null || after == null) {
            return;
        }
        pending.underline(before, after);
    }

    private void endPaper() {
        LocatedPaper ended = paper.close();
        if (ended != null && digest != null) {
            digest.add(ended);
        }
    }

    private void endDigest() {
        endPaper();
        outside.end();
        endOpenDigest(Long.MAX_VALUE);
    }

    /** Ends the digest that is open, if any; the diagnostics from an offset on are of what follows it. */
    private void endOpenDigest(long offset) {
        if (digest != null) {
            LocatedDigest closed = digest.close(log);
            hasDigest = true;
            finished.add(new Result(closed, log.drainBefore(offset)));
            digest = null;
        }
    }

    private void endSource() {
        endPaper();
        if ((digest == null || pending.isPending()) && openBlock.isOpen() && hiddenLinks > 0) {
            log.report(
                    DiagnosticCode.UNCLOSED_BLOCK,
                    openBlock.opening(),
                    "this block is never closed, so no heading below it starts a digest or a paper");
        }
        openBlock.close();
        resolvePending();
        if (digest != null) {
            endDigest();
        }
        outside.end();
        if (!hasDigest) {
            SourceReport.absence(source, lines, start, log);
        }
    }
}
