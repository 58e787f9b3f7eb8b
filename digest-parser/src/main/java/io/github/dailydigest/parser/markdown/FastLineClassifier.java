package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * The short way to the roles of lines that CommonMark can read in one way only: text, and items of one level with text
 * in them. Whatever begins like anything else, such as a fence, a thematic break, a list in a list item's first line or
 * a tab, makes it give up; {@link BlockStructure} is the definition then, and a property test holds that both agree.
 */
public final class FastLineClassifier {

    private static final int CODE_INDENT = 4;

    private final LineTable lines;
    private final String text;

    /** The content indent of the item that is open; zero where none is. */
    private int item;

    /** Whether the line above is text that the next may go on with. */
    private boolean inParagraph;

    private FastLineClassifier(LineTable lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Gives each line from {@code first} on its role; false, with the roles undone, where one is not ordinary. */
    static boolean read(LineTable lines, int first) {
        FastLineClassifier ordinary = new FastLineClassifier(lines);
        for (int line = first; line < lines.size(); line++) {
            if (!ordinary.readLine(line)) {
                return false;
            }
        }
        return true;
    }

    private boolean readLine(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        int from = lines.textStart(line);
        if (Search.first(text, '\t', start, from) < from) {
            return false;
        }
        if (from == end) {
            lines.setRole(line, LineRole.BLANK, item);
            inParagraph = false;
            return true;
        }
        if (Whitespace.is(text.charAt(from))) {
            return false;
        }
        int indent = from - start;
        if (item > 0 && indent >= item) {
            lines.setRole(line, LineRole.ITEM, item);
            inParagraph = true;
            return isText(from, end) || isPlainItem(from, end);
        }
        int marker = markerEnd(from, end);
        if (marker == from) {
            readText(line);
            return isText(from, end);
        }
        return readItem(line, indent, from, marker, end);
    }

    private void readText(int line) {
        if (item > 0 && inParagraph) {
            lines.setRole(line, LineRole.LAZY, 0);
        } else {
            item = 0;
            lines.setRole(line, LineRole.TEXT, 0);
        }
        inParagraph = true;
    }

    private boolean readItem(int line, int indent, int from, int marker, int end) {
        int content = marker;
        while (content < end && text.charAt(content) == ' ') {
            content++;
        }
        boolean numbered = marker - from > 1;
        if (indent >= CODE_INDENT
                || content == end
                || content - marker > CODE_INDENT
                || Whitespace.is(text.charAt(content))
                || !isText(content, end)) {
            return false;
        }
        // Only an item of number 1 ends a paragraph (CommonMark section 5.3).
        boolean interrupts = numbered && inParagraph && item == 0;
        if (interrupts && marker - from > 2) {
            return false;
        }
        if (interrupts && text.charAt(from) != '1') {
            readText(line);
            return true;
        }
        item = indent + content - from;
        inParagraph = true;
        lines.setRole(line, numbered ? LineRole.NUMBERED : LineRole.BULLET, item);
        return true;
    }

    /** The place after a list marker that has a blank behind it; {@code from} where there is none. */
    private int markerEnd(int from, int end) {
        int i = ListMarker.end(text, from, end);
        return i > from && i < end && text.charAt(i) == ' ' ? i : from;
    }

    /** Whether a line of an item is itself an item with text, which changes nothing at the top level. */
    private boolean isPlainItem(int from, int end) {
        int marker = markerEnd(from, end);
        return marker > from && marker + 1 < end && !Whitespace.is(text.charAt(marker + 1)) && isText(marker + 1, end);
    }

    /** Whether what starts there can be nothing but text. */
    private boolean isText(int from, int end) {
        char c = text.charAt(from);
        return switch (c) {
            case '`', '~', '+' -> false;
            case '-', '_', '*' -> from + 1 < end && isTextAfterMark(c, from, end);
            case '[' -> Search.first(text, "]:", from, end) < 0;
            default -> !isDigit(c) || (markerEnd(from, end) == from && !endsInMarker(from, end));
        };
    }

    /** Whether a line that starts with a mark is no marker and no thematic break. */
    private boolean isTextAfterMark(char mark, int from, int end) {
        if (text.charAt(from + 1) == ' ' || text.charAt(from + 1) == '\t') {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != mark && !Indentation.isSpaceOrTab(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a number as of an item, with a tab or nothing behind it. */
    private boolean endsInMarker(int from, int end) {
        int i = from;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        boolean mark = i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return mark && (i + 1 == end || text.charAt(i + 1) == '\t');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
