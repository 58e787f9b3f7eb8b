package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an entry below a heading without a date is a paper: it links to a known home of papers, or a field or
 * labelled section follows it. Other headings with links are prose, such as those of a front page.
 */
final class PaperEvidence {

    /** How far below its heading a paper is searched for, which bounds the text that is buffered for it. */
    private static final int MAX_LINES = 100;

    private final LabelNames names;
    private final TitleLimit titleLimit;

    PaperEvidence(LabelNames names, TitleLimit titleLimit) {
        this.names = names;
        this.titleLimit = titleLimit;
    }

    /** Whether the entry on the line that the cursor is at is a paper. */
    boolean isFound(Entry entry, LineCursor lines) {
        return entry.leadsToPaper(lines.text()) || follows(entry.start(), new LineCursor(lines));
    }

    /** Whether an entry is only the name of a section. */
    boolean isLabel(Entry entry, String text) {
        PaperStart start = entry.start();
        return start.isTitleAlone() && Label.read(text, start.titleStart(), start.titleEnd(), names) != null;
    }

    /** Whether the next heading below one is that of a paper within the limits. */
    boolean isNextHeadingPaper(LineCursor lines, OutlineHeading heading) {
        LineCursor ahead = new LineCursor(lines);
        if (heading.isUnderlined()) {
            ahead.advance();
        }
        int last = ahead.number() + MAX_LINES;
        OpenBlock openBlock = new OpenBlock();
        boolean afterText = false;
        while (ahead.number() < last && ahead.advance()) {
            if (openBlock.read(ahead)) {
                continue;
            }
            OutlineHeading atx = OutlineHeading.atx(ahead);
            OutlineHeading next = atx == null && !afterText ? OutlineHeading.underlined(ahead) : atx;
            afterText = atx == null && !ahead.isBlank();
            if (UploadsLine.is(ahead.text(), ahead.start(), ahead.end()) || (atx == null && isDated(next, ahead))) {
                return false;
            }
            Entry entry = next == null ? null : entryWithinLimit(next, ahead);
            if (entry != null && entry.leadsToPaper(ahead.text())) {
                return true;
            }
            if (atx != null && atx.level() <= HeadingEntry.LEVEL) {
                return entry != null && entry.isUsual() && (!entry.start().isTitleAlone() || isEvident(entry, ahead));
            }
        }
        return false;
    }

    private @Nullable Entry entryWithinLimit(OutlineHeading heading, LineCursor lines) {
        Entry entry = EntryForm.find(lines.text(), heading);
        return entry != null && titleLimit.isWithinLimit(lines.text(), entry.start()) ? entry : null;
    }

    private static boolean isDated(@Nullable OutlineHeading heading, LineCursor lines) {
        return heading != null
                && (DigestHeading.read(lines.text(), heading) != null
                        || HeadingDate.read(lines.text(), heading) != null);
    }

    /** Whether an entry that is only words does not name a section, and is a paper. */
    private boolean isEvident(Entry entry, LineCursor lines) {
        return !isLabel(entry, lines.text()) && isFound(entry, lines);
    }

    private boolean follows(PaperStart start, LineCursor ahead) {
        int last = ahead.number() + MAX_LINES;
        OpenBlock openBlock = new OpenBlock();
        while (ahead.number() < last && ahead.advance()) {
            if (openBlock.read(ahead) || ahead.indentEnd() == ahead.end()) {
                continue;
            }
            String text = ahead.text();
            OutlineHeading heading = OutlineHeading.atx(ahead);
            if (heading != null && heading.level() <= HeadingEntry.LEVEL) {
                return false;
            }
            FieldLine field = FieldLine.read(text, ahead.indentEnd(), ahead.end());
            boolean isLabelled = heading == null
                    ? isLabelled(text, ahead.indentEnd(), ahead.end(), start.isLinked())
                    : KnownLabel.read(text, heading.start(), heading.end(), names) != null;
            if (isLabelled || (field != null && field.isKnown())) {
                return true;
            }
        }
        return false;
    }

    /** Words other than known names are evidence only in a bullet, and only below an entry with a link. */
    private boolean isLabelled(String text, int start, int end, boolean anyWords) {
        boolean bullet =
                "-*+".indexOf(text.charAt(start)) >= 0 && start + 1 < end && Whitespace.is(text.charAt(start + 1));
        int from = bullet ? Whitespace.skip(text, start + 1, end) : start;
        Label label = Label.read(text, from, end, names);
        return label != null && ((anyWords && bullet) || names.isKnown(text.substring(label.start(), label.end())));
    }
}
