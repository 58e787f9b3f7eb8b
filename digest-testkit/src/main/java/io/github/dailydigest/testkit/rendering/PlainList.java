package io.github.dailydigest.testkit.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list whose items have no labels: the summary of a paper. */
final class PlainList {

    private static final Pattern ITEM = Pattern.compile("(?<marker>[-*+]|\\d{1,9}[.)])(?<spaces> {1,4})(?<text>\\S.*)");

    private PlainList() {}

    /**
     * Returns the items of a list, each without its marker and indent. Returns an empty result if {@code markdown} is
     * not a list, mixes bullets and numbers, or has a line that is indented less than its item.
     */
    static Optional<List<String>> points(String markdown) {
        List<String> points = new ArrayList<>();
        boolean numbered = false;
        int indent = 0;
        for (String line : markdown.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                boolean number = Character.isDigit(line.charAt(0));
                if (!points.isEmpty() && number != numbered) {
                    return Optional.empty();
                }
                numbered = number;
                indent = item.start("text");
                points.add(item.group("text"));
            } else if (points.isEmpty() || (!line.isEmpty() && !line.startsWith(" ".repeat(indent)))) {
                return Optional.empty();
            } else {
                int last = points.size() - 1;
                points.set(last, points.get(last) + "\n" + line.substring(Math.min(indent, line.length())));
            }
        }
        return Optional.of(points.stream().map(String::strip).toList());
    }

    /** Reports items that would be parsed as labels, and lines that would be parsed as headings. */
    static void check(String markdown, String path, Violations violations) {
        for (String line : markdown.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            violations.addIf(
                    item.matches()
                            && (BodyLines.looksLikeLabel(line) || BodyLines.startsWithMarkup(item.group("text"))),
                    path,
                    "has an item that could be more than a point: \"" + line + "\"");
            violations.addIf(
                    BodyLines.looksLikeHeading(line),
                    path,
                    "has a line that would be parsed as a heading: \"" + line + "\"");
        }
    }
}
