package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.outline.OutlineStart.Opening;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PlainHeading;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import org.jspecify.annotations.Nullable;

/**
 * Decides what starts on a line, from the line itself, its situation and the lines below. Nothing is consumed, and
 * nothing is reported but titles beyond the limit.
 *
 * <p>In this order: a date makes a heading the opening of a digest; evidence makes it a paper; the name of a section,
 * or a level below that of the paper above, makes it a part of that paper; any other heading ends the paper.
 */
final class StartFinder {

    private final LabelNames names;
    private final TitleLimit titleLimit;
    private final PaperEvidence evidence;
    private final EntryCounter counters;
    private final EntryFinder entries;

    StartFinder(LabelNames names, TitleLimit titleLimit) {
        this.names = names;
        this.titleLimit = titleLimit;
        this.evidence = new PaperEvidence(names);
        this.counters = new EntryCounter();
        this.entries = new EntryFinder(names, titleLimit, evidence);
    }

    /**
     * Returns what starts on a line with text, or null if nothing does and the line is text.
     *
     * @param inBlock whether the line is in a block, such as fenced code or the item of a paper, that may contain what
     *     looks like a heading
     * @param afterText whether the line above is text, which a line below it may continue
     */
    @Nullable OutlineStart find(LineCursor lines, Situation situation, boolean inBlock, boolean afterText) {
        OutlineStart start = findStart(lines, situation, inBlock, afterText);
        if (start instanceof Opening) {
            entries.startDigest();
        }
        if (start != null && isAtHeading(start)) {
            entries.startHeading(lines, start);
        }
        return start;
    }

    private static boolean isAtHeading(OutlineStart start) {
        return start instanceof Opening
                || start instanceof PlainHeading
                || (start instanceof PaperEntry paper && paper.entry().kind() == Entry.Kind.HEADING);
    }

    private @Nullable OutlineStart findStart(
            LineCursor lines, Situation situation, boolean inBlock, boolean afterText) {
        OutlineHeading heading = OutlineHeading.atx(lines);
        if (heading != null) {
            return findHeading(lines, heading, situation, inBlock);
        }
        if (inBlock) {
            return null;
        }
        if (UploadsLine.is(lines.text(), lines.start(), lines.end())) {
            return titleLimit.acceptsTitle(lines) ? new Opening(OpeningReader.uploads(lines)) : null;
        }
        OutlineStart row = entries.findRow(lines, situation);
        if (row != null) {
            return row;
        }
        OutlineHeading underlined = afterText ? null : OutlineHeading.underlined(lines);
        OutlineStart start = underlined == null ? null : findHeading(lines, underlined, situation, false);
        return start != null ? start : entries.find(lines, situation, afterText);
    }

    private @Nullable OutlineStart findHeading(
            LineCursor lines, OutlineHeading heading, Situation situation, boolean inBlock) {
        Entry entry = HeadingEntry.read(lines, heading);
        if (entry == null || !isCertain(entry, lines) || isMarkedDigest(lines, heading)) {
            OutlineStart opening = findOpening(lines, heading, situation, inBlock);
            if (opening != null) {
                return opening;
            }
        }
        if (titleLimit.isExceededOn(lines)) {
            return null;
        }
        if (entry != null && isPaper(lines, heading, entry, situation, inBlock)) {
            boolean keepsCounter = entry.hasDoubtfulCounter() && !counters.counts(entry, heading, lines, situation);
            return new PaperEntry(
                    keepsCounter ? entry.withCounterInTitle() : entry, heading.level(), heading.isUnderlined());
        }
        return isPlainHeading(lines, heading, situation, inBlock) ? new PlainHeading(heading) : null;
    }

    /** Whether an entry is a paper even if its heading has a date. */
    private static boolean isCertain(Entry entry, LineCursor lines) {
        return entry.leadsToPaper(lines.text()) || (entry.isGuarded() && entry.isUsual());
    }

    /** Whether a heading in the usual form is followed by the comment that says that it starts a digest. */
    private static boolean isMarkedDigest(LineCursor lines, OutlineHeading heading) {
        if (DigestHeading.read(lines.text(), heading) == null
                && DigestHeading.endBeforeEmptyDate(lines.text(), heading) < 0) {
            return false;
        }
        LineCursor ahead = new LineCursor(lines);
        boolean found = ahead.advance() && (!ahead.isBlank() || ahead.advance());
        return found && MarkerComment.isDigest(ahead);
    }

    private @Nullable OutlineStart findOpening(
            LineCursor lines, OutlineHeading heading, Situation situation, boolean inBlock) {
        if (inBlock && !(situation.isInDigest() && heading.isOfDigestLevel())) {
            return null;
        }
        if (situation.isInPaper() && heading.level() > Math.max(situation.paperLevel(), DigestHeading.DEEPEST_LEVEL)) {
            return null;
        }
        DigestOpening opening = OpeningReader.read(lines, heading, inBlock);
        return opening != null
                        && titleLimit.acceptsTitle(lines, opening.heading().text())
                ? new Opening(opening)
                : null;
    }

    private boolean isPaper(
            LineCursor lines, OutlineHeading heading, Entry entry, Situation situation, boolean inBlock) {
        String text = lines.text();
        boolean below = situation.isInPaper() && heading.level() > situation.paperLevel();
        boolean linked = entry.start().isLinked();
        if ((inBlock && !(situation.isInDigest() && linked))
                || (below && !linked && !entry.isGuarded())
                || (isTopic(situation) && !linked && !entry.isGuarded() && !hasFieldBelow(heading, lines))
                || evidence.isLabel(entry, text)) {
            return false;
        }
        if (below && !entry.isUsual() && !entry.leadsToPaper(text)) {
            return false;
        }
        return evidence.isPaper(entry, lines, heading.isUnderlined(), situation.isBelowDate())
                && titleLimit.acceptsEntry(lines, entry.start());
    }

    /** Whether a heading that is no link is likely to be a topic, since the entries above are no headings. */
    private static boolean isTopic(Situation situation) {
        return situation.lastKind() != null && situation.lastKind() != Entry.Kind.HEADING;
    }

    /** Whether a field that is evidence of a paper is right below a heading, so that the heading is its title. */
    private boolean hasFieldBelow(OutlineHeading heading, LineCursor lines) {
        LineCursor ahead = new LineCursor(lines);
        if (heading.isUnderlined()) {
            ahead.advance();
        }
        return evidence.isFieldNext(ahead);
    }

    private boolean isPlainHeading(LineCursor lines, OutlineHeading heading, Situation situation, boolean inBlock) {
        if (titleLimit.isExceededOn(lines) || inBlock || (heading.isUnderlined() && situation.isInDigest())) {
            return false;
        }
        boolean isOfPaper = situation.isInPaper()
                && (heading.level() > situation.paperLevel()
                        || (situation.paperKind() != Entry.Kind.ITEM
                                && KnownLabel.read(lines.text(), heading.start(), heading.end(), names) != null));
        return !isOfPaper && titleLimit.acceptsHeading(lines, heading.start(), heading.end());
    }
}
