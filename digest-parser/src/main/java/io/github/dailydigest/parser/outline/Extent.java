package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.Search;

/** Tells which lines below an entry belong to its paper. It is given the lines in their order. */
final class Extent {

    /** Whether a line below an entry belongs to its paper. */
    enum Membership {
        /** It does, whatever it looks like, but for what ends every block. */
        INSIDE,
        /** It does unless something else starts on it. */
        UNLESS_START,
        /** It does not, nor does anything below it. */
        OUTSIDE
    }

    /** An element of HTML that is not closed within so many lines is not closed at all. */
    private static final int MAX_LINES_TO_END = 200;

    /** Elements nest at most so deep, which bounds what is read again where many are never closed. */
    private static final int MAX_DEPTH = 16;

    /** The next number of a list is searched for in so many lines. */
    private static final int MAX_LINES_TO_NEXT = 50;

    /** The length up to which a line is searched for the end of a key. */
    private static final int LONGEST_KEY = 40;

    private static final String DETAILS = "details";

    private final Entry entry;
    private int depth;
    private boolean afterBlank;

    private Extent(Entry entry, int depth) {
        this.entry = entry;
        this.depth = depth;
    }

    /** Returns the extent of the entry on the line that the cursor is at. */
    static Extent of(Entry entry, LineCursor line) {
        return new Extent(entry, entry.kind() == Entry.Kind.DETAILS ? depthBelow(entry, line) : 0);
    }

    /** Whether the next line belongs to the paper. */
    Membership of(LineCursor line) {
        boolean blank = line.isBlank();
        Membership membership = switch (entry.kind()) {
            case HEADING, LINK_LINE, BOLD_LINE -> Membership.UNLESS_START;
            case ROW -> Membership.OUTSIDE;
            case ITEM -> blank ? Membership.INSIDE : ofItem(line);
            case DETAILS -> ofDetails(line);
        };
        afterBlank = blank;
        return membership;
    }

    /** Whether the next line may say something of the entry: the item after one is about something else. */
    boolean mayHave(LineCursor line) {
        Membership membership = of(line);
        return membership == Membership.INSIDE
                || (membership == Membership.UNLESS_START && entry.kind() != Entry.Kind.ITEM);
    }

    private Membership ofItem(LineCursor line) {
        if (line.indent() > entry.indent()) {
            return Membership.INSIDE;
        }
        String text = line.text();
        int start = line.indentEnd();
        boolean startsOther = text.charAt(start) == '|'
                || ListMarker.end(text, start, line.end()) > start
                || isBreak(text, start, line.end());
        if (!afterBlank && !startsOther) {
            return Membership.INSIDE;
        }
        return startsOther || !isProse(text, start, line.end()) || isFollowedByNext(line)
                ? Membership.UNLESS_START
                : Membership.OUTSIDE;
    }

    /** Whether an unindented line starts with a letter and no key, so that it may be about something else. */
    private static boolean isProse(String text, int start, int end) {
        int colon = firstColon(text, start, Math.min(end, start + LONGEST_KEY));
        return colon < 0 && Character.isLetter(text.codePointAt(start));
    }

    private static int firstColon(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    /** Whether the next number of the list follows, so that what is between the numbers belongs to the first. */
    private boolean isFollowedByNext(LineCursor line) {
        int next = entry.decoration().counter() + 1;
        LineCursor ahead = new LineCursor(line);
        for (int i = 0; next > 0 && i < MAX_LINES_TO_NEXT && ahead.advance(); i++) {
            if (OutlineHeading.atx(ahead) != null) {
                return false;
            }
            if (ItemEntry.isItem(ahead) && ahead.indent() == entry.indent()) {
                return ahead.text().startsWith(Integer.toString(next), ahead.indentEnd());
            }
        }
        return false;
    }

    private static boolean isBreak(String text, int start, int end) {
        char mark = text.charAt(start);
        return "-*_=".indexOf(mark) >= 0 && Search.endOfRun(text, mark, start, end) - start >= 3;
    }

    private Membership ofDetails(LineCursor line) {
        if (depth == 0) {
            return Membership.OUTSIDE;
        }
        if (depth > 0) {
            depth = Math.max(0, depth + change(line));
            return Membership.INSIDE;
        }
        return Membership.UNLESS_START;
    }

    /** Returns how many elements are open below an entry; a negative number if they are not closed. */
    private static int depthBelow(Entry entry, LineCursor line) {
        LineCursor ahead = new LineCursor(line);
        int open = change(ahead);
        for (int i = 1; i < entry.start().bodyLine() && ahead.advance(); i++) {
            open += change(ahead);
        }
        int below = open;
        for (int i = 0; open > 0 && i < MAX_LINES_TO_END; i++) {
            if (open > MAX_DEPTH || !ahead.advance()) {
                return -1;
            }
            open += change(ahead);
        }
        return open > 0 ? -1 : Math.max(0, below);
    }

    /** Returns how many elements a line opens, minus those that it closes. */
    private static int change(LineCursor line) {
        String text = line.text();
        int change = 0;
        int i = Search.first(text, '<', line.indentEnd(), line.end());
        while (i < line.end()) {
            if (text.regionMatches(true, i + 1, DETAILS, 0, DETAILS.length())) {
                change++;
            } else if (text.regionMatches(true, i + 1, "/" + DETAILS, 0, DETAILS.length() + 1)) {
                change--;
            }
            i = Search.first(text, '<', i + 1, line.end());
        }
        return change;
    }
}
