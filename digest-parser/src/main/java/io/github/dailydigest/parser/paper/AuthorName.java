package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.Icons;

/** Cleans a name in a list of authors: removes a link, emphasis around the whole name, icons and backslashes. */
final class AuthorName {

    private AuthorName() {}

    /** Returns the name from {@code from} to {@code to}; empty if nothing is left of it. */
    static String clean(String text, int from, int to) {
        int start = Icons.skip(text, Whitespace.skip(text, from, to), to);
        int end = Whitespace.trimEnd(text, start, to);
        int run = marks(text, start, end);
        start += run;
        end -= run;
        InlineLink link = start < end && text.charAt(start) == '[' ? InlineLink.at(text, start, end) : null;
        if (link != null && link.end() == end) {
            return clean(text, link.textStart(), link.textEnd());
        }
        String name = text.substring(start, Math.max(start, end));
        return name.indexOf('\\') < 0 ? name : withoutEscapes(name);
    }

    /** Returns how many marks of emphasis are around all of a name. */
    static int marks(String text, int start, int end) {
        int run = 0;
        while (start + run < end - run - 1
                && EmphasisMarks.is(text.charAt(start + run))
                && text.charAt(end - 1 - run) == text.charAt(start + run)) {
            run++;
        }
        return run;
    }

    private static String withoutEscapes(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean escape = c == '\\' && i + 1 < name.length() && "*_`[]()#+-.!&".indexOf(name.charAt(i + 1)) >= 0;
            if (!escape) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
