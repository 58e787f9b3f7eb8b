package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The links of a paper other than that of its title, as the value of their field. */
final class PaperLinks {

    /** Characters that could end or change the text of a link. */
    private static final Pattern DELIMITER = Pattern.compile("[`<>\\\\]|]\\(|!\\[");

    private PaperLinks() {}

    static String write(List<Link> links) {
        return links.stream()
                .map(link -> "[" + link.text() + "](" + link.url() + ")")
                .collect(Collectors.joining(", "));
    }

    static void check(Paper paper, String path, Violations violations) {
        String url = paper.url().orElse("");
        for (int i = 0; i < paper.links().size(); i++) {
            Link link = paper.links().get(i);
            String linkPath = path + ".links[" + i + "]";
            violations.addIf(
                    DELIMITER.matcher(link.text()).find() || !hasBalancedBrackets(link.text()),
                    linkPath + ".text",
                    "contains a character that could end the text of a link");
            violations.addIf(
                    Urls.containsDelimiter(link.url()) || link.url().contains("\\"),
                    linkPath + ".url",
                    "contains a parenthesis, a quote, an angle bracket or a backslash");
            violations.addIf(
                    link.url().startsWith("#"), linkPath + ".url", "leads to another part of the file, not to a page");
            violations.addIf(link.url().equals(url), linkPath + ".url", "is the url of the paper");
            violations.addIf(
                    url.isEmpty() && Urls.isHttp(link.url()),
                    linkPath + ".url",
                    "could be parsed as the url of the paper, which has none");
        }
    }

    static boolean hasBalancedBrackets(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return depth == 0;
    }
}
