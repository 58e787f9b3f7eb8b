package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An image alone on a line that is linked, {@code [![](image)](url)}, or in HTML: {@code <img src="image">}, also in
 * {@code <a href="url">}. The components are offsets in the text.
 *
 * @param altStart the start of the description, which is an attribute in HTML
 * @param altEnd the end of the description
 * @param urlStart the start of the URL of the image
 * @param urlEnd the end of the URL of the image
 * @param targetStart the start of the URL that the image links to; equal to {@code targetEnd} if it is not linked
 * @param targetEnd the end of the URL that the image links to
 * @param targetFirst whether the target precedes the image
 * @param attributes the other attributes of HTML, in order, without those that are only markup
 */
record LinkedImage(
        int altStart,
        int altEnd,
        int urlStart,
        int urlEnd,
        int targetStart,
        int targetEnd,
        boolean targetFirst,
        List<TagAttribute> attributes) {

    /** A longer line is no image, which bounds what the pattern reads again. */
    private static final int LONGEST = 2000;

    /** Tags only: what is in them is read as attributes. */
    private static final Pattern HTML = Pattern.compile("(?i)(?:<(?:p|center)(?: [^<>]*+)?>\\s*+)?"
            + "(?:(?<link><a [^<>]*+>)\\s*+)?(?<image><img [^<>]*+>)\\s*+(?:</a>\\s*+)?(?:</(?:p|center)>)?");

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
                false,
                List.of());
    }

    private static @Nullable LinkedImage readHtml(String text, int start, int end) {
        Matcher html = HTML.matcher(text).region(start, Whitespace.trimEnd(text, start, end));
        if (!html.matches()) {
            return null;
        }
        boolean linked = html.start("link") >= 0;
        TagAttribute target = linked ? url(text, html.start("link"), html.end("link"), "href") : null;
        TagAttribute url = url(text, html.start("image"), html.end("image"), "src");
        if (url == null || (linked && target == null)) {
            return null;
        }
        return new LinkedImage(
                start,
                start,
                url.valueStart(),
                url.valueStart() + url.value().length(),
                target == null ? end : target.valueStart(),
                target == null ? end : target.valueStart() + target.value().length(),
                linked,
                others(text, start, end, target, url));
    }

    /** Returns the first attribute of a tag that has a name, and a URL in quotation marks; null if there is none. */
    private static @Nullable TagAttribute url(String text, int tag, int end, String name) {
        for (TagAttribute attribute : TagAttribute.of(text, tag, end - 1)) {
            char before = text.charAt(attribute.valueStart() - 1);
            if (attribute.isNamed(name) && attribute.hasUrl() && (before == '"' || before == '\'')) {
                return attribute;
            }
        }
        return null;
    }

    /** Returns the attributes of all tags but two. */
    private static List<TagAttribute> others(
            String text, int start, int end, @Nullable TagAttribute target, TagAttribute url) {
        List<TagAttribute> others = new ArrayList<>();
        int close = start;
        for (int tag = start; tag < end; tag = Search.first(text, '<', close, end)) {
            close = Search.first(text, '>', tag, end);
            for (TagAttribute attribute : TagAttribute.of(text, tag, close)) {
                if (!attribute.equals(target) && !attribute.equals(url) && !attribute.isMarkup()) {
                    others.add(attribute);
                }
            }
        }
        return others;
    }

    /** Whether the image only shows what it links to, such as the badge {@code [![arXiv](image)](url)}. */
    boolean isBadge(String text) {
        return isLinked() && altStart < altEnd && LinkNames.contain(text, altStart, altEnd);
    }

    boolean isLinked() {
        return targetStart < targetEnd;
    }
}
