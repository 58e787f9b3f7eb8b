package io.github.dailydigest.parser.vocabulary;

/** The words of a label, and the punctuation before and behind them. */
public final class PunctuationTrimmer {

    /** What in markdown is a table, a link, HTML, code, an escape or emphasis, and so more than punctuation. */
    private static final String MARKUP = "|[]<>{}`\\*_";

    private static final String QUOTES = "\"'\uFF02\uFF07\u201A\u201E";

    private PunctuationTrimmer() {}

    /** The text from its first letter or digit to its last one, with the marks that belong to that. */
    static String wordsIn(String text) {
        int start = start(text);
        return text.substring(start, end(text, start));
    }

    /**
     * Whether what stands around the words of {@code text} is what a sentence has there: no markup, and whatever opens,
     * such as a quotation mark or a bracket, closes behind them.
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
                || LabelNames.isApostrophe(c);
    }

    /** One for a character that opens brackets, less for one that closes them. */
    private static int bracket(char c) {
        int type = QUOTES.indexOf(c) >= 0 ? Character.OTHER_PUNCTUATION : Character.getType(c);
        return type == Character.START_PUNCTUATION ? 1 : type == Character.END_PUNCTUATION ? -1 : 0;
    }
}
