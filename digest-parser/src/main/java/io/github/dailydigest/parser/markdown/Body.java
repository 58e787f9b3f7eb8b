package io.github.dailydigest.parser.markdown;

import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a section or list item out of the source, without the indent that the list item requires. */
public final class Body {

    private Body() {}

    /** Returns a text as the model stores a body: without white space around it, line ends {@code \n}. */
    public static String of(String markdown) {
        int start = Whitespace.skip(markdown, 0, markdown.length());
        return normalizeLineEnds(markdown.substring(start, Whitespace.trimEnd(markdown, start, markdown.length())));
    }

    private static String normalizeLineEnds(String body) {
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Returns the text from {@code from}, which is on line {@code first}, to the end of line {@code last}, without
     * white space around it, line ends {@code \n}. Up to the content indent of the item that line {@code first} starts
     * is removed from its further lines; if the text starts below that line, up to the indent of the line where it
     * starts.
     */
    public static String cut(LineTable lines, int first, int from, int last) {
        return Objects.requireNonNull(cut(lines, first, from, last, Integer.MAX_VALUE), "cut without a limit");
    }

    /**
     * Cuts a text as {@link #cut(LineTable, int, int, int)} does, if it is short enough.
     *
     * @param maxLength the maximum number of characters
     * @return the text, or null if it would be longer, in which case it is not built
     */
    public static @Nullable String cut(LineTable lines, int first, int from, int last, int maxLength) {
        String text = lines.text();
        // The removed parts of blank lines are not white space in the text.
        int lastLine = last;
        while (lastLine > first && lines.isBlank(lastLine)) {
            lastLine--;
        }
        int end = Math.max(from, lines.end(lastLine));
        int start = skip(lines, from, end);
        end = Whitespace.trimEnd(text, start, end);
        int indent = lines.contentIndent(first);
        int line = first;
        while (start > lines.end(line)) {
            line++;
        }
        if (line > first) {
            indent = Math.max(indent, lines.indent(line));
        }
        if (end <= lines.end(line)) {
            return end - start > maxLength ? null : text.substring(start, end);
        }
        return dedent(lines, line, start, last, end, indent, maxLength);
    }

    /** Returns the offset after white space and removed parts. */
    private static int skip(LineTable lines, int from, int end) {
        int i = Whitespace.skip(lines.text(), from, end);
        int after = lines.skipRemoved(i);
        while (after > i && after < end) {
            i = Whitespace.skip(lines.text(), after, end);
            after = lines.skipRemoved(i);
        }
        return i;
    }

    private static @Nullable String dedent(
            LineTable lines, int first, int start, int last, int end, int indent, int maxLength) {
        String text = lines.text();
        if (isDedented(lines, first, last, end, indent)) {
            return end - start > maxLength ? null : text.substring(start, end);
        }
        if (lines.end(first) - start > maxLength) {
            return null;
        }
        StringBuilder out = new StringBuilder(Math.min(maxLength, end - start));
        out.append(text, start, lines.end(first));
        boolean inItem = true;
        for (int line = first + 1; line <= last && lines.start(line) < end; line++) {
            inItem = inItem && isOfItem(lines.role(line));
            int lineEnd = Math.min(end, lines.end(line));
            int lineStart = lines.start(line);
            if (inItem) {
                lineStart = Indentation.strip(text, lineStart, lineEnd, indent);
            }
            if (lineEnd - lineStart >= maxLength - out.length()) {
                return null;
            }
            out.append('\n').append(text, lineStart, lineEnd);
        }
        return out.toString();
    }

    /** Whether no line below the first has an indent to remove or follows a line end other than {@code \n}. */
    private static boolean isDedented(LineTable lines, int first, int last, int end, int indent) {
        String text = lines.text();
        for (int line = first + 1; line <= last && lines.start(line) < end; line++) {
            int start = lines.start(line);
            boolean usualLineEnd = start == lines.end(line - 1) + 1 && text.charAt(start - 1) == '\n';
            if (!usualLineEnd || Indentation.strip(text, start, lines.end(line), indent) > start) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfItem(LineRole role) {
        return role == LineRole.ITEM || role == LineRole.LAZY || role == LineRole.BLANK;
    }
}
