package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the fields on a line: {@code Published: D | Category: c}, where each but the first has a known key.
 *
 * @param start where the field starts: at the end of the one before it, if it is not the first
 * @param field the field
 * @param end where its value ends, without white space
 */
record FieldPart(int start, FieldLine field, int end) {

    /** A space that is not to be broken, as separators have around them in HTML. */
    private static final String SPACE = "&nbsp;";

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
            int after = afterBar(text, bar, to);
            int from = LinePrefix.skipDecoration(text, after, to);
            FieldLine next = FieldLine.read(text, from, to, names);
            if (next != null && (next.isKnown() || EmphasisMarks.is(text.charAt(from)))) {
                int end = trimEnd(text, current.keyEnd(), bar);
                parts.add(new FieldPart(currentStart, current, end));
                current = next;
                currentStart = end;
            }
            bar = nextBar(text, after, to);
        }
        parts.add(new FieldPart(currentStart, current, to));
        return parts;
    }

    private static boolean maySplit(String text, FieldLine first, int to) {
        FieldKey key = first.key();
        boolean isPrinted = key == FieldKey.AUTHORS && AuthorsField.isPrinted(text, first.valueStart(), to);
        return key != null && key != FieldKey.TOPIC && !isPrinted;
    }

    /** Returns the first bar, dot or hard break that may separate fields on a line, or -1 if there is none. */
    static int nextBar(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '|' || (c >= '·' && (c == '·' || c == '•' || c == '｜')) || (c == '<' && isBreak(text, i, to))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBreak(String text, int i, int to) {
        return breakEnd(text, i, to) > i;
    }

    /** Returns the offset after {@code <br>} in any of its forms; {@code i} if it is not there. */
    private static int breakEnd(String text, int i, int to) {
        if (!text.regionMatches(true, i, "<br", 0, 3)) {
            return i;
        }
        int end = i + 3;
        while (end < to && (text.charAt(end) == ' ' || text.charAt(end) == '/') && end - i < 6) {
            end++;
        }
        return end < to && text.charAt(end) == '>' ? end + 1 : i;
    }

    /** Returns the offset after a separator and the white space after it, as text or as a character reference. */
    private static int afterBar(String text, int bar, int to) {
        int i = Whitespace.skip(text, Math.max(bar + 1, breakEnd(text, bar, to)), to);
        while (i + SPACE.length() <= to && text.startsWith(SPACE, i)) {
            i = Whitespace.skip(text, i + SPACE.length(), to);
        }
        return i;
    }

    private static int trimEnd(String text, int from, int bar) {
        int end = Whitespace.trimEnd(text, from, bar);
        while (end - SPACE.length() >= from && text.startsWith(SPACE, end - SPACE.length())) {
            end = Whitespace.trimEnd(text, from, end - SPACE.length());
        }
        return end;
    }

    /** Where the value starts; its end if it is empty. */
    int valueStart() {
        return Math.min(field.valueStart(), end);
    }
}
