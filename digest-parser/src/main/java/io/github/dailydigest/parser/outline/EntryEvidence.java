package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an entry that is no heading is a paper. In a dated digest, a link to a home of papers is evidence, or a link
 * relative to the repository if the next entry has one as well. Lists and bold lines are in all kinds of documents, so
 * that elsewhere the link must be that of the title, or in a field, and the entry must not be the only one of its kind.
 */
final class EntryEvidence {

    /** How far below an entry the next one is searched for. */
    private static final int MAX_LINES = 100;

    /** Titles of fewer words are names, of tools for example, where nothing else shows that they are titles. */
    private static final int MIN_WORDS = 3;

    private static final int MIN_IDEOGRAPHS = 6;

    /** So many entries of the same form are looked at for one with evidence. */
    private static final int MAX_CANDIDATES = 3;

    private final LabelNames names;
    private final PaperEvidence below;

    /** The forms in which the source has entries that are in no dated digest. */
    private final Set<Entry.Kind> accepted = EnumSet.noneOf(Entry.Kind.class);

    EntryEvidence(LabelNames names, PaperEvidence below) {
        this.names = names;
        this.below = below;
    }

    /** Whether an entry is only the name of a section or of a field, with or without its text. */
    boolean isLabel(Entry entry, LineCursor line) {
        return below.isLabel(entry, line.text()) || below.startsWithLabel(entry, line);
    }

    /** Whether the entry on the line that the cursor is at is a paper. */
    boolean isPaper(Entry entry, LineCursor line, Situation situation) {
        boolean follows = situation.paperKind() == entry.kind();
        if (entry.kind() == Entry.Kind.LINK_LINE) {
            return situation.isBelowDate() && isLinkLine(entry, line, follows);
        }
        if (situation.isBelowDate()) {
            return hasEvidence(entry, line, true)
                    || (entry.isRelative(line.text()) && (follows || isFollowedByRelative(entry, line)));
        }
        boolean isPaper = entry.style() != EntryOpening.Style.PLAIN
                && hasEvidence(entry, line, false)
                && (accepted.contains(entry.kind()) || (isTitle(entry, line.text()) && hasOther(entry, line)));
        if (isPaper) {
            accepted.add(entry.kind());
        }
        return isPaper;
    }

    private boolean hasEvidence(Entry entry, LineCursor line, boolean dated) {
        String text = line.text();
        return entry.leadsToPaper(text)
                || entry.hasFieldOfPaper(text)
                || (entry.style() != EntryOpening.Style.PLAIN && below.isPaperBelow(entry, line, dated));
    }

    private boolean isLinkLine(Entry entry, LineCursor line, boolean follows) {
        if (entry.leadsToPaper(line.text())) {
            return true;
        }
        LineCursor ahead = new LineCursor(line);
        boolean found = ahead.advance() && (!ahead.isBlank() || ahead.advance());
        return follows && isTitle(entry, line.text()) && found && !ahead.isBlank() && ItemEntry.isItem(ahead);
    }

    /** Whether an entry of the same form with evidence follows, below any topic. */
    private boolean hasOther(Entry entry, LineCursor line) {
        LineCursor ahead = new LineCursor(line);
        skip(ahead, entry.start().bodyLine() - 1);
        int candidates = 0;
        for (int i = 0; i < MAX_LINES && candidates < MAX_CANDIDATES && ahead.advance(); i++) {
            if (startsDigest(ahead)) {
                return false;
            }
            Entry other = ahead.isBlank() ? null : EntryForm.find(ahead, names);
            if (other != null
                    && other.kind() == entry.kind()
                    && other.indent() <= entry.indent()
                    && !isLabel(other, ahead)) {
                candidates++;
                if (hasEvidence(other, ahead, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line may start another digest, whose entries say nothing of those above. */
    private static boolean startsDigest(LineCursor line) {
        OutlineHeading heading = OutlineHeading.atx(line);
        return heading == null
                ? UploadsLine.is(line.text(), line.start(), line.end())
                : OpeningReader.read(line, heading, false) != null;
    }

    /** Forgets the entries above a line that starts a digest. */
    void startDigest() {
        accepted.clear();
    }

    private static void skip(LineCursor cursor, int lines) {
        for (int i = 0; i < lines; i++) {
            cursor.advance();
        }
    }

    private static boolean isTitle(Entry entry, String text) {
        int words = 1;
        int ideographs = 0;
        for (int i = entry.start().titleStart(); i < entry.start().titleEnd(); i++) {
            char c = text.charAt(i);
            words += Whitespace.is(c) && !Whitespace.is(text.charAt(i + 1)) ? 1 : 0;
            ideographs += c >= 0x3040 && Character.isLetter(c) ? 1 : 0;
        }
        return words >= MIN_WORDS || ideographs >= MIN_IDEOGRAPHS;
    }

    private boolean isFollowedByRelative(Entry entry, LineCursor line) {
        LineCursor ahead = new LineCursor(line);
        Entry next = next(entry, ahead, line);
        return next != null
                && next.isRelative(ahead.text())
                && (isTitle(next, ahead.text()) || isTitle(entry, line.text()));
    }

    /** Moves to the next entry of the same form at the same indent, and returns it; null if something else follows. */
    private @Nullable Entry next(Entry entry, LineCursor ahead, LineCursor line) {
        Extent extent = Extent.of(entry, line);
        skip(ahead, entry.start().bodyLine() - 1);
        for (int i = 0; i < MAX_LINES && ahead.advance(); i++) {
            if (extent.of(ahead) != Extent.Membership.INSIDE && !ahead.isBlank()) {
                Entry next = OutlineHeading.atx(ahead) == null ? EntryForm.find(ahead, names) : null;
                return next != null && next.kind() == entry.kind() && next.indent() == entry.indent() ? next : null;
            }
        }
        return null;
    }
}
