package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.SectionStart;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * What a line between the title and the first section of a paper starts, in order of precedence: a line is the first of
 * these that matches.
 */
enum LineElement {
    /** Nothing but white space. */
    BLANK,
    /** A thematic break. */
    BREAK,
    /** The markup of media. If it turns out to be incomplete, the line is prose. */
    MEDIA,
    /** A field with a known key. It is a field even after prose. */
    KNOWN_FIELD,
    /** A section: a list item, or a label, which would otherwise be a field with another key. */
    SECTION,
    /** A field with any other key. After prose, in which such lines are common, it is prose. */
    OTHER_FIELD,
    /** Anything else. */
    PROSE;

    /**
     * Returns what a line starts.
     *
     * @param field the line as a field; null if it is not one
     * @param afterProse whether a line above is prose
     */
    static LineElement on(LineTable lines, int line, @Nullable FieldLine field, boolean afterProse, LabelNames names) {
        LineRole role = lines.role(line);
        if (role == LineRole.BLANK) {
            return BLANK;
        }
        if (role == LineRole.BREAK) {
            return BREAK;
        }
        if (role == LineRole.TEXT && MediaField.startsOn(lines, line)) {
            return MEDIA;
        }
        if (field != null && field.isKnown()) {
            return KNOWN_FIELD;
        }
        if (role.isItem() || SectionStart.read(lines, line, null, names) != null) {
            return SECTION;
        }
        return field != null && !afterProse ? OTHER_FIELD : PROSE;
    }

    /** Whether a line ends the field above it: without an indent, it starts media or a field with a known key. */
    static boolean endsField(LineTable lines, int line) {
        if (lines.indent(line) > 0) {
            return false;
        }
        FieldLine field = FieldLine.read(lines.text(), lines.start(line), lines.end(line));
        return (field != null && field.isKnown()) || MediaField.startsOn(lines, line);
    }
}
