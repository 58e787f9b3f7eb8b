package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a section, from its start to the line above the next start. Bullets without a label, numbered items,
 * code and prose after a label belong to its body.
 *
 * @param lines the lines of the paper
 * @param start the start of the section
 * @param last the zero-based number of the last line of the section
 * @param next the start of the next section; null if this is the last one of the paper
 */
public record SectionRange(
        LineTable lines,
        SectionStart start,
        int last,
        @Nullable SectionStart next) {

    /** Returns the section with the given start. */
    static SectionRange from(SectionStart start, LineTable lines, LabelNames names, OtherItems items) {
        for (int line = start.line() + 1; line < lines.size(); line++) {
            SectionStart next = SectionStart.below(start, lines, line, names, items);
            if (next != null) {
                return new SectionRange(lines, start, line - 1, next);
            }
        }
        return new SectionRange(lines, start, lines.size() - 1, null);
    }

    public LineRange lineRange() {
        return new LineRange(start.line(), last);
    }

    public SourceSpan span() {
        return SectionSpan.ofLines(lines, lineRange());
    }

    /** Returns the offset at which the body ends, without blank lines after it. */
    public int end() {
        int line = last;
        while (line > start.line() && lines.isBlank(line)) {
            line--;
        }
        return Math.max(start.bodyStart(), lines.end(line));
    }

    /** Returns the body without the indent of its list item, or null if it is longer than {@code maxLength}. */
    @Nullable String body(int maxLength) {
        return start.type() == SectionStart.Type.UNLABELLED_LIST
                ? list(maxLength)
                : Body.cut(lines, start.line(), start.bodyStart(), last, maxLength);
    }

    /** Returns all items of the list without the indent of the first, or null if they are too long. */
    private @Nullable String list(int maxLength) {
        String text = lines.text();
        int indent = lines.indent(start.line());
        int end = Whitespace.trimEnd(text, start.bodyStart(), end());
        if (indent == 0 && !lines.hasRemoved() && end - start.bodyStart() <= maxLength) {
            return Body.of(text.substring(start.bodyStart(), end));
        }
        StringBuilder list = new StringBuilder();
        for (int line = start.line(); line <= last && lines.start(line) < end; line++) {
            int lineEnd = Math.min(end, lines.end(line));
            int from = Indentation.strip(text, lines.start(line), lineEnd, indent);
            if (lineEnd - from > maxLength - list.length()) {
                return null;
            }
            list.append(text, from, lineEnd).append('\n');
        }
        return Body.of(list.toString());
    }

    /** Records that the label and the body were consumed as text, and all else as markup. */
    public void addTo(SpanLedger ledger) {
        Label label = start.label();
        int markup = lines.start(start.line());
        if (label != null) {
            ledger.addMarkup(markup, label.start());
            ledger.addText(label.start(), label.end());
            markup = label.end();
        }
        ledger.addMarkup(markup, start.bodyStart());
        ledger.addText(start.bodyStart(), end());
    }
}
