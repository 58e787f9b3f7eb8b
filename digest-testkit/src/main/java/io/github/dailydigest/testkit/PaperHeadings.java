package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;

/** The heading of a paper: its title, and its address where it has one. */
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

    static void check(Paper paper, PaperHeadingStyle style, String path, Objections objections) {
        switch (style) {
            case LINKED ->
                paper.url()
                        .ifPresentOrElse(
                                url -> objections.when(
                                        url.contains("]("),
                                        path + ".url",
                                        "holds what separates a title from its address"),
                                () -> checkAlone(paper.title(), path + ".title", objections));
            case TRAILING_URL -> checkTrailing(paper, path, objections);
        }
    }

    private static void checkTrailing(Paper paper, String path, Objections objections) {
        String url = paper.url().orElse("");
        objections.when(!Urls.isHttp(url), path + ".url", "is no http address, as one at the end of a heading is");
        objections.when(
                url.contains("(") || url.contains(")"),
                path + ".url",
                "holds a parenthesis, which would not match those around it");
        objections.when(
                paper.title().contains("(http"), path + ".title", "holds what looks like the address at its end");
    }

    private static void checkAlone(String title, String path, Objections objections) {
        objections.when(
                title.contains("](") || title.contains("(http"), path, "looks like a link, and the paper has no url");
        objections.when(title.startsWith("#") || title.endsWith("#"), path, "has a # that would belong to the heading");
        objections.when(Lines.namesKnownSection(title), path, "names a section, so that the heading would be a label");
    }
}
