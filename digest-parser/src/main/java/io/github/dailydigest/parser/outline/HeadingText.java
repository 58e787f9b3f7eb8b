package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Whitespace;

/** The text of a heading that is a title of a digest or a topic: as written, without anchors and back links. */
final class HeadingText {

    private HeadingText() {}

    static String of(String text, int from, int to) {
        int start = from;
        if (text.startsWith("<a ", start)) {
            int close = text.indexOf("</a>", start);
            start = close > 0 && close + 4 <= to ? Whitespace.skip(text, close + 4, to) : start;
        }
        int end = to;
        InlineLink link = text.charAt(Math.max(start, to - 1)) == ')' ? InlineLink.next(text, start, to) : null;
        if (link != null && link.end() == to && link.hasUrl() && text.charAt(link.urlStart()) == '#') {
            end = Whitespace.trimEnd(text, start, link.start());
        }
        return end > start ? text.substring(start, end) : text.substring(from, to);
    }
}
