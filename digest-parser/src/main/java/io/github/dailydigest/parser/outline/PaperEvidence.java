package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.paper.AttributeTables;
import io.github.dailydigest.parser.paper.EvidenceLine;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PageParts;
import io.github.dailydigest.parser.vocabulary.UploadsLine;

/**
 * Whether an entry is a paper. Headings of all kinds of documents look like entries, so each needs evidence: a link to
 * a home of papers, in the heading or in a field or line of links below it; a field of authors or votes; or two
 * sections with known labels of different kinds. In a dated digest two more things are evidence: a link relative to the
 * repository, and a link followed by an image or one section with a known label. Prose is none.
 *
 * <p>Evidence is searched for down to the next heading that names no section.
 */
final class PaperEvidence {

    /** How far below an entry evidence is searched for, which bounds the text that is buffered for it. */
    private static final int MAX_LINES = 100;

    private final LabelNames names;

    PaperEvidence(LabelNames names) {
        this.names = names;
    }

    /** Whether an entry is only the name of a section, of a field or of a part of a page. */
    boolean isLabel(Entry entry, String text) {
        PaperStart start = entry.start();
        return start.isTitleAlone()
                && !entry.isGuarded()
                && (Label.read(text, start.titleStart(), start.titleEnd(), names) != null
                        || PageParts.isDetails(text, start.titleStart(), start.titleEnd())
                        || names.fields().of(text, start.titleStart(), start.titleEnd()) != null);
    }

    /**
     * Whether the entry on the line that the cursor is at is a paper.
     *
     * @param underlined whether the next line underlines the entry
     * @param inDated whether it is in a dated digest
     */
    boolean isPaper(Entry entry, LineCursor lines, boolean underlined, boolean inDated) {
        String text = lines.text();
        if (entry.isGuarded() || entry.leadsToPaper(text) || (inDated && entry.isRelative(text))) {
            return true;
        }
        if (underlined
                && (entry.start().isLinked()
                        || text.startsWith(MediaMarkup.IMAGE, entry.start().titleStart()))) {
            // A line of badges or links above a thematic break.
            return false;
        }
        LineCursor ahead = new LineCursor(lines);
        if (underlined) {
            ahead.advance();
        }
        return follows(ahead, Extent.of(entry, lines), entry.start().isLinked(), inDated);
    }

    /** Whether an entry that is no heading starts with the name of a section or a field, so that it is no title. */
    boolean startsWithLabel(Entry entry, LineCursor line) {
        String text = line.text();
        int end = Whitespace.trimEnd(text, line.indentEnd(), line.end());
        int from = LinePrefix.skip(text, line.indentEnd(), end);
        int marker = from == end ? end : ListMarker.end(text, from, end);
        from = marker > from && marker < end ? Whitespace.skip(text, marker, end) : from;
        if (from >= end || entry.kind() == Entry.Kind.DETAILS) {
            return false;
        }
        FieldLine field = FieldLine.read(text, from, end, names);
        Label label = field != null && field.isKnown() ? null : KnownLabel.read(text, from, end, names);
        return (field != null && field.isKnown()) || label != null;
    }

    /** Whether the lines below an entry that is no heading say that it is a paper. */
    boolean isPaperBelow(Entry entry, LineCursor line, boolean inDated) {
        LineCursor ahead = new LineCursor(line);
        for (int i = 1; i < entry.start().bodyLine(); i++) {
            ahead.advance();
        }
        return follows(ahead, Extent.of(entry, line), entry.start().isLinked(), inDated);
    }

    /** Whether the next line with text is a field of authors or votes, or one that leads to a paper. */
    boolean isFieldNext(LineCursor ahead) {
        boolean found = ahead.advance() && (!ahead.isBlank() || ahead.advance()) && !ahead.isBlank();
        if (!found || OutlineHeading.atx(ahead) != null) {
            return false;
        }
        int from = LinePrefix.skip(ahead.text(), ahead.indentEnd(), ahead.end());
        FieldLine field = FieldLine.read(ahead.text(), from, ahead.end(), names);
        EvidenceLine.Type type = EvidenceLine.of(ahead.text(), ahead.indentEnd(), ahead.end(), names)
                .type();
        return field != null
                && field.isKnown()
                && (type == EvidenceLine.Type.PEOPLE || type == EvidenceLine.Type.PAPER_LINK);
    }

    private boolean follows(LineCursor ahead, Extent extent, boolean linked, boolean inDated) {
        int last = ahead.number() + MAX_LINES;
        OpenBlock openBlock = new OpenBlock();
        Findings findings = new Findings(linked, inDated);
        AttributeTables tables = new AttributeTables();
        int itemIndent = Integer.MAX_VALUE;
        boolean afterText = false;
        while (ahead.number() < last && ahead.advance() && extent.mayHave(ahead)) {
            boolean startsText = !afterText;
            afterText = !ahead.isBlank();
            boolean inBlock = openBlock.read(ahead);
            if (ahead.isBlank()) {
                tables.end();
                continue;
            }
            if (UploadsLine.is(ahead.text(), ahead.start(), ahead.end())) {
                break;
            }
            OutlineHeading heading = OutlineHeading.atx(ahead);
            if (inBlock) {
                if (heading != null && endsBlocks(heading, ahead)) {
                    break;
                }
                continue;
            }
            if (heading != null) {
                if (!isLabel(heading, ahead)) {
                    break;
                }
                afterText = false;
                continue;
            }
            if (ahead.indent() > itemIndent + 1L) {
                continue;
            }
            itemIndent = Integer.MAX_VALUE;
            EvidenceLine line = EvidenceLine.of(ahead.text(), ahead.indentEnd(), ahead.end(), names);
            if (tables.isInOther(ahead.text(), ahead.indentEnd(), line.type() != EvidenceLine.Type.OTHER_ROW)) {
                continue;
            }
            if (line.isNone() && startsText && OutlineHeading.underlined(ahead) != null) {
                break;
            }
            if (line.isNone() && isItem(ahead)) {
                // What is indented below it belongs to the item, which may be a paper of its own.
                itemIndent = ahead.indent();
            }
            if (!linked && line.type() == EvidenceLine.Type.OTHER_TITLE) {
                return false;
            }
            findings.add(line);
            if (findings.areEnough() && (linked || !findings.haveTitleLinks())) {
                return true;
            }
        }
        return findings.areOneTitleLink();
    }

    /** Whether a heading in a digest is one even if a block is open above it. */
    private static boolean endsBlocks(OutlineHeading heading, LineCursor line) {
        Entry entry = HeadingEntry.read(line, heading);
        return DigestHeading.read(line.text(), heading) != null
                || (entry != null && entry.start().isLinked());
    }

    private boolean isLabel(OutlineHeading heading, LineCursor line) {
        return KnownLabel.read(line.text(), heading.start(), heading.end(), names) != null;
    }

    private static boolean isItem(LineCursor line) {
        int start = line.indentEnd();
        return ListMarker.end(line.text(), start, line.end()) > start;
    }
}
