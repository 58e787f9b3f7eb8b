package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Style;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * A heading that starts a paper: {@code ### [title](url)}, {@code ### title (url)}, or {@code ### title}. The title may
 * also be on the line below a heading that only says so, or that counts the papers.
 */
final class HeadingEntry {

    /** The level of a heading that usually starts a paper. */
    static final int LEVEL = 3;

    /** How far below a heading that counts a paper its title may be. */
    private static final int MAX_LINES_TO_TITLE = 2;

    private HeadingEntry() {}

    /** Returns the entry on a heading and perhaps the lines below it, or null if it is empty. */
    static @Nullable Entry read(LineCursor line, OutlineHeading heading) {
        if (TitleDecoration.isName(line.text(), heading.start(), heading.end())) {
            return readNextLine(line, heading);
        }
        Entry titled = TitleDecoration.isCounter(line.text(), heading.start(), heading.end())
                ? readTitleBelow(line, heading)
                : null;
        return titled != null ? titled : read(line.text(), heading);
    }

    /** Reads {@code **Title:** A Title} below a heading that only counts the papers: {@code ### Paper 4}. */
    private static @Nullable Entry readTitleBelow(LineCursor line, OutlineHeading heading) {
        LineCursor next = new LineCursor(line);
        int below = 0;
        do {
            below++;
        } while (below <= MAX_LINES_TO_TITLE && next.advance() && next.isBlank());
        if (heading.isUnderlined() || below > MAX_LINES_TO_TITLE || next.isBlank()) {
            return null;
        }
        String text = next.text();
        int end = Whitespace.trimEnd(text, next.textStart(), next.end());
        int start = TitleDecoration.afterTitleKey(text, LinePrefix.skip(text, next.textStart(), end), end);
        if (start < 0) {
            return null;
        }
        PaperStart title =
                EntryText.read(text, start, end, TitleDecoration.none(start)).withBodyLine(EntryText.NEXT_LINE + below);
        return new Entry(title, heading.level() == LEVEL, false, TitleDecoration.none(start));
    }

    /** Reads a title on the line below a heading that says that it is one: {@code ### Title:}. */
    private static @Nullable Entry readNextLine(LineCursor line, OutlineHeading heading) {
        LineCursor next = new LineCursor(line);
        if (heading.isUnderlined() || !next.advance() || next.isBlank() || OutlineHeading.atx(next) != null) {
            return read(line.text(), heading);
        }
        int start = next.textStart();
        int end = Whitespace.trimEnd(next.text(), start, next.end());
        PaperStart title = new PaperStart(start, end, -1, -1, Style.TITLE_ALONE, EntryText.NEXT_LINE + 1);
        return new Entry(title, heading.level() == LEVEL, false, TitleDecoration.none(start));
    }

    /** Returns the entry that a heading is by itself, or null if it is empty. */
    static @Nullable Entry read(String text, OutlineHeading heading) {
        if (heading.start() == heading.end()) {
            return null;
        }
        boolean usual = heading.level() == LEVEL && !heading.isUnderlined();
        PaperStart link = PlainLink.read(text, heading.start(), heading.end());
        if (link == null) {
            return readDecorated(text, heading, usual);
        }
        Entry entry = new Entry(link, usual, false, TitleDecoration.none(heading.start()));
        assert entry.equals(readDecorated(text, heading, usual)) : "read in two ways: " + entry;
        return entry;
    }

    private static Entry readDecorated(String text, OutlineHeading heading, boolean usual) {
        TitleDecoration decoration = TitleDecoration.read(text, heading.start(), heading.end());
        PaperStart guarded = EntryText.guarded(text, heading.start(), heading.end());
        PaperStart start = guarded != null ? guarded : EntryText.read(text, heading.start(), heading.end(), decoration);
        return new Entry(start, usual, guarded != null, decoration);
    }
}
