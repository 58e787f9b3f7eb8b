package io.github.dailydigest.parser;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of a list: its bullets or numbered items, each without its marker and indent. Only items of the sort of
 * the first one are points; text below the list belongs to its last one.
 */
final class ListPoints {

    private ListPoints() {}

    /** The points of a text that is a list; none where it starts with anything else. */
    static List<String> of(String markdown) {
        if (markdown.isEmpty() || ListMarker.end(markdown, 0, markdown.length()) == 0) {
            return List.of();
        }
        LineTable lines = LineTable.of(markdown);
        BlockStructure.read(lines, 0);
        return lines.role(0).isItem() ? of(lines, 0, lines.size() - 1) : List.of();
    }

    /** The points of the list on the lines from first to last, which starts with an item. */
    static List<String> of(LineTable lines, int first, int last) {
        LineRole sort = lines.role(first);
        int indent = lines.contentIndent(first);
        List<String> points = new ArrayList<>();
        int start = first;
        for (int line = first + 1; line <= last; line++) {
            if (lines.role(line) == sort && lines.indent(line) < indent) {
                points.add(point(lines, start, line - 1));
                start = line;
            }
        }
        points.add(point(lines, start, last));
        return points;
    }

    private static String point(LineTable lines, int first, int last) {
        return Body.cut(lines, first, SectionStart.textStart(lines, first), last);
    }
}
