package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the digests of one text, line by line. Headings are found here, by line and before any block structure, so that
 * whatever a paper leaves open ends at the next heading and costs its neighbours nothing.
 *
 * <p>A digest heading and a linked paper heading inside a digest are headings whatever is open. All others are none
 * inside a block that is (see {@link OpenBlock}): a comment in a piece of code does not end the digest.
 */
final class DigestReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final LineCursor lines;
    private final OpenBlock openBlock;
    private final OutsideText outside;
    private final LineTable paperLines;
    private final PaperReader papers;
    private final List<DigestReading> digests = new ArrayList<>();

    private @Nullable OpenDigest digest;
    private @Nullable PaperHeading paper;
    private boolean seenText;

    DigestReader(String text, LabelNames names, DiagnosticLog log) {
        this.text = text;
        this.names = names;
        this.log = log;
        this.lines = new LineCursor(text, text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0);
        this.openBlock = new OpenBlock(text);
        this.outside = new OutsideText(log);
        this.paperLines = new LineTable(text);
        this.papers = new PaperReader(names, log);
    }

    /** The digests of the whole text. */
    List<DigestReading> read() {
        int start = lines.start();
        if (FrontMatter.skip(lines)) {
            SourceSpan span = new SourceSpan(1, 1, start, lines.end() - start);
            log.report(DiagnosticCode.FRONT_MATTER, span, "front matter is no content");
        }
        while (lines.advance()) {
            readLine();
        }
        if (digest == null && openBlock.isOpen()) {
            log.report(
                    DiagnosticCode.UNCLOSED_BLOCK,
                    openBlock.opening(),
                    "nothing closes this block, so no heading below it starts a digest");
        }
        endDigest();
        outside.end(false);
        return digests;
    }

    private void readLine() {
        boolean inBlock = openBlock.read(lines);
        AtxHeading heading = AtxHeading.read(text, lines.start(), lines.end());
        if (heading != null && readHeading(heading, inBlock)) {
            seenText = true;
        } else if (!inBlock && UploadsLine.is(text, lines.start(), lines.end())) {
            endDigest();
            outside.end(false);
            startUndated(text.substring(lines.start(), lines.end()), lines.span());
            seenText = true;
        } else {
            addText(inBlock);
        }
    }

    /** Reads what a heading starts or ends; false where it does neither and is text. */
    private boolean readHeading(AtxHeading heading, boolean inBlock) {
        DigestHeading dated = DigestHeading.read(text, heading);
        if (dated != null && (!inBlock || digest != null)) {
            startDated(dated);
            return true;
        }
        if (heading.level() <= DigestHeading.DEEPEST_LEVEL) {
            if (!inBlock) {
                endDigest();
                outside.addTitle(lines, heading.start(), heading.end(), true);
            }
            return !inBlock;
        }
        PaperHeading linked = PaperHeading.read(text, heading);
        if (linked == null || !startsPaper(linked, inBlock)) {
            return false;
        }
        startPaper(linked);
        return true;
    }

    private boolean startsPaper(PaperHeading heading, boolean inBlock) {
        if (!heading.isLinked() && Label.read(text, heading.titleStart(), heading.titleEnd(), names) != null) {
            return false;
        }
        if (digest != null) {
            return !inBlock || heading.isLinked();
        }
        OutsideText.Title title = outside.title();
        boolean needsEvidence = title != null && title.needsEvidence();
        if (inBlock || (needsEvidence && !PaperEvidence.isFound(heading, lines, names))) {
            return false;
        }
        outside.end(true);
        if (title == null) {
            startUndated("", lines.span());
        } else {
            startUndated(text.substring(title.start(), title.end()), title.span());
        }
        return true;
    }

    private void addText(boolean inBlock) {
        if (paper != null) {
            paperLines.add(lines);
        } else if (!seenText && !inBlock && PlainTitle.is(lines)) {
            outside.addTitle(lines, lines.textStart(), lines.end(), false);
        } else {
            outside.add(lines);
        }
        seenText = seenText || lines.textStart() < lines.end();
    }

    private void startDated(DigestHeading heading) {
        endDigest();
        outside.end(false);
        openBlock.close();
        LocalDate date = heading.date();
        if (date == null) {
            log.report(DiagnosticCode.UNREADABLE_DATE, lines.span(), "the date of the digest is not in the calendar");
        }
        digest = new OpenDigest(text.substring(heading.titleStart(), heading.titleEnd()), date, lines.span());
    }

    private void startUndated(String title, SourceSpan span) {
        log.report(DiagnosticCode.DIGEST_WITHOUT_DATE, span, "these papers stand under no date");
        digest = new OpenDigest(title, null, span);
    }

    private void startPaper(PaperHeading heading) {
        endPaper();
        outside.end(false);
        openBlock.close();
        paper = heading;
        paperLines.clear();
        paperLines.add(lines);
    }

    private void endPaper() {
        if (digest != null && paper != null) {
            digest.add(papers.read(paper, paperLines));
            paper = null;
        }
    }

    private void endDigest() {
        endPaper();
        if (digest != null) {
            digests.add(digest.end(log));
            digest = null;
        }
    }

    /** A digest whose papers are still being read. */
    private static final class OpenDigest {

        private final String title;
        private final @Nullable LocalDate date;
        private final SourceSpan opening;
        private final List<PaperReading> papers = new ArrayList<>();

        OpenDigest(String title, @Nullable LocalDate date, SourceSpan opening) {
            this.title = title;
            this.date = date;
            this.opening = opening;
        }

        void add(PaperReading paper) {
            papers.add(paper);
        }

        DigestReading end(DiagnosticLog log) {
            Digest.Builder digest = Digest.builder();
            if (!White.isBlank(title, 0, title.length())) {
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
            SourceSpan span =
                    new SourceSpan(opening.line(), opening.column(), opening.offset(), (int) (end - opening.offset()));
            return new DigestReading(digest.build(), span, List.copyOf(papers));
        }
    }
}
