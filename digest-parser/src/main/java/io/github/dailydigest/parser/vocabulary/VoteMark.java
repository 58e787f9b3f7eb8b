package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of votes with a mark that says so: {@code 👍 16}, {@code ⭐ 66}, {@code ▲ 85}, {@code 85 upvotes}, {@code 42
 * 👍}.
 *
 * @param start where the mark or the number starts
 * @param end where the mark and the number end
 * @param numberStart where the number starts
 * @param numberEnd where the number ends
 */
public record VoteMark(int start, int end, int numberStart, int numberEnd) {

    private static final int[] MARKS = "👍⭐▲🔼⬆↑❤💖🔥★☆♥".codePoints().toArray();

    /** The marks that may also follow the number; other icons follow a number that is something else. */
    private static final int[] MARKS_AFTER = "👍⭐▲🔼⬆↑".codePoints().toArray();

    private static final List<String> WORDS = List.of(
            "upvotes", "upvote", "votes", "vote", "likes", "like", "stars", "points", "추천", "좋아요", "赞", "票", "いいね");

    /** No number of votes is longer, which bounds what is read again where it is not one. */
    private static final int MAX_LENGTH = 20;

    /** Returns the votes that start at an offset, or null if none do. */
    public static @Nullable VoteMark at(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        int codePoint = text.codePointAt(from);
        if (isMark(codePoint)) {
            int after = from + Character.charCount(codePoint);
            while (after < to && (Icons.isInvisible(text.charAt(after)) || text.charAt(after) == 0xFE0F)) {
                after++;
            }
            int start = skip(text, after, to, ":：*x×");
            int end = numberEnd(text, start, to);
            if (end == start) {
                return null;
            }
            int marks = skipMarks(text, end, to);
            int word = afterWord(text, Whitespace.skip(text, marks, to), to);
            return new VoteMark(from, word < 0 ? marks : word, start, end);
        }
        int end = numberEnd(text, from, to);
        int after = end > from ? afterWordOrMark(text, Whitespace.skip(text, end, to), to) : -1;
        return after < 0 ? null : new VoteMark(from, after, from, end);
    }

    private static int afterWordOrMark(String text, int from, int to) {
        int word = afterWord(text, from, to);
        if (word < 0 && from < to && contains(MARKS_AFTER, text.codePointAt(from))) {
            int after = from + Character.charCount(text.codePointAt(from));
            return after < to && text.charAt(after) == 0xFE0F ? after + 1 : after;
        }
        return word;
    }

    /** Whether a code point is a mark of votes. */
    public static boolean isMark(int codePoint) {
        return contains(MARKS, codePoint);
    }

    private static boolean contains(int[] marks, int codePoint) {
        for (int mark : marks) {
            if (mark == codePoint) {
                return true;
            }
        }
        return false;
    }

    private static int skip(String text, int from, int to, String marks) {
        int i = from;
        while (i < to && (Whitespace.is(text.charAt(i)) || marks.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int skipMarks(String text, int from, int to) {
        int i = from;
        while (i < to && EmphasisMarks.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int numberEnd(String text, int from, int to) {
        int i = from;
        int longest = Math.min(to, from + MAX_LENGTH + 1);
        while (i < longest && (Character.isDigit(text.charAt(i)) || (i > from && isGroup(text, i, to)))) {
            i++;
        }
        if (i - from > MAX_LENGTH) {
            return from;
        }
        boolean apart =
                i == to || !(Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.') || isWord(text, i, to);
        return apart ? i : from;
    }

    private static boolean isGroup(String text, int i, int to) {
        return text.charAt(i) == ',' && i + 1 < to && Character.isDigit(text.charAt(i + 1));
    }

    private static boolean isWord(String text, int from, int to) {
        return afterWord(text, from, to) > from;
    }

    private static int afterWord(String text, int from, int to) {
        for (String word : WORDS) {
            int end = from + word.length();
            if (end <= to
                    && text.regionMatches(true, from, word, 0, word.length())
                    && (end == to || !Character.isLetter(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }
}
