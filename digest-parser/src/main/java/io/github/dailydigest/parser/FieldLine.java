package io.github.dailydigest.parser;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the form {@code Key: value}, whose key has one to three words, in emphasis or not.
 *
 * @param key which field it is
 * @param keyStart where the key starts
 * @param keyEnd where the key ends
 * @param valueStart where the value starts, without white space before it; the end of the line where there is none
 */
record FieldLine(Key key, int keyStart, int keyEnd, int valueStart) {

    /** The fields that the format knows by name. */
    enum Key {
        VOTES,
        AUTHORS,
        COMMENTS,
        OTHER;

        /** Whether such a field starts wherever it stands among the fields of a paper. */
        boolean isKnown() {
            return this != OTHER;
        }
    }

    /**
     * A known key in one of its spellings.
     *
     * @param text the spelling in small letters
     */
    private record Spelling(String text, Key key) {

        /** Whether it stands there, in letters of either case. */
        boolean stands(String line, int from, int to) {
            if (to - from != text.length()) {
                return false;
            }
            for (int i = 0; i < text.length(); i++) {
                if ((line.charAt(from + i) | SMALL) != text.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("vote", Key.VOTES),
            new Spelling("votes", Key.VOTES),
            new Spelling("authors", Key.AUTHORS),
            new Spelling("author", Key.AUTHORS),
            new Spelling("comments", Key.COMMENTS),
            new Spelling("comment", Key.COMMENTS),
            new Spelling("upvotes", Key.VOTES),
            new Spelling("upvote", Key.VOTES));

    /** The bit that makes a letter of ASCII a small one. */
    private static final int SMALL = 0x20;

    private static final int LONGEST_KEY = 60;
    private static final int MOST_WORDS = 3;

    /** The field on the line from {@code from} to {@code to}; null where the line is none. */
    static @Nullable FieldLine read(String text, int from, int to) {
        int first = White.skip(text, from, to);
        int afterMarks = first;
        while (afterMarks < to && isMark(text.charAt(afterMarks))) {
            afterMarks++;
        }
        int start = White.skip(text, afterMarks, to);
        int colon = colon(text, start, Math.min(to, start + LONGEST_KEY));
        if (colon < 0) {
            return null;
        }
        int end = colon;
        while (end > start && (isMark(text.charAt(end - 1)) || White.is(text.charAt(end - 1)))) {
            end--;
        }
        int after = colon + 1;
        while (after < to && start > first && isMark(text.charAt(after))) {
            after++;
        }
        Key key = key(text, start, end);
        boolean apart = after == to || White.is(text.charAt(after)) || text.charAt(colon) == '：';
        return apart || key.isKnown() ? new FieldLine(key, start, end, White.skip(text, after, to)) : null;
    }

    private static Key key(String text, int from, int to) {
        for (int i = 0; i < SPELLINGS.size(); i++) {
            if (SPELLINGS.get(i).stands(text, from, to)) {
                return SPELLINGS.get(i).key();
            }
        }
        return Key.OTHER;
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
            if (!ofWord && !White.is(c) && !isMark(c)) {
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
        return isOfWord(c) || Character.isLetterOrDigit(whole) || Punctuated.isMark(whole);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }
}
