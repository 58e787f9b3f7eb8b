package io.github.dailydigest.parser;

import org.jspecify.annotations.Nullable;

/**
 * A line that starts a labelled section: a bullet with words in emphasis before a colon; or, for known names only, a
 * bullet without emphasis, a numbered item, a line of its own or a heading. Words in emphasis that are no known name
 * start a section without a bullet where no section is open, or where the open one started so too.
 *
 * @param line the line
 * @param label the label on it
 * @param contentIndent how many columns the text of the bullet is indented; zero where there is no bullet
 */
record SectionStart(int line, Label label, int contentIndent) {

    private static final int DEEPEST_INDENT = 3;

    /** The start of a section on a line, {@code open} being the section above it, if any; null where none starts. */
    static @Nullable SectionStart read(LineTable lines, int line, @Nullable SectionStart open, LabelNames names) {
        LineRole role = lines.role(line);
        if (!role.mayStartSection() || isPartOf(open, lines, line)) {
            return null;
        }
        Label label = label(lines, line, role, open, names);
        return label == null ? null : new SectionStart(line, label, lines.contentIndent(line));
    }

    private static @Nullable Label label(
            LineTable lines, int line, LineRole role, @Nullable SectionStart open, LabelNames names) {
        String text = lines.text();
        int from = textStart(lines, line);
        int to = textEnd(lines, line, role);
        Label label = Label.emphasised(text, from, to);
        if (label == null) {
            label = Label.known(text, from, to, names);
        } else if (!takesAnyWords(role, open) && !names.isKnown(text.substring(label.start(), label.end()))) {
            return null;
        }
        return label != null && label.bodyStart() == to ? label.withBodyAt(lines.end(line)) : label;
    }

    private static boolean takesAnyWords(LineRole role, @Nullable SectionStart open) {
        return role == LineRole.BULLET || (role == LineRole.TEXT && (open == null || open.contentIndent == 0));
    }

    /** Where the text of a line starts, behind its bullet, number or heading mark. */
    static int textStart(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.textStart(line);
        int end = lines.end(line);
        return switch (lines.role(line)) {
            case BULLET -> White.skip(text, start + 1, end);
            case NUMBERED -> White.skip(text, afterNumber(text, start), end);
            case HEADING -> afterHashes(text, start, end);
            default -> start;
        };
    }

    private static int afterNumber(String text, int start) {
        int i = start;
        while (Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i + 1;
    }

    private static int afterHashes(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) == '#') {
            i++;
        }
        return White.skip(text, i, end);
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
        return indent > DEEPEST_INDENT || (open != null && open.contentIndent > 0 && indent >= open.contentIndent);
    }
}
