package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;

/** The heading of a paper: its title, and its URL if it has one. */
final class PaperHeadings {

    private PaperHeadings() {}

    static String write(Paper paper, PaperHeadingStyle style) {
        String title = paper.title();
        return paper.url()
                .map(url -> switch (style) {
                    case LINKED -> "### [" + title + "](" + url + ")";
                    case TRAILING_URL -> "### " + title + " (" + url + ")";
                })
                .orElse("### " + title);
    }

    static void check(Paper paper, PaperHeadingStyle style, String path, Violations violations) {
        switch (style) {
            case LINKED ->
                paper.url()
                        .ifPresentOrElse(
                                url -> violations.addIf(
                                        url.contains("]("),
                                        path + ".url",
                                        "contains \"](\", which separates a title from its URL"),
                                () -> checkWithoutUrl(paper.title(), path + ".title", violations));
            case TRAILING_URL -> checkTrailing(paper, path, violations);
        }
    }

    private static void checkTrailing(Paper paper, String path, Violations violations) {
        String url = paper.url().orElse("");
        violations.addIf(
                !Urls.isHttp(url), path + ".url", "is not an http URL, which a URL at the end of a heading must be");
        violations.addIf(
                url.contains("(") || url.contains(")"),
                path + ".url",
                "contains a parenthesis, which would not match those around it");
        violations.addIf(
                paper.title().contains("(http"), path + ".title", "contains \"(http\", which would start the URL");
    }

    private static void checkWithoutUrl(String title, String path, Violations violations) {
        violations.addIf(
                title.contains("](") || title.contains("(http"), path, "looks like a link, and the paper has no url");
        violations.addIf(
                title.startsWith("#") || title.endsWith("#"),
                path,
                "starts or ends with a #, which would belong to the heading");
        violations.addIf(
                BodyLines.namesKnownSection(title),
                path,
                "is the name of a section, so the heading would be parsed as a label");
    }
}
