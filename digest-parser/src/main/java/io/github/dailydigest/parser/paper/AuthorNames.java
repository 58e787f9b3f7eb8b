package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Names separated by a comma and white space, as in {@code Ada Example, Bo Sample}.
 *
 * @param authors the authors, in source order
 * @param separators the number of commas that are not part of a name
 */
record AuthorNames(List<Author> authors, int separators) {

    private static final int SEPARATOR_LENGTH = ", ".length();

    /** Returns the names in a text. Stops as soon as they are longer than {@code maxLength}. */
    static AuthorNames read(String text, int from, int to, int maxLength) {
        List<Author> authors = new ArrayList<>();
        int separators = 0;
        long length = -SEPARATOR_LENGTH;
        int start = from;
        while (start < to && length <= maxLength) {
            int comma = separator(text, start, to);
            int nameStart = Whitespace.skip(text, start, comma);
            if (nameStart < comma) {
                Author author = Author.of(text.substring(nameStart, Whitespace.trimEnd(text, nameStart, comma)));
                length += author.name().length() + SEPARATOR_LENGTH;
                authors.add(author);
            }
            separators += comma < to ? 1 : 0;
            start = comma + 1;
        }
        return new AuthorNames(authors, separators);
    }

    /** Returns the length of a list of the authors, with a comma and a space between the names. */
    static long length(List<Author> authors) {
        long length = -SEPARATOR_LENGTH;
        for (Author author : authors) {
            length += author.name().length() + SEPARATOR_LENGTH;
        }
        return length;
    }

    /** Returns the offset of the next comma before white space or the end, or {@code to} if there is none. */
    private static int separator(String text, int from, int to) {
        int comma = Search.first(text, ',', from, to);
        while (comma + 1 < to && !Whitespace.is(text.charAt(comma + 1))) {
            comma = Search.first(text, ',', comma + 1, to);
        }
        return comma;
    }
}
