package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.DetailsSummary;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.section.ClosingTag;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.HtmlTag;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/** The start of a {@code <details>} element, whose summary is the title: on the same line, or on the next. */
final class DetailsEntry implements EntryForm {

    private static final String DETAILS = "<details";

    @Override
    public @Nullable Entry read(LineCursor line, LabelNames names) {
        String text = line.text();
        int start = line.indentEnd();
        if (line.indent() >= Indentation.CODE_INDENT
                || !text.regionMatches(true, start, DETAILS, 0, DETAILS.length())) {
            return null;
        }
        int tag = HtmlTag.end(text, start, line.end());
        if (tag == start) {
            return null;
        }
        if (!Whitespace.isBlank(text, tag, line.end())) {
            return read(text, start, line.end(), EntryText.NEXT_LINE, line.indent(), names);
        }
        LineCursor next = new LineCursor(line);
        return next.advance() && !next.isBlank()
                ? read(next.text(), next.indentEnd(), next.end(), EntryText.NEXT_LINE + 1, line.indent(), names)
                : null;
    }

    private static @Nullable Entry read(String text, int from, int to, int bodyLine, int indent, LabelNames names) {
        DetailsSummary summary = DetailsSummary.read(text, from, to);
        if (summary == null || !summary.isTitle(text, names) || !Whitespace.isBlank(text, summary.end(), to)) {
            return null;
        }
        int start = LinePrefix.skipDecoration(text, summary.textStart(), summary.textEnd());
        int end = Whitespace.trimEnd(text, start, summary.textEnd());
        int closing = closingTag(text, start, end);
        EntryOpening opening = EntryOpening.read(text, start, closing, names);
        if (opening == null || closing == start) {
            return null;
        }
        PaperStart title = opening.start();
        if (closing < end) {
            title = title.withExtrasAfter(EntryTail.read(text, closing, end, names));
        }
        return Entry.of(Entry.Kind.DETAILS, title.withBodyLine(bodyLine), opening.counter(), indent)
                .withStyle(EntryOpening.Style.EMPHASIS);
    }

    /** Returns where the tag is that ends the emphasis of a title; the end if there is none. */
    private static int closingTag(String text, int from, int to) {
        int i = Search.first(text, '<', from, to);
        while (i < to && ClosingTag.skip(text, i, to) == i) {
            i = Search.first(text, '<', i + 1, to);
        }
        return Whitespace.trimEnd(text, from, i);
    }
}
