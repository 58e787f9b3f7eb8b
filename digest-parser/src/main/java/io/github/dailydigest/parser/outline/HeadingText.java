package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Whitespace;

/** The text of a heading that is a title of a digest or a topic: as written, without anchors and back links. */
final class HeadingText {

    private HeadingText() {}

    /** Returns the text of the heading from {@code from} to {@code to}. */
    static String of(String text, int from, int to) {
        int start = Whitespace.skip(text, TitleDecoration.afterAnchor(text, from, to), to);
        int end = to;
        InlineLink link = start < to && text.charAt(to - 1) == ')' ? InlineLink.next(text, start, to) : null;
        if (link != null && link.end() == to && link.hasUrl() && text.charAt(link.urlStart()) == '#') {
            end = Whitespace.trimEnd(text, start, link.start());
        }
        return end > start ? text.substring(start, end) : text.substring(from, to);
    }
}
