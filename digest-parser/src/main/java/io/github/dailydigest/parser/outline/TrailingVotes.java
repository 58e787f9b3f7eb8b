package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.VoteMark;

/** Votes at the end of a title: {@code A Title - 👍 16}, {@code A Title (85 upvotes)}. */
final class TrailingVotes {

    /** Votes with their mark or word are not longer. */
    private static final int LONGEST = 24;

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final String BARS = "|·";
    private static final String DASHES = "-–—";

    private TrailingVotes() {}

    /** Returns where the title ends before votes at its end; {@code to} if there are none. */
    static int start(String text, int from, int to) {
        if (from == to) {
            return to;
        }
        boolean inBrackets = CLOSING.indexOf(text.charAt(to - 1)) >= 0;
        int end = inBrackets ? to - 1 : to;
        for (int i = Math.max(from + 1, end - LONGEST); i < end; i++) {
            VoteMark votes = canStart(text, from, i) ? VoteMark.at(text, i, end) : null;
            if (votes != null && votes.end() == end) {
                int titleEnd = before(text, from, i);
                boolean opened = OPENING.indexOf(text.charAt(Whitespace.trimEnd(text, from, i) - 1)) >= 0;
                return titleEnd > from && opened == inBrackets ? titleEnd : to;
            }
        }
        return to;
    }

    /** Whether votes can start at an offset: at a mark, or at a number that something separates from the title. */
    private static boolean canStart(String text, int from, int i) {
        char c = text.charAt(i);
        if (!Character.isDigit(c)) {
            return !Character.isLowSurrogate(c) && VoteMark.isMark(text.codePointAt(i));
        }
        int end = Whitespace.trimEnd(text, from, i);
        char last = end > from ? text.charAt(end - 1) : 'a';
        // A hyphen without white space before it is part of a word, as in GPT-4 likes.
        boolean dash = DASHES.indexOf(last) >= 0 && end - 1 > from && Whitespace.is(text.charAt(end - 2));
        return dash || BARS.indexOf(last) >= 0 || OPENING.indexOf(last) >= 0;
    }

    private static int before(String text, int from, int votes) {
        int i = votes;
        while (i > from && isSeparator(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return Whitespace.is(c) || BARS.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }
}
