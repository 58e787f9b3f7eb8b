package io.github.dailydigest.parser.vocabulary;

/** Finds the words of a label between the punctuation around them. */
public final class PunctuationTrimmer {

    /** Characters that in markdown are part of a table, a link, HTML, code, an escape or emphasis. */
    private static final String MARKUP = "|[]<>{}`\\*_";

    private static final String QUOTES = "\"'\uFF02\uFF07\u201A\u201E";

    private PunctuationTrimmer() {}

    /** Returns the text from its first to its last letter or digit, including the combining marks on the last. */
    static String wordsIn(String text) {
        int start = start(text);
        return text.substring(start, end(text, start));
    }

    /**
     * Whether the characters around the words of {@code text} are those of a sentence: no markup, and every quotation
     * mark or bracket that opens before the words closes after them.
     */
    static boolean isSentence(String text) {
        int start = start(text);
        int end = end(text, start);
        int quotes = 0;
        int brackets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean around = i < start || i >= end;
            if (around && MARKUP.indexOf(c) >= 0) {
                return false;
            }
            if (around && isQuote(c)) {
                quotes += i < start ? 1 : -1;
            }
            brackets += bracket(c);
        }
        return quotes == 0 && brackets == 0;
    }

    private static int start(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static int end(String text, int start) {
        int last = text.length();
        while (last > start && !Character.isLetterOrDigit(text.codePointBefore(last))) {
            last -= Character.charCount(text.codePointBefore(last));
        }
        int end = last;
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Whether a character is a mark on the letter before it, as an accent or a vowel sign is. */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isQuote(char c) {
        int type = Character.getType(c);
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || QUOTES.indexOf(c) >= 0
                || NameNormalizer.isApostrophe(c);
    }

    /** Returns 1 for an opening bracket, -1 for a closing one, 0 for any other character. */
    private static int bracket(char c) {
        int type = QUOTES.indexOf(c) >= 0 ? Character.OTHER_PUNCTUATION : Character.getType(c);
        return type == Character.START_PUNCTUATION ? 1 : type == Character.END_PUNCTUATION ? -1 : 0;
    }
}
