package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import java.util.Deque;

/** Halves of surrogate pairs, which no encoding can hold: each becomes U+FFFD. */
public final class LoneSurrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private LoneSurrogates() {}

    /** {@code text} with no such half in it; {@code place} is where it starts, and each half is a fault. */
    public static String replace(String text, long place, Deque<DecodingProblem> decodingProblems) {
        int half = next(text, 0);
        if (half == text.length()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (; half < text.length(); half = next(text, half + 1)) {
            decodingProblems.add(new DecodingProblem(place + half, DiagnosticCode.LONE_SURROGATE));
            repaired.setCharAt(half, REPLACEMENT);
        }
        return repaired.toString();
    }

    /** The first half at or after {@code from}; the length of the text where there is none. */
    private static int next(String text, int from) {
        int i = firstSurrogate(text, from);
        while (isPair(text, i)) {
            i = firstSurrogate(text, i + 2);
        }
        return i;
    }

    /** The first surrogate at or after {@code from}; each character of a source comes by here. */
    private static int firstSurrogate(String text, int from) {
        int length = text.length();
        int i = from;
        while (i < length && !Character.isSurrogate(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
