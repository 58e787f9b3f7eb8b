package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * The fast path of classifying lines, for text and for list items of one level that contain text. It gives up on a line
 * that could start anything else, such as a fence, a thematic break, a list in the first line of an item, or a tab;
 * {@link BlockStructure} is the reference, and a property test verifies that both agree.
 */
final class FastLineClassifier {

    private final LineTable lines;
    private final String text;

    /** The content indent of the open item; zero if none is open. */
    private int item;

    /** Whether the line above is text that the next line may continue. */
    private boolean inParagraph;

    private FastLineClassifier(LineTable lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    /** Assigns each line from {@code first} on its role; returns false, with incomplete roles, if it gives up. */
    static boolean read(LineTable lines, int first) {
        FastLineClassifier classifier = new FastLineClassifier(lines);
        for (int line = first; line < lines.size(); line++) {
            if (!classifier.readLine(line)) {
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
        if (indent >= Indentation.CODE_INDENT
                || content == end
                || content - marker > Indentation.CODE_INDENT
                || Whitespace.is(text.charAt(content))
                || !isText(content, end)) {
            return false;
        }
        // Only an item with the number 1 interrupts a paragraph (CommonMark section 5.3).
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

    /** Returns the end of a list marker that is followed by a space; {@code from} if there is none. */
    private int markerEnd(int from, int end) {
        int i = ListMarker.end(text, from, end);
        return i > from && i < end && text.charAt(i) == ' ' ? i : from;
    }

    /** Whether a line within an item is itself an item with text, which changes no role. */
    private boolean isPlainItem(int from, int end) {
        int marker = markerEnd(from, end);
        return marker > from && marker + 1 < end && !Whitespace.is(text.charAt(marker + 1)) && isText(marker + 1, end);
    }

    /** Whether the rest of a line can only be text. */
    private boolean isText(int from, int end) {
        char c = text.charAt(from);
        return switch (c) {
            case '`', '~', '+' -> false;
            case '-', '_', '*' -> from + 1 < end && isTextAfterMark(c, from, end);
            case '[' -> Search.first(text, "]:", from, end) < 0;
            default -> !isDigit(c) || (markerEnd(from, end) == from && !endsInMarker(from, end));
        };
    }

    /** Whether a line that starts with such a character is neither a list item nor a thematic break. */
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

    /** Whether a line starts with the marker of a numbered item, followed by a tab or the end of the line. */
    private boolean endsInMarker(int from, int end) {
        int i = from;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        boolean marker = i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return marker && (i + 1 == end || text.charAt(i + 1) == '\t');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
