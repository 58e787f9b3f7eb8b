package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import java.util.regex.Pattern;

/** The heading of a paper: its title, and its URL if it has one. */
final class PaperHeadings {

    /**
     * Titles of which a part is a decoration if they are not the text of a link: a counter, an icon, emphasis, code.
     */
    private static final Pattern DECORATED =
            Pattern.compile("[\\[(【（][\\p{L} #]*\\d+[\\])】）].*|\\d+\\\\?[.)、．:：|].*|(?:#|(?i:no\\.) ?)\\d+[.):： ].*"
                    + "|(?i:paper|title|论文|标题|논문|제목|題名)[ #\\d]*[:：].*|[*_<].*|.*[*_>]|.*[`\\p{So}\\p{Cf}].*");

    private static final Pattern EMPHASIZED = Pattern.compile("([*_`]).+\\1");

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
                                url -> checkLinked(paper.title(), url, path, violations),
                                () -> checkWithoutUrl(paper.title(), path + ".title", violations));
            case TRAILING_URL -> checkTrailing(paper, path, violations);
        }
    }

    private static void checkLinked(String title, String url, String path, Violations violations) {
        violations.addIf(url.contains("]("), path + ".url", "contains \"](\", which separates a title from its URL");
        violations.addIf(
                endsLink(title),
                path + ".title",
                "has a bracket and a parenthesis that would end the text of the link");
        violations.addIf(
                EMPHASIZED.matcher(title).matches(),
                path + ".title",
                "is emphasized as a whole, and the emphasis is a decoration");
    }

    /** Whether a closing bracket that none opens is before a parenthesis. */
    private static boolean endsLink(String title) {
        int depth = 0;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0 && title.startsWith("](", i)) {
                return true;
            }
        }
        return false;
    }

    private static void checkTrailing(Paper paper, String path, Violations violations) {
        String url = paper.url().orElse("");
        checkDecoration(paper.title(), path + ".title", violations);
        violations.addIf(
                !Urls.isHttp(url), path + ".url", "is not an http URL, which a URL at the end of a heading must be");
        violations.addIf(
                url.contains("(") || url.contains(")"),
                path + ".url",
                "contains a parenthesis, which would not match those around it");
        violations.addIf(
                paper.title().contains("(http") || paper.title().contains("]("),
                path + ".title",
                "contains \"(http\" or \"](\", which would start the URL");
    }

    private static void checkDecoration(String title, String path, Violations violations) {
        violations.addIf(
                DECORATED.matcher(title).matches(),
                path,
                "has a counter, an icon, emphasis or code, which is a decoration outside a link");
    }

    private static void checkWithoutUrl(String title, String path, Violations violations) {
        checkDecoration(title, path, violations);
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
