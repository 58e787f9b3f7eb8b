package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.HtmlTag;
import io.github.dailydigest.parser.vocabulary.Icons;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import java.util.ArrayList;
import java.util.List;

/** A line of links and what separates them, and nothing else: {@code [arXiv](u) · [PDF](v)}, or a bare URL. */
public final class LinkLine {

    private static final String SEPARATORS = "|·•,;/-–—:()[]｜。<>";

    private LinkLine() {}

    /**
     * A link with its text, or a bare URL, whose text is empty. All components are offsets in the text.
     *
     * @param start where the link starts, with its markup
     * @param end where the link ends
     * @param textStart where the text of the link starts, without white space
     * @param textEnd where the text ends
     * @param urlStart where the URL starts
     * @param urlEnd where the URL ends
     */
    public record Link(int start, int end, int textStart, int textEnd, int urlStart, int urlEnd) {

        boolean hasText() {
            return textStart < textEnd;
        }

        static Link of(InlineLink link) {
            return new Link(link.start(), link.end(), link.textStart(), link.textEnd(), link.urlStart(), link.urlEnd());
        }

        static Link bare(int start, int end, int urlStart, int urlEnd) {
            return new Link(start, end, urlStart, urlStart, urlStart, urlEnd);
        }
    }

    /**
     * Whether a line consists of one link or more, and separators. A link in as many marks as quote a label is none.
     */
    public static boolean isLinkLine(String text, int from, int to) {
        if (EmphasisRun.skip(text, from, to) - from >= EmphasisMarks.QUOTING) {
            return false;
        }
        int i = from;
        boolean found = false;
        while (i < to) {
            int after = afterLink(text, i, to);
            if (after > i) {
                found = true;
            } else {
                after = afterSeparator(text, i, to);
                if (after == i) {
                    return false;
                }
            }
            i = after;
        }
        return found;
    }

    /** Returns where links and separators end that start at {@code from}. */
    public static int endOfLinks(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int link = afterLink(text, i, to);
            int after = link > i ? link : afterSeparator(text, i, to);
            if (after == i) {
                return i;
            }
            i = after;
        }
        return to;
    }

    /** Returns the links in a text, bare URLs included. */
    static List<Link> in(String text, int from, int to) {
        List<Link> links = new ArrayList<>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            InlineLink link = c == '[' || c == '!' ? InlineLink.at(text, i, to) : null;
            if (link != null) {
                if (!link.isImage() && link.hasUrl()) {
                    links.add(withInnerUrl(text, Link.of(link)));
                }
                i = link.end();
            } else if (c == '\\' && i + 1 < to && (text.charAt(i + 1) == '[' || text.charAt(i + 1) == ']')) {
                i += 2;
            } else if (WebUrl.startsAt(text, i)) {
                boolean angle = i > from && text.charAt(i - 1) == '<';
                int end = urlEnd(text, i, to);
                links.add(Link.bare(
                        angle ? i - 1 : i, angle && end < to && text.charAt(end) == '>' ? end + 1 : end, i, end));
                i = end;
            } else {
                i++;
            }
        }
        return links;
    }

    /** Returns a link whose target is a link by mistake, as in {@code [Paper]([PDF](url))}, with the URL of that. */
    private static Link withInnerUrl(String text, Link link) {
        InlineLink inner =
                text.charAt(link.urlStart()) == '[' ? InlineLink.at(text, link.urlStart(), link.end()) : null;
        return inner == null || !inner.hasUrl()
                ? link
                : new Link(
                        link.start(), link.end(), link.textStart(), link.textEnd(), inner.urlStart(), inner.urlEnd());
    }

    private static int afterLink(String text, int i, int to) {
        char c = text.charAt(i);
        if (c == '[') {
            InlineLink link = InlineLink.at(text, i, to);
            return link == null || !link.hasUrl() ? i : link.end();
        }
        if (c == '<' && WebUrl.startsAt(text, i + 1)) {
            int end = urlEnd(text, i + 1, to);
            return end < to && text.charAt(end) == '>' ? end + 1 : i;
        }
        return WebUrl.startsAt(text, i) ? urlEnd(text, i, to) : i;
    }

    private static int afterSeparator(String text, int i, int to) {
        char c = text.charAt(i);
        if (c == '<' && HtmlTag.end(text, i, to) > i) {
            return HtmlTag.end(text, i, to);
        }
        if (Whitespace.is(c) || SEPARATORS.indexOf(c) >= 0 || EmphasisMarks.is(c)) {
            return i + 1;
        }
        return Icons.skipOne(text, i, to);
    }

    /** Returns where a bare URL ends: before white space, a quotation mark, a bracket, or punctuation at its end. */
    public static int urlEnd(String text, int from, int to) {
        int depth = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (Whitespace.is(c) || "<>\"`|，。；）】」、".indexOf(c) >= 0 || (c == ')' && depth == 0) || c == ']') {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i++;
        }
        while (i > from && ".,;:!?'*_".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }
}
