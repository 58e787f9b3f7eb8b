package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Paper;

/** How the heading of a paper names its address. */
public enum PaperHeadingStyle {
    /** {@code ### [title](url)}, or {@code ### title} for a paper without an address. */
    LINKED {
        @Override
        String write(Paper paper) {
            return paper.url()
                    .map(url -> "### [" + paper.title() + "](" + url + ")")
                    .orElse("### " + paper.title());
        }

        @Override
        void check(Paper paper, String path, Objections objections) {
            paper.url()
                    .ifPresentOrElse(
                            url -> objections.when(
                                    url.contains("]("), path + ".url", "holds what separates a title from its address"),
                            () -> checkAlone(paper.title(), path + ".title", objections));
        }
    },
    /** {@code ### title (url)}. */
    TRAILING_URL {
        @Override
        String write(Paper paper) {
            return "### " + paper.title() + " (" + paper.url().orElseThrow() + ")";
        }

        @Override
        void check(Paper paper, String path, Objections objections) {
            String url = paper.url().orElse("");
            objections.when(!Urls.isHttp(url), path + ".url", "is no http address, as one at the end of a heading is");
            objections.when(
                    url.contains("(") || url.contains(")"),
                    path + ".url",
                    "holds a parenthesis, which would not match those around it");
            objections.when(
                    paper.title().contains("(http"), path + ".title", "holds what looks like the address at its end");
        }
    };

    abstract String write(Paper paper);

    abstract void check(Paper paper, String path, Objections objections);

    private static void checkAlone(String title, String path, Objections objections) {
        objections.when(
                title.contains("](") || title.contains("(http"), path, "looks like a link, and the paper has no url");
        objections.when(title.startsWith("#") || title.endsWith("#"), path, "has a # that would belong to the heading");
        objections.when(Lines.namesKnownSection(title), path, "names a section, so that the heading would be a label");
    }
}
