package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A short text as numbers, words, ideographs and signs, without the spaces between them. A URL is one token, so that
 * nothing is found in it. Methods accept any index and treat a token that does not exist as one of no kind.
 */
final class DateTokens {

    enum Kind {
        NUMBER,
        WORD,
        /** One ideograph, kana or Hangul syllable. */
        IDEOGRAPH,
        SIGN,
        URL,
        NONE
    }

    /**
     * One token.
     *
     * @param number the value of a number of at most eight digits, else -1
     * @param word the word, folded; the sign, in its half-width form
     */
    record Token(Kind kind, int start, int end, int number, String word) {}

    private static final Token NONE = new Token(Kind.NONE, 0, 0, -1, "");
    private static final int MOST_DIGITS = 8;
    private static final int RADIX = 10;

    /** The most words, or ideographs, that a name has. */
    private static final int LONGEST_NAME = 10;

    /** What can be before or after the number of a path, a URL, a formula or a decimal fraction, but of no date. */
    private static final String NOT_BEFORE = "/\\.@=%&?+$^'\u2019";

    private static final String NOT_AFTER = "/\\@=%&+$^";

    private static final String AFTER_URL = ")]>\"\u300B\u3011\uFF09";

    private final String text;
    private final int from;
    private final int to;
    private final List<Token> tokens = new ArrayList<>();

    DateTokens(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        int i = from;
        while (i < to) {
            if (isSpace(text.charAt(i))) {
                i++;
            } else {
                Token token = tokenAt(i);
                tokens.add(token);
                i = token.end();
            }
        }
    }

    private Token tokenAt(int start) {
        char first = text.charAt(start);
        int end = start + 1;
        if (digit(first) >= 0) {
            int value = digit(first);
            for (; end < to && digit(text.charAt(end)) >= 0; end++) {
                value = end - start < MOST_DIGITS ? value * RADIX + digit(text.charAt(end)) : -1;
            }
            return new Token(Kind.NUMBER, start, end, end - start > MOST_DIGITS ? -1 : value, "");
        }
        if (isIdeograph(first)) {
            return new Token(Kind.IDEOGRAPH, start, end, -1, String.valueOf(first));
        }
        if (!isOfWord(first)) {
            return new Token(Kind.SIGN, start, end, -1, String.valueOf(halfWidth(first)));
        }
        while (end < to && isOfWord(text.charAt(end))) {
            end++;
        }
        String word = DateWords.fold(text.substring(start, end));
        if (text.startsWith("://", end) || (word.equals("www") && text.startsWith(".", end))) {
            while (end < to && !isSpace(text.charAt(end)) && AFTER_URL.indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return new Token(Kind.URL, start, end, -1, "");
        }
        return new Token(Kind.WORD, start, end, -1, word);
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    /** The value of a number of {@code fewest} to {@code most} digits; -1 if the token is not one. */
    int number(int i, int fewest, int most) {
        Token token = get(i);
        int digits = token.end() - token.start();
        return digits >= fewest && digits <= most ? token.number() : -1;
    }

    boolean isNumber(int i) {
        return get(i).kind() == Kind.NUMBER;
    }

    /** Whether the token is one of the signs, or one of the ideographs, in {@code any}. */
    boolean isAnyOf(int i, String any) {
        Token token = get(i);
        return (token.kind() == Kind.SIGN || token.kind() == Kind.IDEOGRAPH) && any.contains(token.word());
    }

    boolean isWord(int i, Set<String> words) {
        return get(i).kind() == Kind.WORD && words.contains(get(i).word());
    }

    /** Whether no space is before the token. */
    boolean isTight(int i) {
        return i > 0 && i < size() && get(i - 1).end() == get(i).start();
    }

    /** Whether an ideograph or a syllable of Korean is right before the token, which may be of the same word. */
    boolean isWithinIdeographs(int i) {
        return isTight(i) && get(i - 1).kind() == Kind.IDEOGRAPH;
    }

    /** Whether no space is between the tokens from {@code first} to {@code last}. */
    boolean areTight(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (!isTight(i)) {
                return false;
            }
        }
        return true;
    }

    /** The token after the sign at {@code i}, if it is one of {@code signs}, else {@code i}. */
    int skip(int i, String signs) {
        return isAnyOf(i, signs) ? i + 1 : i;
    }

    /** The same for a sign with no space before it. */
    int skipTight(int i, String signs) {
        return isTight(i) ? skip(i, signs) : i;
    }

    /** The token after the longest of some names that starts at {@code i}; -1 if none of them does. */
    int nameEnd(int i, Set<String> names) {
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (int j = i; j < i + LONGEST_NAME; j++) {
            Token token = get(j);
            if (token.kind() != Kind.WORD && token.kind() != Kind.IDEOGRAPH) {
                break;
            }
            name.append(j > i && !isTight(j) ? " " : "").append(token.word());
            end = names.contains(name.toString()) ? j + 1 : end;
        }
        return end;
    }

    /** The text of a token as written. */
    String asWritten(int i) {
        return text.substring(get(i).start(), get(i).end());
    }

    /** Whether a date can start at the token: it is not within a word, a path or a longer number. */
    boolean startsWord(int i) {
        int start = get(i).start();
        if (start == from) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (before == '-' || before == '_') {
            return start - 1 == from || !isWithinWord(text.charAt(start - 2));
        }
        if (before == ',') {
            return start - 1 == from || digit(text.charAt(start - 2)) < 0;
        }
        return !isWithinWord(before) && NOT_BEFORE.indexOf(before) < 0;
    }

    /** Whether a date can end before the token {@code next}. */
    boolean endsWord(int next) {
        int end = get(next - 1).end();
        if (end == to) {
            return true;
        }
        char c = text.charAt(end);
        char after = end + 1 < to ? text.charAt(end + 1) : ' ';
        return switch (c) {
            case '.', '-', '_' -> !isWithinWord(after);
            case ':', '\'', '\u2019' -> digit(after) < 0;
            default -> !isWithinWord(c) && NOT_AFTER.indexOf(c) < 0;
        };
    }

    /** Chinese, Japanese and Korean write no space between a date and the words around it. */
    private static boolean isWithinWord(char c) {
        return Character.isLetterOrDigit(c) && !isIdeograph(c);
    }

    private static boolean isOfWord(char c) {
        return (Character.isLetter(c) && !isIdeograph(c)) || PunctuationTrimmer.isMark(c);
    }

    static boolean isIdeograph(char c) {
        if (c < '\u1100' || !Character.isLetter(c)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    /** A space of any width, or one of no width. */
    static boolean isSpace(char c) {
        return Whitespace.is(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The value of a digit, also a full-width one; -1 if it is not one. */
    static int digit(char c) {
        char digit = c >= '\uFF10' && c <= '\uFF19' ? halfWidth(c) : c;
        return digit >= '0' && digit <= '9' ? digit - '0' : -1;
    }

    private static char halfWidth(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2212' -> '-';
            case '\u301C' -> '~';
            default -> c > '\uFF00' && c < '\uFF5F' ? (char) (c - '\uFF00' + ' ') : c;
        };
    }
}
