package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.section.Colon;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import io.github.dailydigest.parser.vocabulary.PunctuationTrimmer;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code Key: value} whose key has one to three words, with or without emphasis.
 *
 * @param key the field that the key names; null if it is not a known key
 * @param keyStart the offset at which the key starts
 * @param keyEnd the offset at which the key ends
 * @param valueStart the offset at which the value starts, after white space; the end of the line if the value is empty
 */
public record FieldLine(@Nullable FieldKey key, int keyStart, int keyEnd, int valueStart) {

    private static final int LONGEST_KEY = 60;
    private static final int MOST_WORDS = 3;

    /** Whether the key is known. A known key starts a field everywhere above the sections of a paper. */
    public boolean isKnown() {
        return key != null;
    }

    /** Returns the field on the line from {@code from} to {@code to}, or null if the line is not a field. */
    public static @Nullable FieldLine read(String text, int from, int to) {
        int first = Whitespace.skip(text, from, to);
        int start = Whitespace.skip(text, EmphasisRun.skip(text, first, to), to);
        int colon = colon(text, start, Math.min(to, start + LONGEST_KEY));
        if (colon < 0) {
            return null;
        }
        int end = colon;
        while (end > start && (EmphasisMarks.is(text.charAt(end - 1)) || Whitespace.is(text.charAt(end - 1)))) {
            end--;
        }
        int after = start > first ? EmphasisRun.skip(text, colon + 1, to) : colon + 1;
        FieldKey key = FieldKey.of(text, start, end);
        boolean separated = after == to || Whitespace.is(text.charAt(after)) || text.charAt(colon) == Colon.FULL_WIDTH;
        return separated || key != null ? new FieldLine(key, start, end, Whitespace.skip(text, after, to)) : null;
    }

    /**
     * Returns the offset of the colon after one to three words that start at {@code from} and may be followed by
     * emphasis marks; -1 if there is none.
     */
    private static int colon(String text, int from, int to) {
        int words = 0;
        boolean inWord = false;
        boolean closed = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Colon.is(c)) {
                return words > 0 ? i : -1;
            }
            boolean wordCharacter = c < '\u0080' ? isWordCharacter(c) : isWordCharacter(text, i);
            if (!wordCharacter && !Whitespace.is(c) && !EmphasisMarks.is(c)) {
                return -1;
            }
            if (wordCharacter && !inWord && (closed || ++words > MOST_WORDS)) {
                return -1;
            }
            closed = closed || (c == '*' && words > 0);
            inWord = wordCharacter;
        }
        return -1;
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c) || "-.'’/&".indexOf(c) >= 0;
    }

    /** Whether the character at an offset, which may be the second half of a surrogate pair, is part of a word. */
    private static boolean isWordCharacter(String text, int offset) {
        char c = text.charAt(offset);
        int codePoint = Character.isLowSurrogate(c) ? text.codePointBefore(offset + 1) : text.codePointAt(offset);
        return isWordCharacter(c) || Character.isLetterOrDigit(codePoint) || PunctuationTrimmer.isMark(codePoint);
    }
}
