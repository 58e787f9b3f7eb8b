package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.source.Whitespace;

/** Tells whether words beside a title are the names of authors. */
public final class NamesText {

    private static final String BY = "by ";

    private static final int LONGEST_NAME = 6;

    /** The most characters of a name in Chinese, with what says that there are more. */
    private static final int LONGEST_IDEOGRAPHIC_NAME = 8;

    private NamesText() {}

    /** Whether words say that they are names: {@code Ada Example et al.}, {@code by Ada Example}. */
    public static boolean saysSo(String text, int from, int to) {
        return from < to
                && AuthorNames.mayEndInMore(text, from, to)
                && AuthorNames.read(text, from, to, Integer.MAX_VALUE).hasMore()
                && areShort(text, from, to);
    }

    /** Whether a text in italics, its marks included, is a list of names. */
    public static boolean inItalics(String text, int from, int to) {
        return ItalicLine.isNames(text, from, to);
    }

    /** Returns where names start after the word that says that they follow; {@code from} if it is not there. */
    public static int afterBy(String text, int from, int to) {
        int names = from + BY.length();
        boolean isName = names < to
                && text.regionMatches(true, from, BY, 0, BY.length())
                && Character.isUpperCase(text.codePointAt(names));
        return isName && areShort(text, names, to) ? names : from;
    }

    /** Whether a line may be nothing but names: few words between commas, which start with a capital. */
    public static boolean areLike(String text, int from, int lineEnd) {
        int to = Whitespace.trimEnd(text, from, lineEnd);
        if (from == to || !Character.isLetter(text.codePointAt(from)) || !areShort(text, from, to)) {
            return false;
        }
        boolean starts = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (starts && !Whitespace.is(c)) {
                boolean and = text.startsWith("and ", i) || text.startsWith("et ", i);
                if (Character.isLowerCase(c) && !and) {
                    return false;
                }
                starts = false;
            }
            if (Character.isDigit(c) || "[]()<>`:!?".indexOf(c) >= 0) {
                return false;
            }
            starts = starts || ",;，、；".indexOf(c) >= 0;
        }
        return true;
    }

    private static boolean areShort(String text, int from, int to) {
        int words = 1;
        int ideographs = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (",;，、；".indexOf(c) >= 0) {
                words = 0;
            } else if (Whitespace.is(c) && !Whitespace.is(text.charAt(i - 1))) {
                words++;
            }
            ideographs = words == 0 ? 0 : ideographs + (Character.isIdeographic(c) ? 1 : 0);
            if (words > LONGEST_NAME || ideographs > LONGEST_IDEOGRAPHIC_NAME) {
                return false;
            }
        }
        return true;
    }
}
