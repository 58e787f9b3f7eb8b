package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An image alone on a line that is linked, {@code [![](image)](url)}, or in HTML: {@code <img src="image">}, also in
 * {@code <a href="url">}. The components are offsets in the text.
 *
 * @param altStart the start of the description, which HTML has none of
 * @param altEnd the end of the description
 * @param urlStart the start of the URL of the image
 * @param urlEnd the end of the URL of the image
 * @param targetStart the start of the URL that the image links to; equal to {@code targetEnd} if it is not linked
 * @param targetEnd the end of the URL that the image links to
 * @param targetFirst whether the target precedes the image
 */
record LinkedImage(
        int altStart, int altEnd, int urlStart, int urlEnd, int targetStart, int targetEnd, boolean targetFirst) {

    /** A longer line is no image, which bounds what the pattern reads again. */
    private static final int LONGEST = 2000;

    /** Atomic groups and the search for the end of each tag keep the cost linear if an attribute is repeated. */
    private static final Pattern HTML = Pattern.compile("(?i)(?:<(?:p|center)(?: [^<>]*)?>\\s*)?"
            + "(?:<a(?=[^<>]*+>)(?>(?: [^<>]*?)?? href=[\"'](?<target>[^\\s\"'<>]+)[\"'])[^<>]*+>\\s*)?"
            + "<img(?=[^<>]*+>)(?>(?: [^<>]*?)?? src=[\"'](?<url>[^\\s\"'<>]+)[\"'])[^<>]*+>"
            + "\\s*(?:</a>\\s*)?(?:</(?:p|center)>)?");

    /** Whether such an image may start at an offset. */
    static boolean mayStartAt(String text, int start) {
        boolean link = text.startsWith("[", start)
                && text.startsWith(MediaMarkup.IMAGE, Whitespace.skip(text, start + 1, text.length()));
        return link || text.startsWith("<", start);
    }

    /** Returns the image from {@code start} to {@code end}, or null if that is anything else. */
    static @Nullable LinkedImage read(String text, int start, int end) {
        if (end - start > LONGEST || !mayStartAt(text, start)) {
            return null;
        }
        return text.charAt(start) == '[' ? readLink(text, start, end) : readHtml(text, start, end);
    }

    private static @Nullable LinkedImage readLink(String text, int start, int end) {
        InlineLink link = InlineLink.at(text, start, end);
        InlineLink image = link == null ? null : InlineLink.at(text, link.textStart(), link.textEnd());
        if (link == null || image == null || link.end() != end || image.end() != link.textEnd() || !image.hasUrl()) {
            return null;
        }
        return new LinkedImage(
                image.textStart(),
                image.textEnd(),
                image.urlStart(),
                image.urlEnd(),
                link.urlStart(),
                link.urlEnd(),
                false);
    }

    private static @Nullable LinkedImage readHtml(String text, int start, int end) {
        Matcher html = HTML.matcher(text).region(start, Whitespace.trimEnd(text, start, end));
        if (!html.matches()) {
            return null;
        }
        boolean linked = html.start("target") >= 0;
        int target = linked ? html.start("target") : end;
        int targetEnd = linked ? html.end("target") : end;
        return new LinkedImage(start, start, html.start("url"), html.end("url"), target, targetEnd, linked);
    }

    /** Whether the image only shows what it links to, such as the badge {@code [![arXiv](image)](url)}. */
    boolean isBadge(String text) {
        return isLinked() && altStart < altEnd && LinkNames.contain(text, altStart, altEnd);
    }

    boolean isLinked() {
        return targetStart < targetEnd;
    }
}
