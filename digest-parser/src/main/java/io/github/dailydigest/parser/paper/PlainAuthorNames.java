package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fast path for lists of authors that are names of Latin letters with commas between them, as nearly all lists are.
 * {@link AuthorNames} is the reference: an assertion compares every such list with what the general rules give.
 */
final class PlainAuthorNames {

    private static final byte OTHER = 0;
    private static final byte NAME = 1;
    private static final byte COMMA = 2;

    /** What each character is in a list with nothing unusual. */
    private static final byte[] KINDS = kinds();

    private PlainAuthorNames() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[0x250];
        for (char c = 0; c < kinds.length; c++) {
            boolean name = " -.'".indexOf(c) >= 0 || (Character.isLetter(c) && c != 'ª' && c != 'º');
            kinds[c] = c == ',' ? COMMA : name ? NAME : OTHER;
        }
        return kinds;
    }

    /** Returns the authors in a text, or null if the text may have anything but names and commas. */
    static @Nullable List<Author> read(String text, int from, int to) {
        if (to - from <= AuthorNames.LONGEST_NONE) {
            return null;
        }
        // Cut out, since letters of one byte are read faster than among others of two.
        String list = text.substring(from, to);
        List<Author> authors = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            byte kind = c < KINDS.length ? KINDS[c] : OTHER;
            if (kind == NAME) {
                continue;
            }
            if (kind == OTHER || !add(authors, list, start, i)) {
                return null;
            }
            start = i + 1;
        }
        return AuthorNames.lastAnd(list, start, list.length()) < 0 && add(authors, list, start, list.length())
                ? authors
                : null;
    }

    /** Adds a name; returns false if it may say something else. */
    private static boolean add(List<Author> authors, String list, int from, int to) {
        int start = Whitespace.skip(list, from, to);
        int end = Whitespace.trimEnd(list, start, to);
        if (start == end
                || AuthorNames.mayEndInMore(list, start, end)
                || AuthorNames.afterAnd(list, start, end) > start) {
            return false;
        }
        String name = list.substring(start, end);
        if (AuthorNames.isSuffix(name)) {
            return false;
        }
        authors.add(Author.of(name));
        return true;
    }
}
