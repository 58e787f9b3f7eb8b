package io.github.dailydigest.parser.literal;

/**
 * Escape sequences in Python string literals ("String and Bytes literals" in the language reference), except
 * {@code \N{…}}, which {@code repr()} never prints.
 */
final class PythonEscape {

    private static final String SIMPLE = "\\'\"nrtabfv";
    private static final String SIMPLE_MEANINGS = "\\'\"\n\r\t\u0007\b\f\u000B";
    private static final int OCTAL_DIGITS = 3;

    private PythonEscape() {}

    /**
     * Decodes an escape sequence and appends its value. A backslash before any other character is literal.
     *
     * @param index the index after the backslash
     * @return the index after the escape sequence, or -1 if it is invalid in Python
     */
    static int decode(String text, int index, StringBuilder out) {
        if (index == text.length()) {
            return -1;
        }
        char c = text.charAt(index);
        return switch (c) {
            case '\n' -> index + 1;
            case 'x' -> hexadecimal(text, index + 1, 2, out);
            case 'u' -> hexadecimal(text, index + 1, 4, out);
            case 'U' -> hexadecimal(text, index + 1, 8, out);
            case 'N' -> -1;
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(text, index, out);
            default -> single(c, index, out);
        };
    }

    /** Returns a line as {@code repr()} prints it: in single quotes, unless it has those and no double quotes. */
    static String quote(String line) {
        String quote = line.indexOf('\'') >= 0 && line.indexOf('"') < 0 ? "\"" : "'";
        return quote + line.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote;
    }

    private static int single(char c, int index, StringBuilder out) {
        int simple = SIMPLE.indexOf(c);
        if (simple >= 0) {
            out.append(SIMPLE_MEANINGS.charAt(simple));
        } else {
            out.append('\\').append(c);
        }
        return index + 1;
    }

    private static int hexadecimal(String text, int from, int digits, StringBuilder out) {
        int end = from + digits;
        if (end > text.length()) {
            return -1;
        }
        long codePoint = 0;
        for (int i = from; i < end; i++) {
            int digit = asciiDigit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            codePoint = codePoint * 16 + digit;
        }
        if (codePoint > Character.MAX_CODE_POINT) {
            return -1;
        }
        out.appendCodePoint((int) codePoint);
        return end;
    }

    private static int octal(String text, int from, StringBuilder out) {
        int codePoint = 0;
        int i = from;
        while (i < text.length() && i - from < OCTAL_DIGITS && asciiDigit(text.charAt(i), 8) >= 0) {
            codePoint = codePoint * 8 + asciiDigit(text.charAt(i), 8);
            i++;
        }
        out.appendCodePoint(codePoint);
        return i;
    }

    private static int asciiDigit(char c, int radix) {
        return c < '\u0080' ? Character.digit(c, radix) : -1;
    }
}
