package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.outline.OutlineStart.OtherEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PlainHeading;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.PageParts;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that are no headings. Below a heading that is a paper, only tables of papers are entries: anything else
 * is part of that paper. Below any other entry, one of the same form starts the next paper.
 */
final class EntryFinder {

    private final LabelNames names;
    private final TitleLimit titleLimit;
    private final EntryEvidence evidence;
    private final TableFinder tables;

    /** Whether the heading above says that what follows are references. */
    private boolean isInReferences;

    EntryFinder(LabelNames names, TitleLimit titleLimit, PaperEvidence evidence) {
        this.names = names;
        this.titleLimit = titleLimit;
        this.evidence = new EntryEvidence(names, evidence);
        this.tables = new TableFinder(names);
    }

    /** Returns what starts on a line with text if it is in a table of papers; null if it is not. */
    @Nullable OutlineStart findRow(LineCursor line, Situation situation) {
        boolean inPaper = situation.paperKind() == Entry.Kind.HEADING;
        if (!tables.mayBeRow(line, inPaper)) {
            return null;
        }
        OutlineStart row = tables.find(line, situation.isBelowDate());
        boolean accepted = !(row instanceof PaperEntry paper)
                || titleLimit.acceptsEntry(line, paper.entry().start());
        return accepted ? row : new OtherEntry();
    }

    /** Returns what starts on a line with text that is neither a heading nor a row, or null if nothing does. */
    @Nullable OutlineStart find(LineCursor line, Situation situation, boolean afterText) {
        Entry.Kind above = situation.paperKind();
        if (above == Entry.Kind.HEADING || isInReferences) {
            return null;
        }
        Entry entry = EntryForm.find(line, names);
        if (entry == null || !mayFollow(entry.kind(), above, afterText) || evidence.isLabel(entry, line)) {
            return null;
        }
        if (evidence.isPaper(entry, line, situation) && titleLimit.acceptsEntry(line, entry.start())) {
            return new PaperEntry(entry, Entry.LEVEL, false);
        }
        return above == entry.kind() && entry.kind() != Entry.Kind.LINK_LINE ? new OtherEntry() : null;
    }

    /** Forgets the entries above a line that starts a digest. */
    void startDigest() {
        evidence.startDigest();
    }

    /** Notes what starts at a heading: below the name of a list of references, only rows of tables are entries. */
    void startHeading(LineCursor line, OutlineStart start) {
        isInReferences = start instanceof PlainHeading plain
                && PageParts.isReferences(
                        line.text(), plain.heading().start(), plain.heading().end());
    }

    /** Whether an entry of a form may follow a paper of another form; {@code above} is null if there is none. */
    private static boolean mayFollow(Entry.Kind kind, Entry.@Nullable Kind above, boolean afterText) {
        if (above == null || above == Entry.Kind.ITEM || above == Entry.Kind.DETAILS || above == Entry.Kind.ROW) {
            return kind != Entry.Kind.LINK_LINE || !afterText;
        }
        return kind == above;
    }
}
