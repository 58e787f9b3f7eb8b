package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/**
 * The label at the start of a section's first line. Two rules find one: words of any kind that stand in emphasis before
 * a colon, or a known name before a colon or alone on its line.
 *
 * <p>Emphasis is read here and not by CommonMark, which does not close {@code **…)**} before Hangul (rules of flanking
 * delimiter runs, section 6.2), and to which asterisks that do not balance are text.
 *
 * @param from where it starts, emphasis included
 * @param start where the label starts, after the emphasis
 * @param end where the label ends, without white space
 * @param bodyStart where the body starts, after the colon
 * @param form how it is written
 */
public record Label(int from, int start, int end, int bodyStart, Style form) {

    /** How a label is written. */
    enum Style {
        /** In emphasis that opens and closes alike. */
        EMPHASISED,
        /** In emphasis whose closing run is longer or shorter than the opening one, or missing. */
        UNBALANCED,
        /** Without emphasis. */
        PLAIN,
        /** In four or more marks, where nothing but the same run ends it, and a dict below it is text. */
        QUOTED
    }

    private static final int LONGEST_NUMBER = "12.".length();

    /** The same label with its body elsewhere. */
    Label withBodyAt(int place) {
        return new Label(from, start, end, place, form);
    }

    /** The label that starts at {@code from}, in emphasis or a known name; null where there is none. */
    public static @Nullable Label read(String text, int from, int to, LabelNames names) {
        Label label = emphasised(text, from, to);
        return label != null ? label : known(text, from, to, names);
    }

    /** The label in emphasis that starts at {@code from}; null where there is none. */
    static @Nullable Label emphasised(String text, int from, int to) {
        if (from >= to || !EmphasisMarks.is(text.charAt(from))) {
            return null;
        }
        char mark = text.charAt(from);
        int opening = run(text, mark, from, to);
        int start = from + opening;
        if (opening >= EmphasisMarks.QUOTING) {
            return quoted(text, from, start, to);
        }
        int i = start;
        while (i < to) {
            if (text.charAt(i) != mark) {
                i++;
                continue;
            }
            int closing = run(text, mark, i, to);
            Style form = closing == opening ? Style.EMPHASISED : Style.UNBALANCED;
            int after = Whitespace.skip(text, i + closing, to);
            if (after < to && isColon(text.charAt(after))) {
                return labelOrNull(text, from, start, i, after + 1, form);
            }
            int last = Whitespace.trimEnd(text, start, i) - 1;
            if (last > start && isColon(text.charAt(last))) {
                return labelOrNull(text, from, start, last, i + closing, form);
            }
            if (closing == opening) {
                return null;
            }
            i += closing;
        }
        return null;
    }

    private static @Nullable Label quoted(String text, int from, int opened, int to) {
        char mark = text.charAt(from);
        int i = opened;
        while (i < to) {
            int closing = run(text, mark, i, to);
            // Behind a run that may close it alone: each blank of a long run of them is come to here.
            int after = closing == opened - from ? Whitespace.skip(text, i + closing, to) : to;
            if (after < to && isColon(text.charAt(after))) {
                int start = Whitespace.skip(text, opened, i);
                int end = Whitespace.trimEnd(text, start, i);
                return start < end ? new Label(from, start, end, after + 1, Style.QUOTED) : null;
            }
            i += Math.max(1, closing);
        }
        return null;
    }

    /**
     * The known name that starts at {@code from}, in whatever emphasis or none, with or without a number before it;
     * null where there is none.
     */
    public static @Nullable Label known(String text, int from, int to, LabelNames names) {
        int first = afterNumber(text, from, to);
        int start = afterMarks(text, first, to);
        int colon = start;
        int stop = Math.min(to, start + names.longestPlain());
        while (colon < stop && !isColon(text.charAt(colon))) {
            colon++;
        }
        if (colon == stop && stop < to) {
            return null;
        }
        int closing = Whitespace.trimEnd(text, start, colon);
        int end = beforeMarks(text, start, closing);
        int nameEnd = Whitespace.trimEnd(text, start, end);
        if (nameEnd == start
                || !names.mayKnow(text, start, nameEnd)
                || !names.isKnownPlain(text.substring(start, nameEnd))) {
            return null;
        }
        int bodyStart = Math.min(to, colon + 1);
        int marks = closing - end;
        while (start > first && marks < start - first && bodyStart < to && EmphasisMarks.is(text.charAt(bodyStart))) {
            marks++;
            bodyStart++;
        }
        Style form = start == first ? Style.PLAIN : start - first == marks ? Style.EMPHASISED : Style.UNBALANCED;
        return new Label(first, start, nameEnd, bodyStart, form);
    }

    /**
     * Where a line goes on behind a number of one or two digits, such as {@code 1.}, and a blank; {@code from} where it
     * starts with none.
     */
    private static int afterNumber(String text, int from, int to) {
        if (from == to || text.charAt(from) < '0' || text.charAt(from) > '9') {
            return from;
        }
        int marker = ListMarker.end(text, from, to);
        int after = Whitespace.skip(text, marker, to);
        return marker == after || marker - from > LONGEST_NUMBER ? from : after;
    }

    /**
     * The same label without the other emphasis that stands around a known name, as in {@code *__What's New__*}; any
     * other name may be one such as {@code __init__}.
     */
    Label withoutInnerEmphasis(String text, LabelNames names) {
        boolean marked = EmphasisMarks.is(text.charAt(start)) || EmphasisMarks.is(text.charAt(end - 1));
        if (!marked || form == Style.QUOTED || !names.isKnown(text.substring(start, end))) {
            return this;
        }
        int innerStart = afterMarks(text, start, end);
        int innerEnd = beforeMarks(text, innerStart, end);
        Style inner = innerStart - start == end - innerEnd ? form : Style.UNBALANCED;
        int nameStart = Whitespace.skip(text, innerStart, innerEnd);
        return new Label(from, nameStart, Whitespace.trimEnd(text, nameStart, innerEnd), bodyStart, inner);
    }

    /** A known name without the emphasis around it. */
    static String withoutEmphasis(String name) {
        int start = afterMarks(name, 0, name.length());
        return name.substring(start, beforeMarks(name, start, name.length()));
    }

    private static int afterMarks(String text, int from, int to) {
        int i = from;
        while (i < to && EmphasisMarks.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int beforeMarks(String text, int from, int to) {
        int i = to;
        while (i > from && EmphasisMarks.is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static @Nullable Label labelOrNull(String text, int from, int opened, int to, int bodyStart, Style form) {
        int start = Whitespace.skip(text, opened, to);
        int end = Whitespace.trimEnd(text, start, to);
        if (end > start && isColon(text.charAt(end - 1))) {
            end = Whitespace.trimEnd(text, start, end - 1);
        }
        return start < end ? new Label(from, start, end, bodyStart, form) : null;
    }

    private static int run(String text, char mark, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == mark) {
            i++;
        }
        return i - from;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }
}
