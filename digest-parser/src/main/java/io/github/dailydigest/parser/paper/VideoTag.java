package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An HTML tag in which videos are embedded: {@code <video>}, {@code <source>}, {@code <iframe>}, or the {@code <div>}
 * around them.
 *
 * @param hasAttributes whether the tag has more than a name
 * @param sources the {@code src} attributes of the tag that are URLs
 * @param others its other attributes, without those that are only markup
 */
record VideoTag(boolean hasAttributes, List<Source> sources, List<TagAttribute> others) {

    /**
     * An attribute with the URL of a video.
     *
     * @param url the URL
     * @param urlStart the offset at which the URL starts
     * @param start the offset at which the attribute starts
     */
    record Source(String url, int urlStart, int start) {

        int urlEnd() {
            return urlStart + url.length();
        }
    }

    private static final Set<String> NAMES = Set.of("div", "video", "iframe", "source");
    private static final int LONGEST_NAME = 6;

    private static final Pattern CLOSING = Pattern.compile("(?i)</(?:video|iframe)>");

    /** Whether such a tag starts at an offset. */
    static boolean startsAt(String text, int start) {
        if (!text.startsWith("<", start)) {
            return false;
        }
        int name = text.startsWith("</", start) ? start + 2 : start + 1;
        int end = name;
        while (end < text.length() && end - name <= LONGEST_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return NAMES.contains(text.substring(name, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a tag that ends a video starts at {@code from}. */
    static boolean closesVideoAt(String text, int from, int to) {
        return CLOSING.matcher(text).region(from, to).lookingAt();
    }

    /** Returns the tag from {@code start} to the {@code >} at {@code close}. */
    static VideoTag read(String text, int start, int close) {
        boolean hasAttributes = Search.firstWhitespace(text, start, close) < close;
        List<Source> sources = new ArrayList<>();
        List<TagAttribute> others = new ArrayList<>();
        for (TagAttribute attribute : TagAttribute.of(text, start, close)) {
            if (attribute.isNamed("src") && attribute.hasUrl()) {
                sources.add(new Source(attribute.value(), attribute.valueStart(), attribute.start()));
            } else if (!attribute.isMarkup()) {
                others.add(attribute);
            }
        }
        return new VideoTag(hasAttributes, sources, others);
    }
}
