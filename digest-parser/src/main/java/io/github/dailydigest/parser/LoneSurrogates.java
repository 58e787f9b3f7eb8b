package io.github.dailydigest.parser;

import io.github.dailydigest.parser.Window.Fault;
import java.util.Deque;

/** Halves of surrogate pairs, which no encoding can hold: each becomes U+FFFD. */
final class LoneSurrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private LoneSurrogates() {}

    /** {@code text} with no such half in it; {@code place} is where it starts, and each half is a fault. */
    static String replace(String text, long place, Deque<Fault> faults) {
        int half = next(text, 0);
        if (half == text.length()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        for (; half < text.length(); half = next(text, half + 1)) {
            faults.add(new Fault(place + half, DiagnosticCode.LONE_SURROGATE));
            repaired.setCharAt(half, REPLACEMENT);
        }
        return repaired.toString();
    }

    /** The first half at or after {@code from}; the length of the text where there is none. */
    private static int next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                i++;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i += 2;
            } else {
                return i;
            }
        }
        return i;
    }
}
