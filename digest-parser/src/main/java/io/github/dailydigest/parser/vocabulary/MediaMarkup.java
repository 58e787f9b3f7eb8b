package io.github.dailydigest.parser.vocabulary;

import java.util.regex.Pattern;

/** The markup of images and videos in the usual form of a digest. */
public final class MediaMarkup {

    /** What an image starts with. */
    public static final String IMAGE = "![";

    /** The text of a link to a video, in its brackets; readers ignore case. */
    public static final String VIDEO = "[Watch Video]";

    /**
     * The pages that sites of videos offer to be embedded. They show a player, and are no video that an element could
     * play.
     */
    private static final Pattern EMBED_PAGE = Pattern.compile("(?i)(?:https?:)?//(?:"
            + "(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/"
            + "|player\\.vimeo\\.com/video/"
            + "|player\\.bilibili\\.com/player\\.html"
            + "|(?:www\\.|geo\\.)?dailymotion\\.com/(?:embed|player)"
            + "|(?:www\\.)?loom\\.com/embed/"
            + "|drive\\.google\\.com/file/d/[^/?#]++/preview"
            + ")");

    private MediaMarkup() {}

    /** Whether a link to a video starts at an offset. */
    public static boolean isVideoLink(String text, int start) {
        return text.regionMatches(true, start, VIDEO, 0, VIDEO.length());
    }

    /** Returns a link to a video. */
    public static String videoLink(String url) {
        return VIDEO + "(" + url + ")";
    }

    /** Whether a URL is that of a page that shows a video when it is embedded. */
    public static boolean isEmbedPage(String url) {
        return EMBED_PAGE.matcher(url).lookingAt();
    }

    /** Returns the block of HTML that shows a video, for a file in the form that nearly all digests have. */
    public static String videoElement(String url) {
        if (isEmbedPage(url)) {
            return "<div><iframe src=\"" + url + "\" allowfullscreen></iframe></div>";
        }
        return "<div><video controls src=\"" + url + "\" muted=\"false\"></video></div>";
    }
}
