package io.github.dailydigest.parser;

/** Cuts the text of a section or of a bullet out of the source, without the indent that its list item needs. */
final class Body {

    private Body() {}

    /**
     * The text from {@code from}, which is on line {@code first}, to the end of line {@code last}, without white space
     * around it. Further lines of the item that line {@code first} starts lose up to its content indent; where the text
     * starts below that line, up to the indent of the line where it starts.
     */
    static String cut(LineTable lines, int first, int from, int last) {
        String text = lines.text();
        int end = lines.end(last);
        int start = White.skip(text, from, end);
        end = White.trimEnd(text, start, end);
        int indent = lines.contentIndent(first);
        int line = first;
        while (start > lines.end(line)) {
            line++;
        }
        if (line > first) {
            indent = Math.max(indent, lines.indent(line));
        }
        if (end <= lines.end(line) || indent == 0) {
            return text.substring(start, end);
        }
        return dedent(lines, line, start, last, end, indent);
    }

    private static String dedent(LineTable lines, int first, int start, int last, int end, int indent) {
        String text = lines.text();
        StringBuilder out = new StringBuilder(end - start);
        out.append(text, start, lines.end(first));
        boolean inItem = true;
        for (int line = first + 1; line <= last && lines.start(line) < end; line++) {
            inItem = inItem && isOfItem(lines.role(line));
            int lineEnd = Math.min(end, lines.end(line));
            int lineStart = lines.start(line);
            if (inItem) {
                lineStart = Indent.strip(text, lineStart, lineEnd, indent);
            }
            out.append('\n').append(text, lineStart, lineEnd);
        }
        return out.toString();
    }

    private static boolean isOfItem(LineRole role) {
        return role == LineRole.ITEM || role == LineRole.LAZY || role == LineRole.BLANK;
    }
}
