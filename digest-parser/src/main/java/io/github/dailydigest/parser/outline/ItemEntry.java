package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * A list item that starts a paper: {@code - **[A Title](url)**}, {@code 1. **A Title** - 👍 16}. What is indented below
 * it belongs to the paper.
 */
final class ItemEntry implements EntryForm {

    /** Items may nest, below an item that is a topic. */
    private static final int DEEPEST_INDENT = 8;

    private static final String OTHER_BULLETS = "•●";

    @Override
    public @Nullable Entry read(LineCursor line, LabelNames names) {
        String text = line.text();
        int start = line.indentEnd();
        int end = Whitespace.trimEnd(text, start, line.end());
        int marker = markerEnd(text, start, end);
        if (marker == start || line.indent() > DEEPEST_INDENT) {
            return null;
        }
        int content = Whitespace.skip(text, marker, end);
        if (content == marker || content == end) {
            return null;
        }
        EntryOpening opening = EntryOpening.read(text, content, end, names);
        if (opening == null) {
            return null;
        }
        int contentIndent = line.indent() + Math.min(content - start, marker - start + Indentation.CODE_INDENT);
        int counter = Character.isDigit(text.charAt(start)) ? number(text, start, marker - 1) : opening.counter();
        return Entry.of(Entry.Kind.ITEM, opening.start().withBodyIndent(contentIndent), counter, line.indent())
                .withStyle(opening.style());
    }

    /** Whether a line starts a list item. */
    static boolean isItem(LineCursor line) {
        String text = line.text();
        int start = line.indentEnd();
        int marker = start == line.end() ? start : markerEnd(text, start, line.end());
        return marker > start && marker < line.end() && Whitespace.is(text.charAt(marker));
    }

    private static int markerEnd(String text, int start, int end) {
        if (OTHER_BULLETS.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        return ListMarker.end(text, start, end);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
