package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the fields on a line: {@code Published: D | Category: c}, where each but the first has a known key.
 *
 * @param start where the field starts: at the bar before it, if it is not the first
 * @param field the field
 * @param end where its value ends, without white space
 */
record FieldPart(int start, FieldLine field, int end) {

    /** Returns the fields from {@code start} to {@code to}, of which there is at least the first. */
    static List<FieldPart> read(String text, int start, FieldLine first, int to, LabelNames names) {
        if (!maySplit(text, first, to)) {
            return List.of(new FieldPart(start, first, to));
        }
        List<FieldPart> parts = new ArrayList<>();
        FieldLine current = first;
        int currentStart = start;
        int bar = nextBar(text, current.valueStart(), to);
        while (bar >= 0) {
            int from = LinePrefix.skipDecoration(text, Whitespace.skip(text, bar + 1, to), to);
            FieldLine next = FieldLine.read(text, from, to, names);
            if (next != null && next.isKnown()) {
                parts.add(new FieldPart(currentStart, current, Whitespace.trimEnd(text, current.keyEnd(), bar)));
                current = next;
                currentStart = bar;
            }
            bar = nextBar(text, bar + 1, to);
        }
        parts.add(new FieldPart(currentStart, current, to));
        return parts;
    }

    private static boolean maySplit(String text, FieldLine first, int to) {
        FieldKey key = first.key();
        boolean isPrinted = key == FieldKey.AUTHORS && AuthorsField.isPrinted(text, first.valueStart(), to);
        return key != null && key != FieldKey.TOPIC && !isPrinted;
    }

    /** Returns the first bar or dot that may separate fields on a line, or -1 if there is none. */
    static int nextBar(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '|' || (c >= '·' && (c == '·' || c == '•' || c == '｜'))) {
                return i;
            }
        }
        return -1;
    }

    /** Where the value starts; its end if it is empty. */
    int valueStart() {
        return Math.min(field.valueStart(), end);
    }
}
