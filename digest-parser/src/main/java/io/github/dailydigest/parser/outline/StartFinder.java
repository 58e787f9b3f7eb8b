package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.outline.OutlineStart.DatedDigest;
import io.github.dailydigest.parser.outline.OutlineStart.PaperEntry;
import io.github.dailydigest.parser.outline.OutlineStart.PlainHeading;
import io.github.dailydigest.parser.outline.OutlineStart.UndatedDigest;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import org.jspecify.annotations.Nullable;

/**
 * Decides what starts on a line, from the line itself, its position and the lines below. Nothing is consumed, and
 * nothing is reported but titles beyond the limit.
 */
final class StartFinder {

    private final LabelNames names;
    private final TitleLimit titleLimit;
    private final PaperEvidence evidence;

    StartFinder(LabelNames names, TitleLimit titleLimit) {
        this.names = names;
        this.titleLimit = titleLimit;
        this.evidence = new PaperEvidence(names, titleLimit);
    }

    /**
     * Returns what starts on a line with text, or null if nothing does and the line is text.
     *
     * @param inBlock whether the line is in a block, such as fenced code, that may contain what looks like a heading
     * @param afterText whether the line above is text, which a line below it may continue
     */
    @Nullable OutlineStart find(LineCursor lines, Position position, boolean inBlock, boolean afterText) {
        OutlineHeading heading = OutlineHeading.atx(lines);
        if (heading != null) {
            return findHeading(lines, heading, position, inBlock);
        }
        if (inBlock) {
            return null;
        }
        if (UploadsLine.is(lines.text(), lines.start(), lines.end())) {
            return titleLimit.acceptsTitle(lines)
                    ? new UndatedDigest(lines.text().substring(lines.start(), lines.end()), false)
                    : null;
        }
        OutlineHeading underlined = afterText ? null : OutlineHeading.underlined(lines);
        return underlined == null ? null : findHeading(lines, underlined, position, false);
    }

    private @Nullable OutlineStart findHeading(
            LineCursor lines, OutlineHeading heading, Position position, boolean inBlock) {
        if (heading.isOfDigestLevel() && (!inBlock || position.isInDigest())) {
            OutlineStart digest = findDigest(lines, heading, inBlock);
            if (digest != null) {
                return digest;
            }
        }
        if (titleLimit.isExceededOn(lines)) {
            return null;
        }
        Entry entry = EntryForm.find(lines.text(), heading);
        if (entry != null && isPaper(lines, entry, position, inBlock)) {
            return new PaperEntry(entry, heading.isUnderlined());
        }
        return isPlainHeading(lines, heading, position, inBlock) ? new PlainHeading(heading) : null;
    }

    private @Nullable OutlineStart findDigest(LineCursor lines, OutlineHeading heading, boolean inBlock) {
        String text = lines.text();
        DigestHeading dated = DigestHeading.read(text, heading);
        if (dated != null) {
            String unusual = heading.isUnderlined() ? "a digest heading usually starts with ##" : null;
            return dated(lines, dated, heading.isUnderlined(), unusual);
        }
        if (inBlock) {
            return null;
        }
        int titleEnd = DigestHeading.endBeforeEmptyDate(text, heading);
        if (titleEnd >= 0
                && evidence.isNextHeadingPaper(lines, heading)
                && titleLimit.acceptsHeading(lines, heading.start(), titleEnd)) {
            return new UndatedDigest(text.substring(heading.start(), titleEnd), heading.isUnderlined());
        }
        DigestHeading unusual = titleLimit.isExceededOn(lines) ? null : HeadingDate.read(text, heading);
        return unusual != null && evidence.isNextHeadingPaper(lines, heading)
                ? dated(
                        lines,
                        unusual,
                        heading.isUnderlined(),
                        "a digest heading usually ends in its date, as in (2031-02-03)")
                : null;
    }

    private @Nullable DatedDigest dated(
            LineCursor lines, DigestHeading heading, boolean underlined, @Nullable String unusual) {
        return titleLimit.acceptsHeading(lines, heading.titleStart(), heading.titleEnd())
                ? new DatedDigest(
                        lines.text().substring(heading.titleStart(), heading.titleEnd()),
                        heading.date(),
                        underlined,
                        unusual)
                : null;
    }

    private boolean isPaper(LineCursor lines, Entry entry, Position position, boolean inBlock) {
        String text = lines.text();
        if ((!entry.isUsual() && !entry.leadsToPaper(text)) || !titleLimit.acceptsEntry(lines, entry.start())) {
            return false;
        }
        if (evidence.isLabel(entry, text)) {
            return false;
        }
        if (position.isInDigest()) {
            return !inBlock || entry.start().isLinked();
        }
        return !inBlock && (position != Position.BELOW_HEADING || evidence.isFound(entry, lines));
    }

    private boolean isPlainHeading(LineCursor lines, OutlineHeading heading, Position position, boolean inBlock) {
        if (titleLimit.isExceededOn(lines)
                || !heading.isOfDigestLevel()
                || inBlock
                || (heading.isUnderlined() && position.isInDigest())) {
            return false;
        }
        boolean isLabel = position == Position.IN_PAPER
                && KnownLabel.read(lines.text(), heading.start(), heading.end(), names) != null;
        return !isLabel && titleLimit.acceptsHeading(lines, heading.start(), heading.end());
    }
}
