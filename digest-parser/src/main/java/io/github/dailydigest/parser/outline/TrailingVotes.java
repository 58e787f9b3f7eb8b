package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.VoteMark;

/** Votes with a mark at the end of a title: {@code A Title - 👍 16}. */
final class TrailingVotes {

    /** Votes with their mark are not longer. */
    private static final int LONGEST = 24;

    private TrailingVotes() {}

    /** Returns where the title ends before votes at its end; {@code to} if there are none. */
    static int start(String text, int from, int to) {
        char last = to > from ? text.charAt(to - 1) : ' ';
        if (!Character.isDigit(last) && last != '*' && !Character.isLetter(last)) {
            return to;
        }
        for (int i = Math.max(from + 1, to - LONGEST); i < to; i++) {
            VoteMark votes = isMark(text, i) ? VoteMark.at(text, i, to) : null;
            if (votes != null && votes.end() == to) {
                return before(text, from, i);
            }
        }
        return to;
    }

    private static boolean isMark(String text, int i) {
        return !Character.isLowSurrogate(text.charAt(i)) && VoteMark.isMark(text.codePointAt(i));
    }

    private static int before(String text, int from, int votes) {
        int i = votes;
        while (i > from && (Whitespace.is(text.charAt(i - 1)) || "|·-–—(（".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i == from ? votes : i;
    }
}
