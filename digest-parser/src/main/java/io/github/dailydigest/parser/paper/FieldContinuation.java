package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * Decides on how many lines a field is continued. Votes are never continued. Authors are continued on the line below an
 * empty value, on indented lines, while a Python list is not closed, and after a line that ends in a comma. Any other
 * field is continued up to the next blank line, bullet or label. A known field always ends the one above it.
 */
final class FieldContinuation {

    private final LineTable lines;
    private final String text;
    private final LabelNames names;

    private boolean inItem;

    private FieldContinuation(LineTable lines, LabelNames names) {
        this.lines = lines;
        this.text = lines.text();
        this.names = names;
    }

    /** Returns the last line of the field that starts on a line. */
    static int lastLine(LineTable lines, int line, FieldLine field, LabelNames names) {
        FieldContinuation continuation = new FieldContinuation(lines, names);
        continuation.inItem = lines.role(line) == LineRole.BULLET;
        int last = line;
        while (continuation.continuesAfter(last, field)) {
            last++;
        }
        return last;
    }

    private boolean continuesAfter(int last, FieldLine field) {
        int next = last + 1;
        if (next < lines.size() && inItem) {
            return field.key() != FieldKey.VOTES
                    && (lines.role(next) == LineRole.ITEM || lines.role(next) == LineRole.LAZY)
                    && !LineElement.endsField(lines, next, names);
        }
        if (field.key() == FieldKey.VOTES
                || isOfOneLine(field.key())
                || next >= lines.size()
                || lines.role(next) != LineRole.TEXT
                || LineElement.endsField(lines, next, names)) {
            return false;
        }
        return lines.indent(next) > 0
                || (field.key() == FieldKey.AUTHORS
                        ? authorsContinueAfter(last, field.valueStart())
                        : Label.read(text, lines.start(next), lines.end(next), names) == null);
    }

    private static boolean isOfOneLine(@Nullable FieldKey key) {
        return key == FieldKey.LINK
                || key == FieldKey.RESOURCE
                || key == FieldKey.IDENTIFIER
                || key == FieldKey.PUBLISHED
                || key == FieldKey.TOPIC;
    }

    private boolean authorsContinueAfter(int last, int valueStart) {
        int from = Whitespace.skip(text, valueStart, lines.end(last));
        int end = Whitespace.trimEnd(text, Math.max(from, lines.start(last)), lines.end(last));
        if (end == from) {
            return isNames(last + 1);
        }
        char lastOfLine = text.charAt(end - 1);
        return text.charAt(from) == '[' ? lastOfLine != ']' : lastOfLine == ',';
    }

    /** Whether the line below a key without a value is the value, and neither another field nor a label. */
    private boolean isNames(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        return FieldLine.read(text, start, end, names) == null && Label.read(text, start, end, names) == null;
    }
}
