package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.section.SectionStart;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * What a line between the title and the first section of a paper starts, in order of precedence: a line is the first of
 * these that matches.
 */
enum LineElement {
    /** Nothing but white space. */
    BLANK,
    /** A line that is removed as markup. */
    REMOVED,
    /** A thematic break, or the mark of an empty line in a block quote. */
    BREAK,
    /** The markup of media. If it turns out to be incomplete, the line is prose. */
    MEDIA,
    /** A field with a known key. It is a field even after prose. */
    KNOWN_FIELD,
    /** Nothing but links. */
    LINKS,
    /** Values without keys: a date, links, votes. */
    ATTRIBUTES,
    /** The names of the authors on the line between the entry and one of values. */
    PLAIN_AUTHORS,
    /** The names of the authors in italics, directly after the entry. */
    ITALIC_AUTHORS,
    /** A row of a table of fields, right after the entry. */
    TABLE_ROW,
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
     * @param continuesProse whether the line right above is prose
     * @param isFirst whether there is nothing between the entry and the line
     */
    static LineElement on(
            LineTable lines,
            int line,
            @Nullable FieldLine field,
            boolean afterProse,
            boolean isFirst,
            boolean continuesProse,
            LabelNames names) {
        LineRole role = lines.role(line);
        if (role == LineRole.BLANK) {
            return lines.isRemoved(line) ? REMOVED : BLANK;
        }
        if (role == LineRole.BREAK || (role == LineRole.TEXT && !continuesProse && isQuoteMark(lines, line))) {
            return BREAK;
        }
        if (role == LineRole.TEXT && MediaField.startsOn(lines, line)) {
            return MEDIA;
        }
        if (field != null && field.isKnown()) {
            return KNOWN_FIELD;
        }
        if (((role == LineRole.TEXT && !continuesProse) || role == LineRole.BULLET) && isLinks(lines, line)) {
            return LINKS;
        }
        if (role == LineRole.TEXT && !continuesProse && isAttributes(lines, line)) {
            return ATTRIBUTES;
        }
        if (isFirst && role == LineRole.TEXT && arePlainAuthors(lines, line)) {
            return PLAIN_AUTHORS;
        }
        if (isFirst
                && role == LineRole.TEXT
                && ItalicLine.isNames(lines.text(), lines.textStart(line), lines.end(line))
                && KnownLabel.read(lines.text(), lines.textStart(line), lines.end(line), names) == null) {
            return ITALIC_AUTHORS;
        }
        if (role == LineRole.TEXT
                && TableRow.read(lines.text(), lines.textStart(line), lines.end(line), names.fields()) != null) {
            return TABLE_ROW;
        }
        if (role.isItem() || SectionStart.read(lines, line, null, names) != null) {
            return SECTION;
        }
        return field != null && !afterProse ? OTHER_FIELD : PROSE;
    }

    private static boolean isAttributes(LineTable lines, int line) {
        return AttributesLine.is(lines.text(), lines.textStart(line), lines.end(line));
    }

    private static boolean arePlainAuthors(LineTable lines, int line) {
        return line + 1 < lines.size()
                && lines.role(line + 1) == LineRole.TEXT
                && (isAttributes(lines, line + 1) || (isSeveral(lines, line) && isLinks(lines, line + 1)))
                && NamesText.areLike(lines.text(), lines.textStart(line), lines.end(line));
    }

    private static boolean isSeveral(LineTable lines, int line) {
        return Search.first(lines.text(), ',', lines.textStart(line), lines.end(line)) < lines.end(line);
    }

    private static boolean isQuoteMark(LineTable lines, int line) {
        int start = lines.textStart(line);
        return lines.text().charAt(start) == '>'
                && Whitespace.trimEnd(lines.text(), start, lines.end(line)) == start + 1;
    }

    private static boolean isLinks(LineTable lines, int line) {
        int from = LinePrefix.skip(lines.text(), lines.textStart(line), lines.end(line));
        return LinkLine.isLinkLine(lines.text(), from, lines.end(line));
    }

    /** Whether a line ends the field above it: without an indent, it starts media or a field with a known key. */
    static boolean endsField(LineTable lines, int line, LabelNames names) {
        if (lines.indent(line) > 0) {
            return false;
        }
        FieldLine field = FieldLine.read(
                lines.text(),
                LinePrefix.skip(lines.text(), lines.textStart(line), lines.end(line)),
                lines.end(line),
                names);
        return (field != null && field.isKnown()) || MediaField.startsOn(lines, line);
    }
}
