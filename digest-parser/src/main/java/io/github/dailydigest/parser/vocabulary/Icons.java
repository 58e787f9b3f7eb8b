package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.parser.source.Whitespace;

/** Characters that decorate a text and mean nothing in it: emoji and other pictures, and marks without width. */
public final class Icons {

    private static final int KEYCAP = 0x20E3;
    private static final int VARIATION_SELECTOR = 0xFE0F;

    private Icons() {}

    /** Whether a code point is a picture, or belongs to one, or has no width. */
    public static boolean isIcon(int codePoint) {
        if (codePoint < 0xA9) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL
                || codePoint == VARIATION_SELECTOR
                || codePoint == KEYCAP
                || isInvisible(codePoint)
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }

    /** Whether a code point has no width, such as a zero-width space or a byte order mark. */
    public static boolean isInvisible(int codePoint) {
        return (codePoint >= 0x200B && codePoint <= 0x200D) || codePoint == 0x2060 || codePoint == 0xFEFF;
    }

    /** Returns the offset after the icon at an offset, or that offset if there is none. */
    public static int skipOne(String text, int from, int to) {
        if (from >= to) {
            return from;
        }
        char c = text.charAt(from);
        if (c >= '0' && c <= '9') {
            return afterKeycap(text, from, to);
        }
        int codePoint = text.codePointAt(from);
        return isIcon(codePoint) ? Math.min(to, from + Character.charCount(codePoint)) : from;
    }

    /** Returns the offset after the icons at an offset, and white space after them; that offset if there is no icon. */
    public static int skip(String text, int from, int to) {
        int i = from;
        int next = skipOne(text, i, to);
        while (next > i) {
            i = Whitespace.skip(text, next, to);
            next = skipOne(text, i, to);
        }
        return i;
    }

    /** Digits in keycaps are icons; a digit alone is not. */
    private static int afterKeycap(String text, int from, int to) {
        int i = from + 1;
        if (i < to && text.charAt(i) == VARIATION_SELECTOR) {
            i++;
        }
        return i < to && text.charAt(i) == KEYCAP ? i + 1 : from;
    }
}
