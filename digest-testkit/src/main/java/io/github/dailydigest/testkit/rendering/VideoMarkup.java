package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.testkit.Variant.VideoForm;

/** The video of a paper, as HTML or as a link above HTML. */
final class VideoMarkup {

    private static final String PLAYER = "\n<div><video controls src=\"URL\" muted=\"false\"></video></div>";

    private VideoMarkup() {}

    static String write(String url, VideoForm style) {
        String template = switch (style) {
            case LINK_AND_BLOCK -> "[Watch Video](URL)" + PLAYER;
            case BARE_LINK_AND_BLOCK -> "[Watch Video]URL" + PLAYER;
            case ELEMENT -> "<video src='URL'></video>";
            case SOURCE_ON_NEXT_LINE -> "<video controls>\n  <source src=\"URL\" type=\"video/mp4\">\n</video>";
            case IFRAME -> "<iframe src=\"URL\"></iframe>";
            case IFRAME_OVER_TWO_LINES -> "<iframe src=\"URL\">\n</iframe>";
        };
        return template.replace("URL", url);
    }

    static void check(String url, VideoForm style, String path, Violations violations) {
        violations.addIf(
                style == VideoForm.BARE_LINK_AND_BLOCK && !Urls.isHttp(url),
                path,
                "is not an http URL, so its start is unclear without parentheses");
    }
}
