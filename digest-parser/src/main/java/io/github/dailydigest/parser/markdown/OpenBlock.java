package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;

/**
 * Follows the blocks that may hold a line that looks like a heading: fenced code (CommonMark section 4.5), also as part
 * of a list item, and HTML that runs past blank lines (section 4.6, kinds 1 to 5). Lines are given to it one after
 * another.
 */
public final class OpenBlock {

    private static final int SHORTEST_FENCE = 3;
    private static final int CODE_INDENT = 4;
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

    /** Whether the line last read lies in such a block, or is the line that closed it. */
    public boolean isOpen() {
        return fenceLength > 0 || !htmlClosing.isEmpty();
    }

    /** The line that opened the block which is open. */
    public SourceSpan opening() {
        return opening;
    }

    /** Forgets whatever is open. */
    public void close() {
        fenceLength = 0;
        htmlClosing = "";
        itemIndent = 0;
        afterBlank = false;
    }

    /** Takes in the next line; true where it belongs to a block that may hold what looks like a heading. */
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
        int run = run(first, end);
        if (text.charAt(first) == fence && run >= fenceLength && Whitespace.isBlank(text, first + run, end)) {
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
        if (indent - outer < CODE_INDENT) {
            int afterMarker = afterListMarker(first, end);
            if (afterMarker > first) {
                content = afterMarker;
                itemIndent = indent + afterMarker - first;
                outer = itemIndent;
                indent = itemIndent;
            }
        }
        if (content == end || indent - outer >= CODE_INDENT) {
            return false;
        }
        char c = text.charAt(content);
        container = outer;
        return c == '<' ? openHtml(content, end) : (c == '`' || c == '~') && openFence(content, end);
    }

    /** The place after a list marker and the blanks behind it; {@code first} where there is no marker. */
    private int afterListMarker(int first, int end) {
        int i = ListMarker.end(text, first, end);
        int content = Indentation.skip(text, i, end);
        return content == i ? first : content;
    }

    private boolean openFence(int content, int end) {
        int run = run(content, end);
        char c = text.charAt(content);
        if (run < SHORTEST_FENCE || (c == '`' && Search.first(text, "`", content + run, end) >= 0)) {
            return false;
        }
        fence = c;
        fenceLength = run;
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

    private boolean endsTagName(int place, int end) {
        return place == end || text.charAt(place) == '>' || Whitespace.is(text.charAt(place));
    }

    private int run(int from, int end) {
        char c = text.charAt(from);
        int i = from;
        while (i < end && text.charAt(i) == c) {
            i++;
        }
        return i - from;
    }
}
