package io.github.dailydigest.parser.source;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import java.util.Deque;

/** Surrogates that are not part of a pair, which no encoding can represent. */
public final class LoneSurrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private LoneSurrogates() {}

    /** Whether a text has one. */
    public static boolean occurIn(String text) {
        return next(text, 0) < text.length();
    }

    /**
     * Returns {@code text} with each of them replaced by U+FFFD and reported.
     *
     * @param offset where the text starts in the source
     * @param decodingProblems the queue that the problems are added to
     */
    public static String replace(String text, long offset, Deque<DecodingProblem> decodingProblems) {
        int lone = next(text, 0);
        if (lone == text.length()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (; lone < text.length(); lone = next(text, lone + 1)) {
            decodingProblems.add(new DecodingProblem(offset + lone, DiagnosticCode.LONE_SURROGATE));
            repaired.setCharAt(lone, REPLACEMENT);
        }
        return repaired.toString();
    }

    /** Returns the first one at or after {@code from}; the length of the text if there is none. */
    private static int next(String text, int from) {
        int i = firstSurrogate(text, from);
        while (isPair(text, i)) {
            i = firstSurrogate(text, i + 2);
        }
        return i;
    }

    /** Returns the first surrogate at or after {@code from}. Hot: every character of a source passes through. */
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
