package io.github.dailydigest.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list whose items have no labels, the whole summary of a paper. */
final class PlainList {

    private static final Pattern ITEM = Pattern.compile("(?<marker>[-*+]|\\d{1,9}[.)])(?<blanks> {1,4})(?<text>\\S.*)");

    private PlainList() {}

    /**
     * The items of {@code markdown}, each without its marker and indent, if it is a list of one sort in which each line
     * is indented as far as its item.
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

    /** Objects to items that would be read as labels, and to lines that would be read as headings. */
    static void check(String markdown, String path, Objections objections) {
        for (String line : markdown.lines().toList()) {
            Matcher item = ITEM.matcher(line);
            objections.when(
                    item.matches() && (Lines.looksLikeLabel(line) || Lines.startsWithMarkup(item.group("text"))),
                    path,
                    "has an item that could be more than a point: \"" + line + "\"");
            objections.when(
                    Lines.looksLikeHeading(line), path, "has a line that would be read as a heading: \"" + line + "\"");
        }
    }
}
