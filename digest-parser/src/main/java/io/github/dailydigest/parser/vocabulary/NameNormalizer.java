package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;
import java.text.Normalizer;
import java.util.Locale;

/** Normalizes names of labels and fields, so that case, apostrophes, width and white space make no difference. */
final class NameNormalizer {

    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';

    private NameNormalizer() {}

    /** Returns the form in which names that say the same are equal. */
    static String normalize(String name) {
        String compatible = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        StringBuilder folded = new StringBuilder(Whitespace.fold(compatible, 0, compatible.length()));
        for (int i = 0; i < folded.length(); i++) {
            if (isApostrophe(folded.charAt(i))) {
                folded.setCharAt(i, '\'');
            }
        }
        // Upper case first, where letters may become others: the sharp s is a double one there.
        String single = folded.toString();
        return (isPlain(single) ? single : single.toUpperCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
    }

    /** Returns the length of the longest spelling of a name, in which accents are characters of their own. */
    static int longestForm(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= '\u0080') {
                return Normalizer.normalize(name, Normalizer.Form.NFD).length();
            }
        }
        return name.length();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isPlain(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code c} is ASCII or a Hangul syllable; a text of nothing else is its own normal form. */
    static boolean isPlain(char c) {
        return c < '\u0080' || (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE);
    }

    /** Whether {@code c} is another character for an apostrophe. */
    static boolean isApostrophe(char c) {
        return "\u2019\u2018\u201B\u02BC\u2032`\u00B4".indexOf(c) >= 0;
    }
}
