package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.Colon;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * A row of a pipe table of two columns, whose first cell is a key: {@code | **Authors** | Ada Example |}.
 *
 * @param field the field; null if the row is a header or delimits one
 * @param valueEnd where the value ends
 */
record TableRow(@Nullable FieldLine field, int valueEnd) {

    /** Returns the row on the line from {@code from}, after its indent; null if the line is not a row. */
    static @Nullable TableRow read(String text, int from, int lineEnd, FieldNames names) {
        int to = Whitespace.trimEnd(text, from, lineEnd);
        if (to - from < 3 || text.charAt(from) != '|') {
            return null;
        }
        int middle = Search.first(text, "|", from + 1, to);
        int end = middle < 0 || text.charAt(to - 1) != '|' || middle == to - 1 ? to : to - 1;
        if (middle < 0 || middle >= end || Search.first(text, "|", middle + 1, end) >= 0) {
            return null;
        }
        int keyStart = EmphasisRun.skip(
                text, LinePrefix.skipDecoration(text, Whitespace.skip(text, from + 1, middle), middle), middle);
        int keyEnd = EmphasisRun.trimEnd(text, keyStart, Whitespace.trimEnd(text, keyStart, middle));
        if (keyEnd > keyStart && Colon.is(text.charAt(keyEnd - 1))) {
            keyEnd = EmphasisRun.trimEnd(text, keyStart, keyEnd - 1);
        }
        int valueStart = Whitespace.skip(text, middle + 1, end);
        int valueEnd = Whitespace.trimEnd(text, valueStart, end);
        FieldKey key = names.of(text, keyStart, keyEnd);
        if (key != null && names.of(text, valueStart, valueEnd) != null) {
            // Two keys are the names of columns.
            return null;
        }
        if (key != null) {
            return new TableRow(new FieldLine(key, keyStart, keyEnd, valueStart), valueEnd);
        }
        boolean delimiter = isDelimiter(text, from, to);
        boolean header = keyStart == keyEnd && valueStart == valueEnd;
        return delimiter || header ? new TableRow(null, valueEnd) : null;
    }

    private static boolean isDelimiter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ("|-: ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
