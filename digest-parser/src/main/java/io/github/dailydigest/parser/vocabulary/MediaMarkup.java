package io.github.dailydigest.parser.vocabulary;

/** The markup of images and videos in the usual form of a digest. */
public final class MediaMarkup {

    /** What an image starts with. */
    public static final String IMAGE = "![";

    /** The text of a link to a video, in its brackets; readers ignore case. */
    public static final String VIDEO = "[Watch Video]";

    private MediaMarkup() {}

    /** Whether a link to a video starts at an offset. */
    public static boolean isVideoLink(String text, int start) {
        return text.regionMatches(true, start, VIDEO, 0, VIDEO.length());
    }

    /** Returns a link to a video. */
    public static String videoLink(String url) {
        return VIDEO + "(" + url + ")";
    }

    /** Returns the block of HTML that shows a video, in the form that nearly all digests have. */
    public static String videoElement(String url) {
        return "<div><video controls src=\"" + url + "\" muted=\"false\"></video></div>";
    }
}
