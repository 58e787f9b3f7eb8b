package io.github.dailydigest.testkit;

/** How the film of a paper stands under its heading. A picture has one form, {@code ![](url)}. */
public enum VideoStyle {
    /** {@code [Watch Video](url)}, and on the next line a {@code <div>} with the player. */
    LINK_AND_BLOCK("[Watch Video](URL)\n<div><video controls src=\"URL\" muted=\"false\"></video></div>"),
    /** The same, with the parentheses of the link lost: {@code [Watch Video]url}. */
    BARE_LINK_AND_BLOCK("[Watch Video]URL\n<div><video controls src=\"URL\" muted=\"false\"></video></div>"),
    /** {@code <video src='url'></video>}. */
    ELEMENT("<video src='URL'></video>"),
    /** A {@code <video>} whose {@code <source src="url">} stands on the next line. */
    SOURCE_ON_NEXT_LINE("<video controls>\n  <source src=\"URL\" type=\"video/mp4\">\n</video>"),
    /** {@code <iframe src="url"></iframe>}. */
    IFRAME("<iframe src=\"URL\"></iframe>"),
    /** The same, its closing tag on the next line. */
    IFRAME_OVER_TWO_LINES("<iframe src=\"URL\">\n</iframe>");

    private static final String URL = "URL";

    private final String template;

    VideoStyle(String template) {
        this.template = template;
    }

    String write(String url) {
        return template.replace(URL, url);
    }

    void check(String url, String path, Objections objections) {
        objections.when(
                this == BARE_LINK_AND_BLOCK && !Urls.isHttp(url),
                path,
                "is no http address, so that without parentheses nothing shows where it starts");
    }
}
