package io.github.dailydigest.parser.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of a list: its bullets or numbered items, each without its marker and indent. Only items of the type of
 * the first one are points; text below the list is part of the last one.
 */
public final class ListPoints {

    private ListPoints() {}

    /** Returns the points of a text that is a list, or an empty list if it starts with anything else. */
    public static List<String> of(String markdown) {
        if (markdown.isEmpty() || ListMarker.end(markdown, 0, markdown.length()) == 0) {
            return List.of();
        }
        LineTable lines = LineTable.of(markdown);
        BlockStructure.read(lines, 0);
        LineRole itemRole = lines.role(0);
        return itemRole.isItem() ? of(lines, itemRole) : List.of();
    }

    private static List<String> of(LineTable lines, LineRole itemRole) {
        int indent = lines.contentIndent(0);
        List<String> points = new ArrayList<>();
        int start = 0;
        for (int line = 1; line < lines.size(); line++) {
            if (lines.role(line) == itemRole && lines.indent(line) < indent) {
                points.add(point(lines, start, line - 1));
                start = line;
            }
        }
        points.add(point(lines, start, lines.size() - 1));
        return points;
    }

    private static String point(LineTable lines, int first, int last) {
        return Body.cut(lines, first, lines.contentStart(first), last);
    }
}
