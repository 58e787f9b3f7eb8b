package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.paper.NamesText;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;

/** Tells what words beside a title are, and where they end. */
final class WordsBeside {

    /** Words of more than this number are prose, unless they may be names. */
    private static final int MAX_WORDS = 2;

    private static final int MAX_NAMES = 12;

    /** A text of more than this number of letters that are words by themselves is prose. */
    private static final int MAX_IDEOGRAPHS = 15;

    private static final String SEPARATORS = "|·•,;；/-–—:：(（[【｜";

    private WordsBeside() {}

    /** Whether there are several words, or names, from {@code from} to {@code to}. */
    static boolean areSeveral(String text, int from, int to) {
        int i = from;
        while (i < to && !Whitespace.is(text.charAt(i)) && ",，、".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i < to;
    }

    /** Whether the words are a text, not a note such as the name of a conference. */
    static boolean areProse(String text, int from, int to) {
        int words = 1;
        int ideographs = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            words += Whitespace.is(c) && !Whitespace.is(text.charAt(i + 1)) ? 1 : 0;
            ideographs += Character.isIdeographic(c) ? 1 : 0;
        }
        return words > (NamesText.areLike(text, from, to) ? MAX_NAMES : MAX_WORDS) || ideographs > MAX_IDEOGRAPHS;
    }

    /** Returns where words end before separators, emphasis, and the bracket that closes what opens before them. */
    static int trimEnd(String text, int from, int to) {
        int i = to;
        while (i > from && isSeparator(text.charAt(i - 1))) {
            i--;
        }
        for (int depth = depth(text, from, i); depth < 0 && i > from && isClosing(text.charAt(i - 1)); depth++) {
            i--;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return Whitespace.is(c) || EmphasisMarks.is(c) || SEPARATORS.indexOf(c) >= 0;
    }

    /** Returns how many more brackets open than close. */
    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += "([（【".indexOf(c) >= 0 ? 1 : isClosing(c) ? -1 : 0;
        }
        return depth;
    }

    private static boolean isClosing(char c) {
        return ")]）】".indexOf(c) >= 0;
    }
}
