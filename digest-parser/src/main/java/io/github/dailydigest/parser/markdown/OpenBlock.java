package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * Tracks the blocks that may contain a line that looks like a heading: fenced code (CommonMark section 4.5), in a list
 * item too, and HTML that continues past blank lines (section 4.6, kinds 1 to 5). It reads all lines in order.
 */
public final class OpenBlock {

    private static final int MIN_FENCE = 3;

    /** The start and end conditions of HTML blocks. */
    private static final String[][] HTML = {
        {"<!--", "-->"},
        {"<?", "?>"},
        {"<![CDATA[", "]]>"},
        {"<script", "</script>"},
        {"<pre", "</pre>"},
        {"<style", "</style>"},
        {"<textarea", "</textarea>"},
    };

    private String text = "";
    private char fence;
    private int fenceLength;
    private int container;
    private String htmlClosing = "";
    private SourceSpan opening = new SourceSpan(1, 1, 0, 0);
    private int itemIndent;
    private boolean afterBlank;

    /** Whether a block is open after the last line read. */
    public boolean isOpen() {
        return fenceLength > 0 || !htmlClosing.isEmpty();
    }

    /** Returns the span of the line that opened the open block. */
    public SourceSpan opening() {
        return opening;
    }

    /** Closes the open block and list item, if any. */
    public void close() {
        fenceLength = 0;
        htmlClosing = "";
        itemIndent = 0;
        afterBlank = false;
    }

    /** Reads the next line, and returns whether it is part of such a block. */
    public boolean read(LineCursor line) {
        text = line.text();
        int end = line.end();
        int first = line.indentEnd();
        if (first == end) {
            afterBlank = true;
            return isOpen();
        }
        int indent = line.indent();
        boolean inside = isOpen() && indent >= container;
        if (inside && fenceLength > 0) {
            closeFence(first, end);
        } else if (inside) {
            closeHtml(first, end);
        } else {
            fenceLength = 0;
            htmlClosing = "";
            inside = open(indent, first, end);
            if (inside) {
                opening = line.span();
            }
        }
        afterBlank = false;
        return inside;
    }

    private void closeFence(int first, int end) {
        int after = Search.endOfRun(text, fence, first, end);
        if (after - first >= fenceLength && Whitespace.isBlank(text, after, end)) {
            fenceLength = 0;
        }
    }

    private void closeHtml(int from, int end) {
        for (int i = from; i + htmlClosing.length() <= end; i++) {
            if (text.regionMatches(true, i, htmlClosing, 0, htmlClosing.length())) {
                htmlClosing = "";
                return;
            }
        }
    }

    private boolean open(int columns, int first, int end) {
        int indent = columns;
        if (indent < itemIndent && afterBlank) {
            itemIndent = 0;
        }
        int content = first;
        int outer = indent >= itemIndent ? itemIndent : 0;
        if (indent - outer < Indentation.CODE_INDENT) {
            int afterMarker = afterListMarker(first, end);
            if (afterMarker > first) {
                content = afterMarker;
                itemIndent = indent + afterMarker - first;
                outer = itemIndent;
                indent = itemIndent;
            }
        }
        if (content == end || indent - outer >= Indentation.CODE_INDENT) {
            return false;
        }
        char c = text.charAt(content);
        container = outer;
        return c == '<' ? openHtml(content, end) : (c == '`' || c == '~') && openFence(content, end);
    }

    /** Returns the index after a list marker and the spaces after it; {@code first} if there is no marker. */
    private int afterListMarker(int first, int end) {
        int i = ListMarker.end(text, first, end);
        int content = Indentation.skip(text, i, end);
        return content == i ? first : content;
    }

    private boolean openFence(int content, int end) {
        char c = text.charAt(content);
        int after = Search.endOfRun(text, c, content, end);
        if (after - content < MIN_FENCE || (c == '`' && Search.first(text, "`", after, end) >= 0)) {
            return false;
        }
        fence = c;
        fenceLength = after - content;
        return true;
    }

    private boolean openHtml(int content, int end) {
        for (String[] kind : HTML) {
            String opening = kind[0];
            int after = content + opening.length();
            if (after <= end
                    && text.regionMatches(true, content, opening, 0, opening.length())
                    && (isPunctuated(opening) || endsTagName(after, end))) {
                htmlClosing = kind[1];
                closeHtml(after, end);
                return true;
            }
        }
        return false;
    }

    private static boolean isPunctuated(String opening) {
        return !Character.isLetter(opening.charAt(opening.length() - 1));
    }

    private boolean endsTagName(int index, int end) {
        return index == end || text.charAt(index) == '>' || Whitespace.is(text.charAt(index));
    }
}
