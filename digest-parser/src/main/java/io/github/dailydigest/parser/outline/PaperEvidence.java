package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.markdown.OpenBlock;
import io.github.dailydigest.parser.markdown.SetextHeading;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.paper.Label;
import io.github.dailydigest.parser.paper.PaperHeading;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import org.jspecify.annotations.Nullable;

/**
 * Whether a heading under one that names no digest is a paper all the same: its link leads to a known home of papers,
 * or a field or labelled section stands below it. Other headings with links are prose, such as those of a front page.
 */
public final class PaperEvidence {

    /** How far below its heading a paper is looked for, so that no long text is held for it. */
    private static final int MOST_LINES = 100;

    private PaperEvidence() {}

    /** Whether {@code heading}, on the line where {@code lines} stands, is a paper. */
    static boolean isFound(PaperHeading heading, LineCursor lines, LabelNames names) {
        return leadsToPaper(heading, lines.text()) || standsBelow(heading, new LineCursor(lines), names);
    }

    /** Whether the heading links to a known home of papers. */
    static boolean leadsToPaper(PaperHeading heading, String text) {
        if (!heading.isLinked()) {
            return false;
        }
        return PaperHomes.contain(text.substring(heading.urlStart(), heading.urlEnd()));
    }

    /** Whether the next heading below one, underlined or not, is that of a paper within the limits. */
    static boolean followsBelow(LineCursor lines, boolean underlined, LabelNames names, LimitChecker limitChecker) {
        LineCursor ahead = new LineCursor(lines);
        if (underlined) {
            ahead.advance();
        }
        int last = ahead.number() + MOST_LINES;
        OpenBlock openBlock = new OpenBlock();
        boolean afterText = false;
        while (ahead.number() < last && ahead.advance()) {
            if (openBlock.read(ahead)) {
                continue;
            }
            AtxHeading heading = AtxHeading.read(ahead);
            AtxHeading any = heading == null && !afterText ? SetextHeading.read(ahead) : heading;
            afterText = heading == null && !ahead.isBlank();
            if (UploadsLine.is(ahead.text(), ahead.start(), ahead.end()) || (heading == null && isDated(any, ahead))) {
                return false;
            }
            PaperHeading paper =
                    any == null ? null : admitted(PaperHeading.read(ahead.text(), any), ahead, limitChecker);
            if (paper != null && leadsToPaper(paper, ahead.text())) {
                return true;
            }
            if (heading != null && heading.level() <= PaperHeading.LEVEL) {
                return paper != null
                        && heading.level() == PaperHeading.LEVEL
                        && (!paper.isBare() || isEvident(paper, ahead, names));
            }
        }
        return false;
    }

    private static @Nullable PaperHeading admitted(
            @Nullable PaperHeading paper, LineCursor lines, LimitChecker limitChecker) {
        boolean tooLong = paper != null
                && (limitChecker.checkLine(lines.text(), paper.titleStart(), paper.titleEnd()) != null
                        || (paper.isLinked()
                                && limitChecker.checkLine(lines.text(), paper.urlStart(), paper.urlEnd()) != null));
        return tooLong ? null : paper;
    }

    private static boolean isDated(@Nullable AtxHeading heading, LineCursor lines) {
        return heading != null
                && (DigestHeading.read(lines.text(), heading) != null
                        || HeadingDate.read(lines.text(), heading) != null);
    }

    /** Whether a heading that is nothing but words names no section, and is a paper. */
    private static boolean isEvident(PaperHeading paper, LineCursor lines, LabelNames names) {
        return Label.read(lines.text(), paper.titleStart(), paper.titleEnd(), names) == null
                && isFound(paper, lines, names);
    }

    private static boolean standsBelow(PaperHeading heading, LineCursor ahead, LabelNames names) {
        int last = ahead.number() + MOST_LINES;
        OpenBlock openBlock = new OpenBlock();
        while (ahead.number() < last && ahead.advance()) {
            String text = ahead.text();
            int start = Indentation.skip(text, ahead.start(), ahead.end());
            int end = ahead.end();
            if (openBlock.read(ahead) || start == end) {
                continue;
            }
            AtxHeading next = AtxHeading.read(text, ahead.start(), end);
            if (next != null && next.level() <= PaperHeading.LEVEL) {
                return false;
            }
            FieldLine field = FieldLine.read(text, start, end);
            boolean labelled = next == null
                    ? isLabelled(text, start, end, heading.isLinked(), names)
                    : Label.known(text, next.start(), next.end(), names) != null;
            if (labelled || (field != null && field.isKnown())) {
                return true;
            }
        }
        return false;
    }

    /** Other words than known names are evidence in a bullet alone, and only below a heading with a link. */
    private static boolean isLabelled(String text, int start, int end, boolean anyWords, LabelNames names) {
        boolean bullet =
                "-*+".indexOf(text.charAt(start)) >= 0 && start + 1 < end && Whitespace.is(text.charAt(start + 1));
        int from = bullet ? Whitespace.skip(text, start + 1, end) : start;
        Label label = Label.read(text, from, end, names);
        return label != null && ((anyWords && bullet) || names.isKnown(text.substring(label.start(), label.end())));
    }
}
