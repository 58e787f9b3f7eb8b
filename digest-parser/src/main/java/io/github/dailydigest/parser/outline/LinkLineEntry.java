package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/** A line that is only a link, whose text is the title: {@code [A Title](url)}; a counter may precede it. */
final class LinkLineEntry implements EntryForm {

    @Override
    public @Nullable Entry read(LineCursor line, LabelNames names) {
        String text = line.text();
        int start = line.indentEnd();
        int end = Whitespace.trimEnd(text, start, line.end());
        if (line.indent() >= Indentation.CODE_INDENT || !mayStart(text.charAt(start))) {
            return null;
        }
        EntryOpening opening = EntryOpening.read(text, start, end, names);
        if (opening == null
                || opening.style() != EntryOpening.Style.LINK
                || !opening.start().extras().stream().allMatch(LinkLineEntry::isDecoration)) {
            return null;
        }
        return Entry.of(Entry.Kind.LINK_LINE, opening.start(), opening.counter(), line.indent())
                .withStyle(opening.style());
    }

    private static boolean mayStart(char c) {
        return c == '[' || c == '*' || Character.isDigit(c) || c > 0x80;
    }

    private static boolean isDecoration(Extra extra) {
        return extra.kind() == Extra.Kind.VOTES
                || extra.kind() == Extra.Kind.LINK
                || (extra.kind() == Extra.Kind.VALUE && extra.column() != null);
    }
}
