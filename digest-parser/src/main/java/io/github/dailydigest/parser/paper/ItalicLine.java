package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import java.util.regex.Pattern;

/** A line in italics directly after an entry, which lists the authors: {@code *Ada Example, Bo Sample*}. */
final class ItalicLine {

    private static final int MAX_WORDS = 6;

    /** A category of arXiv, or a year, as in {@code Accepted at EXAMPLE 2031}. */
    private static final Pattern NOT_NAMES = Pattern.compile("\\b[a-z]+(?:-[a-z]+)?\\.[A-Z]{2}\\b|\\b\\d{4}\\b");

    private ItalicLine() {}

    /** Whether a line is in italics as a whole and may be names: it has few words between separators, and no date. */
    static boolean isNames(String text, int from, int lineEnd) {
        int to = Whitespace.trimEnd(text, from, lineEnd);
        if (to - from < 4 || !EmphasisMarks.is(text.charAt(from))) {
            return false;
        }
        char mark = text.charAt(from);
        boolean single = text.charAt(from + 1) != mark && text.charAt(to - 1) == mark && text.charAt(to - 2) != mark;
        if (!single || Whitespace.is(text.charAt(from + 1)) || Search.first(text, mark + " ", from + 1, to - 1) >= 0) {
            return false;
        }
        char last = text.charAt(to - 2);
        if ((last == '.' && !text.startsWith("al.", to - 4)) || last == ':' || last == '!' || last == '?') {
            return false;
        }
        return haveFewWords(text, from + 1, to - 1)
                && !NOT_NAMES.matcher(text).region(from, to).find()
                && DateFinder.find(text, from, to) == null;
    }

    private static boolean haveFewWords(String text, int from, int to) {
        int words = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (",;，、；".indexOf(c) >= 0) {
                words = 0;
                inWord = false;
            } else if (Whitespace.is(c)) {
                inWord = false;
            } else if (!inWord) {
                inWord = true;
                words++;
                if (words > MAX_WORDS) {
                    return false;
                }
            }
        }
        return true;
    }
}
