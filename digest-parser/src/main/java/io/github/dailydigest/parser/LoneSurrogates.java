package io.github.dailydigest.parser;

/** Halves of surrogate pairs, which no encoding can hold: each becomes U+FFFD. */
final class LoneSurrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private LoneSurrogates() {}

    /** {@code text} with no such half in it, each reported. */
    static String replace(String text, DiagnosticLog log) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text);
        LineCursor line = new LineCursor(text, 0);
        for (int i = first; i < text.length(); i = next(text, i + 1)) {
            while (line.number() == 0 || line.next() <= i) {
                line.advance();
            }
            SourceSpan span = new SourceSpan(line.number(), i - line.start() + 1, i, 1);
            log.report(DiagnosticCode.LONE_SURROGATE, span, "half a surrogate pair is replaced by U+FFFD");
            repaired.setCharAt(i, REPLACEMENT);
        }
        return repaired.toString();
    }

    /** The first half at or after {@code from}; the length of the text where there is none. */
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return text.length();
    }
}
