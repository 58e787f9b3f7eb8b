package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/** A line that is only a title in bold: {@code **A Title**}; votes and links may follow it. */
final class BoldLineEntry implements EntryForm {

    @Override
    public @Nullable Entry read(LineCursor line, LabelNames names) {
        String text = line.text();
        int start = line.indentEnd();
        int end = Whitespace.trimEnd(text, start, line.end());
        if (line.indent() >= Indentation.CODE_INDENT
                || end - start < 5
                || !EmphasisMarks.is(text.charAt(start))
                || text.charAt(start + 1) != text.charAt(start)) {
            return null;
        }
        EntryOpening opening = EntryOpening.read(text, start, end, names);
        if (opening == null
                || opening.style() != EntryOpening.Style.EMPHASIS
                || !opening.start().extras().stream().allMatch(BoldLineEntry::isDecoration)) {
            return null;
        }
        return Entry.of(Entry.Kind.BOLD_LINE, opening.start(), opening.counter(), line.indent())
                .withStyle(opening.style());
    }

    private static boolean isDecoration(Extra extra) {
        return extra.kind() == Extra.Kind.VOTES || extra.kind() == Extra.Kind.LINK;
    }
}
