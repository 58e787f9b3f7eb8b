package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.Icons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What precedes the title of an entry: icons, empty anchors, a counter, a checkbox, a word such as {@code Paper 4:}.
 *
 * @param end where the title starts
 * @param counter the number that counts the entry; negative if there is none
 * @param counterStart where the counter starts, so that the title can keep one that counts nothing
 * @param openMarks the number of marks of emphasis before the counter that the counter does not close, so that they are
 *     around the title as well: {@code **1. A Title**}
 */
record TitleDecoration(int end, int counter, int counterStart, int openMarks) {

    private static final int MAX_COUNTER_DIGITS = 4;

    private static final int FIRST_YEAR = 1900;

    /** Brackets around a counter, each with the one at the same index that closes it. */
    private static final String OPENING = "[(【（";

    private static final String CLOSING = "])】）";

    /** Words before a title that name what it is. */
    private static final List<String> NAMES = List.of("paper", "title", "论文", "标题", "논문", "제목", "題名");

    /** The first letters of the names, small and capital. */
    private static final String INITIALS = initials();

    private static String initials() {
        StringBuilder initials = new StringBuilder();
        for (String name : NAMES) {
            initials.append(name.charAt(0)).append(Character.toUpperCase(name.charAt(0)));
        }
        return initials.toString();
    }

    /** Whether a text is nothing but a word that names a title, with a colon. */
    static boolean isName(String text, int from, int to) {
        for (String name : NAMES) {
            int end = from + name.length();
            if (end + 1 == to
                    && text.regionMatches(true, from, name, 0, name.length())
                    && (text.charAt(end) == ':' || text.charAt(end) == '：')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is nothing but a word for a paper and its number: {@code Paper 4}, {@code 论文 #4}. */
    static boolean isCounter(String text, int from, int to) {
        for (String name : NAMES) {
            if (text.regionMatches(true, from, name, 0, name.length())) {
                int number = Whitespace.skip(text, from + name.length(), to);
                number = number < to && text.charAt(number) == '#' ? number + 1 : number;
                int end = number;
                while (end < to && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                boolean ended = end == to || (end + 1 == to && ".:：".indexOf(text.charAt(end)) >= 0);
                return end > number && ended;
            }
        }
        return false;
    }

    /** Returns where the value of a field for the title starts, whose key may be in emphasis; -1 if there is none. */
    static int afterTitleKey(String text, int from, int to) {
        int start = EmphasisRun.skip(text, from, to);
        for (String name : NAMES) {
            if (text.regionMatches(true, start, name, 0, name.length())) {
                int colon = Whitespace.skip(text, EmphasisRun.skip(text, start + name.length(), to), to);
                boolean found = colon < to && (text.charAt(colon) == ':' || text.charAt(colon) == '：');
                int value = found ? Whitespace.skip(text, EmphasisRun.skip(text, colon + 1, to), to) : to;
                return value < to ? value : -1;
            }
        }
        return -1;
    }

    /** Returns no decoration, before a title that starts at an offset. */
    static TitleDecoration none(int start) {
        return new TitleDecoration(start, -1, start, 0);
    }

    /** Returns what decorates the start of a text; nothing if no title is left after it. */
    static TitleDecoration read(String text, int from, int to) {
        TitleDecoration decoration = readAll(text, from, to);
        return decoration.end() < to ? decoration : none(from);
    }

    private static TitleDecoration readAll(String text, int from, int to) {
        int i = from;
        TitleDecoration counter = null;
        while (true) {
            int next = skipPlain(text, i, to);
            if (counter == null) {
                TitleDecoration found = counterAt(text, next, to);
                if (found != null) {
                    counter = found;
                    next = found.end();
                }
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        return counter == null
                ? none(i)
                : new TitleDecoration(i, counter.counter(), counter.counterStart(), counter.openMarks());
    }

    /** Skips white space, icons, anchors, checkboxes and the word before a title. */
    private static int skipPlain(String text, int from, int to) {
        int i = Whitespace.skip(text, from, to);
        if (i == to) {
            return i;
        }
        i = Icons.skipOne(text, i, to);
        i = afterAnchor(text, i, to);
        if (i < to && text.charAt(i) != '[') {
            return i == from ? afterName(text, i, to) : i;
        }
        if (text.startsWith("[ ] ", i) || text.startsWith("[x] ", i) || text.startsWith("[X] ", i)) {
            i = Math.min(to, i + "[x] ".length());
        }
        return i;
    }

    /** Returns the offset after the empty anchor at an offset, or that offset if there is none. */
    static int afterAnchor(String text, int from, int to) {
        if (from == to || text.charAt(from) != '<') {
            return from;
        }
        if (!text.startsWith("<a ", from) && !text.startsWith("<span ", from)) {
            return from;
        }
        int close = Search.first(text, '>', from, to);
        String end = text.startsWith("<a ", from) ? "</a>" : "</span>";
        int after = close + 1 + end.length();
        return after <= to && text.startsWith(end, close + 1) ? after : from;
    }

    /** Skips {@code Title:} and {@code Paper 4:}. */
    private static int afterName(String text, int from, int to) {
        if (INITIALS.indexOf(text.charAt(from)) < 0) {
            return from;
        }
        for (String name : NAMES) {
            if (text.regionMatches(true, from, name, 0, name.length())) {
                int i = Whitespace.skip(text, from + name.length(), to);
                while (i < to && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '#')) {
                    i++;
                }
                i = Whitespace.skip(text, i, to);
                if (i < to
                        && (text.charAt(i) == ':' || text.charAt(i) == '：')
                        && Whitespace.skip(text, i + 1, to) < to) {
                    return i + 1;
                }
            }
        }
        return from;
    }

    /**
     * Returns the counter at an offset: {@code 1.}, {@code 1)}, {@code 1\.}, {@code [1]}, {@code [new 001]},
     * {@code #1}.
     */
    private static @Nullable TitleDecoration counterAt(String text, int from, int to) {
        int i = EmphasisRun.skip(text, from, to);
        int marks = i - from;
        int start = i;
        int opening = i < to ? OPENING.indexOf(text.charAt(i)) : -1;
        boolean bracket = opening >= 0;
        if (bracket) {
            i++;
            while (i < to
                    && i - start < 12
                    && (Character.isLetter(text.charAt(i)) || text.charAt(i) == ' ' || text.charAt(i) == '#')) {
                i++;
            }
        } else if (i < to && text.charAt(i) == '#') {
            i++;
        } else if (text.regionMatches(true, i, "No.", 0, 3)) {
            i = Whitespace.skip(text, i + 3, to);
        }
        boolean named = !bracket && i > start;
        int digits = i;
        while (i < to && i - digits <= MAX_COUNTER_DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        if (i == digits || i - digits > MAX_COUNTER_DIGITS) {
            return null;
        }
        int number = Integer.parseInt(text, digits, i, 10);
        if (bracket && digits > start + 1 && number >= FIRST_YEAR) {
            // A month and its year, as in [Feb 2031].
            return null;
        }
        int after = bracket
                ? afterBracket(text, i, to, CLOSING.charAt(opening))
                : afterPoint(text, i, to, named, marks > 0);
        if (after < 0) {
            return null;
        }
        int closing = after;
        while (closing < Math.min(to, after + marks) && EmphasisMarks.is(text.charAt(closing))) {
            closing++;
        }
        boolean isClosed = closing == after + marks;
        int end = isClosed ? closing : after;
        if (Whitespace.skip(text, end, to) == to) {
            return null;
        }
        return new TitleDecoration(end, number, isClosed ? from : start, isClosed ? 0 : marks);
    }

    /** Returns the offset after the bracket that closes a counter; -1 if there is none, or it is the text of a link. */
    private static int afterBracket(String text, int from, int to, char closing) {
        boolean closed = from < to && text.charAt(from) == closing;
        boolean target = from + 1 < to && text.charAt(from + 1) == '(';
        return closed && !target ? from + 1 : -1;
    }

    /** Returns the offset after the punctuation that ends a counter; -1 if there is none. */
    private static int afterPoint(String text, int from, int to, boolean named, boolean emphasized) {
        int i = from;
        if (i < to && text.charAt(i) == '\\') {
            i++;
        }
        boolean pointed = i < to && ".)、．:：|".indexOf(text.charAt(i)) >= 0;
        if (pointed) {
            i++;
            boolean apart = i == to
                    || Whitespace.is(text.charAt(i))
                    || text.charAt(i) == '['
                    || (emphasized && EmphasisMarks.is(text.charAt(i)))
                    || text.charAt(i - 1) > 0x80;
            return apart ? i : -1;
        }
        return named && i < to && Whitespace.is(text.charAt(i)) ? i : -1;
    }
}
