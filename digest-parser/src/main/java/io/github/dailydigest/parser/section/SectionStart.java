package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import org.jspecify.annotations.Nullable;

/**
 * A line that ends the section above it and starts something else.
 *
 * @param type what starts
 * @param line the zero-based number of the line
 * @param label the label of a section, or the key of a field; null if it has none
 * @param bodyStart the offset at which the body starts
 * @param contentIndent the indent, in columns, of the text of the list item on the line; zero if there is no list item
 */
public record SectionStart(
        SectionStart.Type type, int line, @Nullable Label label, int bodyStart, int contentIndent) {

    private static final int DEEPEST_INDENT = 3;

    /** What starts on a line. */
    public enum Type {
        /** A section with a label. */
        LABELLED(true),
        /** A summary: a list whose items have no label. Only the first section can be one. */
        UNLABELLED_LIST(true),
        /** A summary, according to a {@link MarkerComment}. */
        MARKED_SUMMARY(true),
        /** A field with a known key, in a bullet or in emphasis. */
        FIELD(false),
        /** A field, according to a {@link MarkerComment}. */
        MARKED_FIELD(false),
        /** Links, according to a {@link MarkerComment}. */
        MARKED_LINKS(false),
        /** Text that is kept, according to a {@link MarkerComment}. */
        MARKED_UNRECOGNIZED(false);

        private final boolean section;

        Type(boolean section) {
            this.section = section;
        }
    }

    boolean isSection() {
        return type.section;
    }

    boolean isItem() {
        return contentIndent > 0;
    }

    /** Returns what starts on the line after the fields, which is a list item if it has neither label nor marker. */
    static SectionStart first(LineTable lines, int line, LabelNames names) {
        SectionStart start = read(lines, line, null, names);
        return start != null
                ? start
                : new SectionStart(Type.UNLABELLED_LIST, line, null, lines.start(line), lines.contentIndent(line));
    }

    /**
     * Returns what starts on a line, or null if the line belongs to the section above it. A marker takes precedence
     * over a label.
     *
     * @param above the start of the section above; null if the line is the first that may start one
     */
    public static @Nullable SectionStart read(
            LineTable lines, int line, @Nullable SectionStart above, LabelNames names) {
        if (!lines.role(line).mayStartSection() || isPartOf(above, lines, line)) {
            return null;
        }
        SectionStart marked = MarkerStart.read(lines, line);
        if (marked != null) {
            return marked;
        }
        return LabelStart.read(lines, line, above, names);
    }

    /** Returns what starts on a line below a section, which may also be a field; null if the line belongs to it. */
    static @Nullable SectionStart below(
            SectionStart above, LineTable lines, int line, LabelNames names, OtherItems items) {
        SectionStart start = read(lines, line, above, names);
        if (start != null && (start.type() != Type.LABELLED || start.isKnown(lines, names))) {
            return start;
        }
        boolean field = lines.role(line).mayStartSection() && !isPartOf(above, lines, line) && items.isField(line);
        return field ? new SectionStart(Type.FIELD, line, null, lines.start(line), lines.contentIndent(line)) : start;
    }

    private boolean isKnown(LineTable lines, LabelNames names) {
        return label != null && names.isKnown(lines.text().substring(label.start(), label.end()));
    }

    /** Whether the indent of a line makes it part of the section above. */
    private static boolean isPartOf(@Nullable SectionStart above, LineTable lines, int line) {
        int indent = lines.indent(line);
        return indent > DEEPEST_INDENT || (above != null && above.isItem() && indent >= above.contentIndent);
    }
}
