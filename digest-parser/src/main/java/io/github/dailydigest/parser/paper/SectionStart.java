package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.AtxHeading;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.SetextHeading;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import org.jspecify.annotations.Nullable;

/**
 * A line that starts a labelled section: a bullet with words in emphasis before a colon; or, for known names only, a
 * bullet without emphasis, a numbered item, a line of its own or a heading, numbered or not. Words in emphasis that are
 * no known name start a section without a bullet where no section is open, or where the open one started so too.
 *
 * <p>A bullet may start with a {@link MarkerComment} instead, which says what it is.
 *
 * @param line the line
 * @param mark the comment that it starts with; null where there is none
 * @param label the label on it; null for a summary and for text that is kept
 * @param bodyStart where the body starts
 * @param contentIndent how many columns the text of the bullet is indented; zero where there is no bullet
 */
public record SectionStart(
        int line, @Nullable MarkerComment mark, @Nullable Label label, int bodyStart, int contentIndent) {

    private static final int DEEPEST_INDENT = 3;

    /** Whether what starts here is kept, and so under no limit. */
    boolean isKept() {
        return mark == MarkerComment.UNRECOGNIZED;
    }

    /** Whether it is a section, and no field or text that is kept. */
    boolean isSection() {
        return mark == null || mark == MarkerComment.SUMMARY;
    }

    /** Whether it stands in a list item. */
    boolean isItem() {
        return contentIndent > 0;
    }

    /** The start of a section on a line, {@code open} being the section above it, if any; null where none starts. */
    static @Nullable SectionStart read(LineTable lines, int line, @Nullable SectionStart open, LabelNames names) {
        LineRole role = lines.role(line);
        if (!role.mayStartSection() || isPartOf(open, lines, line)) {
            return null;
        }
        SectionStart marked = role == LineRole.BULLET ? marked(lines, line) : null;
        Label label = marked == null ? label(lines, line, role, open, names) : null;
        return label == null
                ? marked
                : new SectionStart(line, null, label, bodyStart(lines, line, label), lines.contentIndent(line));
    }

    /** Where the body below or behind a label starts: below the line that underlines it, if one does. */
    private static int bodyStart(LineTable lines, int line, Label label) {
        int below = line + 1;
        boolean underlined = label.bodyStart() == lines.end(line)
                && isOfParagraph(lines.role(line))
                && below < lines.size()
                && (isOfParagraph(lines.role(below)) || lines.role(below) == LineRole.BREAK)
                && SetextHeading.isUnderline(lines.text(), lines.start(below), lines.end(below));
        return underlined ? lines.end(below) : label.bodyStart();
    }

    private static boolean isOfParagraph(LineRole role) {
        return role == LineRole.TEXT || role == LineRole.LAZY;
    }

    private static @Nullable SectionStart marked(LineTable lines, int line) {
        String text = lines.text();
        int from = lines.contentStart(line);
        MarkerComment mark = MarkerComment.at(text, from);
        if (mark == null) {
            return null;
        }
        int end = lines.end(line);
        Label key = mark == MarkerComment.FIELD ? keyBelow(lines, line) : null;
        boolean complete = Whitespace.isBlank(text, from + mark.text().length(), end)
                && (mark != MarkerComment.FIELD || key != null);
        return complete
                ? new SectionStart(line, mark, key, key == null ? end : key.bodyStart(), lines.contentIndent(line))
                : null;
    }

    private static @Nullable Label keyBelow(LineTable lines, int line) {
        int below = line + 1;
        return below < lines.size() && lines.role(below) == LineRole.ITEM
                ? Label.emphasised(lines.text(), lines.textStart(below), lines.end(below))
                : null;
    }

    private static @Nullable Label label(
            LineTable lines, int line, LineRole role, @Nullable SectionStart open, LabelNames names) {
        String text = lines.text();
        int from = lines.contentStart(line);
        int to = textEnd(lines, line, role);
        Label label = Label.emphasised(text, from, to);
        if (label == null) {
            label = Label.known(text, from, to, names);
        } else if (!takesAnyWords(role, open) && !names.isKnown(text.substring(label.start(), label.end()))) {
            return null;
        } else {
            label = label.withoutInnerEmphasis(text, names);
        }
        return label != null && label.bodyStart() == to ? label.withBodyAt(lines.end(line)) : label;
    }

    private static boolean takesAnyWords(LineRole role, @Nullable SectionStart open) {
        return role == LineRole.BULLET || (role == LineRole.TEXT && (open == null || !open.isItem()));
    }

    /** Where the text of a line ends, which in a heading is before a closing run of {@code #}. */
    private static int textEnd(LineTable lines, int line, LineRole role) {
        AtxHeading heading =
                role == LineRole.HEADING ? AtxHeading.read(lines.text(), lines.start(line), lines.end(line)) : null;
        return heading == null ? lines.end(line) : heading.end();
    }

    /** Whether a line is indented as far as the text of the open section, and so belongs to it. */
    private static boolean isPartOf(@Nullable SectionStart open, LineTable lines, int line) {
        int indent = lines.indent(line);
        return indent > DEEPEST_INDENT || (open != null && open.isItem() && indent >= open.contentIndent);
    }
}
