package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * A field before its value is interpreted. All components but the first three are offsets in the text of the paper.
 *
 * @param lines the lines that are kept as unrecognized if the value is rejected
 * @param key the field that the key names; null if it is not a known key
 * @param name the key if it is not beside the value, but, for example, the header of a column; null if it is
 * @param start the start of the field, markup included
 * @param keyStart the start of the key
 * @param keyEnd the end of the key
 * @param valueStart the start of the value, without white space
 * @param valueEnd the end of the value, without white space
 */
record FieldRange(
        LineRange lines,
        @Nullable FieldKey key,
        @Nullable String name,
        int start,
        int keyStart,
        int keyEnd,
        int valueStart,
        int valueEnd) {

    /** A field whose key is beside its value. */
    FieldRange(LineRange lines, @Nullable FieldKey key, int start, int keyStart, int keyEnd, int from, int to) {
        this(lines, key, null, start, keyStart, keyEnd, from, to);
    }

    /** Returns the field that a part of an entry is, whose name is elsewhere. */
    static FieldRange of(Column column, int start, int valueStart, int valueEnd) {
        return new FieldRange(
                LineRange.part(0, start, valueEnd),
                column.field(),
                column.name(),
                start,
                start,
                start,
                valueStart,
                valueEnd);
    }

    /** Returns the same field on other lines, or another part of one. */
    FieldRange on(LineRange range) {
        return new FieldRange(range, key, name, start, keyStart, keyEnd, valueStart, valueEnd);
    }

    /** Returns the key as written, with its white space folded. */
    String keyText(String text) {
        return name != null ? name : Whitespace.fold(text, keyStart, keyEnd);
    }

    /** Returns the field on a line and the lines that continue it, up to a last line. */
    static FieldRange from(FieldLine field, LineTable lines, int line, int lastLine, LabelNames names) {
        int last = Math.min(lastLine, FieldContinuation.lastLine(lines, line, field, names));
        int end = lines.end(last);
        int valueStart = Whitespace.skip(lines.text(), field.valueStart(), end);
        return new FieldRange(
                new LineRange(line, last),
                field.key(),
                lines.start(line),
                field.keyStart(),
                field.keyEnd(),
                valueStart,
                Whitespace.trimEnd(lines.text(), valueStart, end));
    }

    /** Returns one of the fields on a line. */
    static FieldRange of(FieldPart part, int line) {
        FieldLine field = part.field();
        return new FieldRange(
                LineRange.part(line, part.start(), part.end()),
                field.key(),
                part.start(),
                field.keyStart(),
                field.keyEnd(),
                part.valueStart(),
                part.end());
    }
}
