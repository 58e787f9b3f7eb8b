package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.SetextHeading;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * A line with a label. A known name is a label on every line that may start a section: in a bullet, in a numbered item,
 * in a heading, and on a line of its own. Any other emphasized words before a colon are a label in a bullet; on a line
 * of text they are a label unless the section above is a labelled list item, which they are a part of. Words that are
 * alone on their line may be a label without a colon ({@link StandaloneLabel}).
 */
final class LabelStart {

    private LabelStart() {}

    /**
     * Returns the section whose label is on a line, or null if the line has none.
     *
     * @param above the start of the section above; null if the line is the first that may start one
     */
    static @Nullable SectionStart read(LineTable lines, int line, @Nullable SectionStart above, LabelNames names) {
        Label label = label(lines, line, above, names);
        return label == null
                ? null
                : new SectionStart(
                        SectionStart.Type.LABELLED,
                        line,
                        label,
                        bodyStart(lines, line, label),
                        lines.contentIndent(line));
    }

    private static @Nullable Label label(LineTable lines, int line, @Nullable SectionStart above, LabelNames names) {
        String text = lines.text();
        int from = LinePrefix.skipDecoration(text, lines.contentStart(line), lines.end(line));
        int to = contentEnd(lines, line);
        Label label = EmphasizedLabel.read(text, from, to);
        if (label == null) {
            label = KnownLabel.read(text, from, to, names);
            label = label != null ? label : SeparatedLabel.read(text, from, to, names);
            if (label == null && lines.hasRemoved()) {
                label = SummaryLabel.read(text, from, to, names);
            }
            label = label != null ? label : StandaloneLabel.read(lines, line, from, to, above);
        } else if (!acceptsAnyWords(lines.role(line), above)
                && !names.isKnown(text.substring(label.start(), label.end()))) {
            return null;
        } else {
            label = label.withoutDecoration(text, names);
        }
        return label != null && label.bodyStart() == to ? label.withBodyAt(lines.end(line)) : label;
    }

    /** Returns where the content of a line ends, which in a heading is before a closing run of number signs. */
    private static int contentEnd(LineTable lines, int line) {
        int end = lines.end(line);
        AtxHeading heading =
                lines.role(line) == LineRole.HEADING ? AtxHeading.read(lines.text(), lines.start(line), end) : null;
        return heading == null ? end : heading.end();
    }

    private static boolean acceptsAnyWords(LineRole role, @Nullable SectionStart above) {
        boolean inLabelledItem = above != null && above.isItem() && above.type() != SectionStart.Type.UNLABELLED_LIST;
        return role == LineRole.BULLET || (role == LineRole.TEXT && !inLabelledItem);
    }

    /** Returns the offset at which the body starts: after the label, or after the line that underlines it. */
    private static int bodyStart(LineTable lines, int line, Label label) {
        int below = line + 1;
        boolean underlined = label.bodyStart() == lines.end(line)
                && isInParagraph(lines.role(line))
                && below < lines.size()
                && (isInParagraph(lines.role(below)) || lines.role(below) == LineRole.BREAK)
                && SetextHeading.isUnderline(lines.text(), lines.start(below), lines.end(below));
        return underlined ? lines.end(below) : label.bodyStart();
    }

    private static boolean isInParagraph(LineRole role) {
        return role == LineRole.TEXT || role == LineRole.LAZY;
    }
}
