package io.github.dailydigest.parser.outline;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.paper.EvidenceLine;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether an entry is a paper. Headings of all kinds of documents look like entries, so each needs evidence: a link to
 * a home of papers, in the heading or in a field or line of links below it; a field of authors or votes; or two
 * sections with known labels. In a dated digest two more things are evidence: a link relative to the repository, and a
 * link followed by an image or one section with a known label. Prose is none.
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

    /** Whether an entry is only the name of a section. */
    boolean isLabel(Entry entry, String text) {
        PaperStart start = entry.start();
        return start.isTitleAlone()
                && !entry.isGuarded()
                && Label.read(text, start.titleStart(), start.titleEnd(), names) != null;
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
        LineCursor ahead = new LineCursor(lines);
        if (underlined) {
            ahead.advance();
        }
        return follows(ahead, entry.start().isLinked(), inDated);
    }

    private boolean follows(LineCursor ahead, boolean linked, boolean inDated) {
        int last = ahead.number() + MAX_LINES;
        OpenBlock openBlock = new OpenBlock();
        Findings findings = new Findings(linked, inDated);
        int itemIndent = Integer.MAX_VALUE;
        while (ahead.number() < last && ahead.advance()) {
            if (openBlock.read(ahead) || ahead.isBlank()) {
                continue;
            }
            OutlineHeading heading = OutlineHeading.atx(ahead);
            if (heading != null) {
                if (KnownLabel.read(ahead.text(), heading.start(), heading.end(), names) == null) {
                    return findings.titleLinks == 1;
                }
                continue;
            }
            if (ahead.indent() > itemIndent) {
                continue;
            }
            itemIndent = Integer.MAX_VALUE;
            EvidenceLine line = EvidenceLine.of(ahead.text(), ahead.indentEnd(), ahead.end(), names);
            if (line.isNone() && isItem(ahead)) {
                // What is indented below it belongs to the item, which may be a paper of its own.
                itemIndent = ahead.indent();
            }
            if (!linked && line.type() == EvidenceLine.Type.BOLD_TITLE) {
                return false;
            }
            findings.add(line);
            if (findings.areEnough() && (linked || !findings.isOfTitleLinks())) {
                return true;
            }
        }
        return findings.titleLinks == 1;
    }

    private static boolean isItem(LineCursor line) {
        int start = line.indentEnd();
        return ListMarker.end(line.text(), start, line.end()) > start;
    }

    /** What was found below an entry. */
    private static final class Findings {

        private final boolean linked;
        private final boolean inDated;
        private final Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
        private boolean paperLink;
        private boolean people;
        private boolean media;
        private int titleLinks;

        Findings(boolean linked, boolean inDated) {
            this.linked = linked;
            this.inDated = inDated;
        }

        void add(EvidenceLine line) {
            paperLink |= line.type() == EvidenceLine.Type.PAPER_LINK;
            people |= line.type() == EvidenceLine.Type.PEOPLE;
            titleLinks += line.type() == EvidenceLine.Type.TITLE_LINK ? 1 : 0;
            media |= line.type() == EvidenceLine.Type.MEDIA;
            if (line.kind() != null) {
                kinds.add(line.kind());
            }
        }

        /** Whether lines that are only links with titles were found: one is the paper, several are a list of papers. */
        boolean isOfTitleLinks() {
            return titleLinks > 0;
        }

        boolean areEnough() {
            boolean ofUsualForm = linked && inDated && (media || !kinds.isEmpty());
            // An author alone is what any page may name.
            boolean ofPeople = people && (linked || inDated || !kinds.isEmpty());
            return paperLink || ofUsualForm || ofPeople || kinds.size() > 1;
        }
    }
}
