package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import io.github.dailydigest.parser.vocabulary.PunctuationTrimmer;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code Key: value}, whose key has one to three words, in emphasis or not.
 *
 * @param key which field it is; null for one that has no place of its own
 * @param keyStart where the key starts
 * @param keyEnd where the key ends
 * @param valueStart where the value starts, without white space before it; the end of the line where there is none
 */
public record FieldLine(@Nullable FieldKey key, int keyStart, int keyEnd, int valueStart) {

    private static final int LONGEST_KEY = 60;
    private static final int MOST_WORDS = 3;

    /** Whether it has a known key, and so is a field anywhere among the fields of a paper. */
    public boolean isKnown() {
        return key != null;
    }

    /** The field on the line from {@code from} to {@code to}; null where the line is none. */
    public static @Nullable FieldLine read(String text, int from, int to) {
        int first = Whitespace.skip(text, from, to);
        int afterMarks = first;
        while (afterMarks < to && EmphasisMarks.is(text.charAt(afterMarks))) {
            afterMarks++;
        }
        int start = Whitespace.skip(text, afterMarks, to);
        int colon = colon(text, start, Math.min(to, start + LONGEST_KEY));
        if (colon < 0) {
            return null;
        }
        int end = colon;
        while (end > start && (EmphasisMarks.is(text.charAt(end - 1)) || Whitespace.is(text.charAt(end - 1)))) {
            end--;
        }
        int after = colon + 1;
        while (after < to && start > first && EmphasisMarks.is(text.charAt(after))) {
            after++;
        }
        FieldKey key = FieldKey.of(text, start, end);
        boolean apart = after == to || Whitespace.is(text.charAt(after)) || text.charAt(colon) == '：';
        return apart || key != null ? new FieldLine(key, start, end, Whitespace.skip(text, after, to)) : null;
    }

    /**
     * The colon behind one to three words that start at {@code from}, with asterisks around them at most; less than
     * zero where there is none.
     */
    private static int colon(String text, int from, int to) {
        int words = 0;
        boolean inWord = false;
        boolean closed = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return words > 0 ? i : -1;
            }
            boolean ofWord = c < '\u0080' ? isOfWord(c) : isOfWord(text, i);
            if (!ofWord && !Whitespace.is(c) && !EmphasisMarks.is(c)) {
                return -1;
            }
            if (ofWord && !inWord && (closed || ++words > MOST_WORDS)) {
                return -1;
            }
            closed = closed || (c == '*' && words > 0);
            inWord = ofWord;
        }
        return -1;
    }

    private static boolean isOfWord(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || "-.'’/&".indexOf(c) >= 0;
    }

    /** Whether the character at a place, of which that may be the second half, is one of a word. */
    private static boolean isOfWord(String text, int place) {
        char c = text.charAt(place);
        int whole = Character.isLowSurrogate(c) ? text.codePointBefore(place + 1) : text.codePointAt(place);
        return isOfWord(c) || Character.isLetterOrDigit(whole) || PunctuationTrimmer.isMark(whole);
    }
}
