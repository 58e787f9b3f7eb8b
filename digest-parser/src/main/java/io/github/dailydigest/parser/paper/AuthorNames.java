package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names in a list of authors: {@code Ada Example, Bo Sample}. Names are separated by commas, or by semicolons if
 * there are any, by {@code ·} between spaces, and by {@code and} or {@code &} before the last. Words that say that
 * there are more authors, such as {@code et al.}, or none, such as {@code N/A}, are not names.
 *
 * @param authors the authors, in source order
 * @param hasMore whether the list says that it does not name all
 */
record AuthorNames(List<Author> authors, boolean hasMore) {

    private static final int SEPARATOR_LENGTH = ", ".length();

    private static final String COMMAS = ",，、";
    private static final String SEMICOLONS = ";；";

    private static final Set<String> NONE =
            Set.of("-", "–", "—", "n/a", "na", "null", "none", "unknown", "无", "없음", "なし");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

    private static final Pattern MORE = Pattern.compile(
            "(?:\\bet(?:\\. ?| )al\\b\\.?|(?:\\band )?\\bothers|\\+ ?\\d{1,4}(?: more)?|\\(\\+ ?\\d{1,4}(?: more)?(?: authors)?\\)|\\b\\d{1,4} more(?: authors)?"
                    + "|\\.\\.\\.|…|等人?|(?<=[\\s\\p{L}])외(?: ?\\d{1,4} ?[명인])?|ほか|他)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_MORE = 30;

    /** Returns the names in a text. Stops as soon as they are longer than {@code maxLength}. */
    static AuthorNames read(String text, int from, int to, int maxLength) {
        Reader reader = new Reader(text, maxLength);
        reader.read(from, to);
        return new AuthorNames(reader.authors, reader.more);
    }

    /** Returns the length of a list of the authors, with a comma and a space between the names. */
    static long length(List<Author> authors) {
        long length = -SEPARATOR_LENGTH;
        for (Author author : authors) {
            length += author.name().length() + SEPARATOR_LENGTH;
        }
        return length;
    }

    /** Reads one list. */
    private static final class Reader {

        private final String text;
        private final int maxLength;
        private final List<Author> authors = new ArrayList<>();
        private boolean more;
        private long length = -SEPARATOR_LENGTH;

        Reader(String text, int maxLength) {
            this.text = text;
            this.maxLength = maxLength;
        }

        /** Reads the list without emphasis around the whole of it. */
        void read(int from, int to) {
            int marks = AuthorName.marks(text, from, to);
            boolean aroundAll = EmphasisRun.first(text, from + marks, to - marks) == to - marks;
            readList(aroundAll ? from + marks : from, aroundAll ? to - marks : to);
        }

        private void readList(int from, int to) {
            if (to - from <= 8 && NONE.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
                return;
            }
            boolean semicolons = hasSemicolon(from, to);
            int start = from;
            while (start < to && length <= maxLength) {
                int end = separator(start, to, semicolons);
                addSegment(start, end, start == from, end == to);
                start = end + 1;
            }
        }

        private boolean hasSemicolon(int from, int to) {
            int depth = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                depth = depth(depth, c);
                if (depth == 0 && SEMICOLONS.indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private int separator(int from, int to, boolean semicolons) {
            String marks = semicolons ? SEMICOLONS : COMMAS;
            int depth = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                depth = depth(depth, c);
                boolean middleDot = c == '·'
                        && i > from
                        && Whitespace.is(text.charAt(i - 1))
                        && i + 1 < to
                        && Whitespace.is(text.charAt(i + 1));
                if (middleDot || (marks.indexOf(c) >= 0 && (depth == 0 || !closes(i, to)))) {
                    return i;
                }
            }
            return to;
        }

        private static int depth(int depth, char c) {
            if ("([{（".indexOf(c) >= 0) {
                return depth + 1;
            }
            return depth > 0 && ")]}）".indexOf(c) >= 0 ? depth - 1 : depth;
        }

        /** Whether a bracket closes soon after an offset, so that a comma is within brackets. */
        private boolean closes(int from, int to) {
            int end = Math.min(to, from + 200);
            for (int i = from; i < end; i++) {
                if (")]}）".indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private void addSegment(int from, int to, boolean first, boolean last) {
            int start = Whitespace.skip(text, from, to);
            int end = Whitespace.trimEnd(text, start, to);
            int afterAnd = afterAnd(start, end);
            if (afterAnd > start) {
                start = afterAnd;
            }
            int colon = first ? text.indexOf(": ", start) : -1;
            if (colon > start && colon + 2 < end) {
                addNames(start, colon, false);
                start = colon + 2;
            }
            addNames(start, end, last);
        }

        private void addNames(int from, int to, boolean last) {
            int end = withoutMore(from, to);
            if (last) {
                int and = lastAnd(from, end);
                if (and > from) {
                    addName(from, and);
                    addName(afterAnd(Whitespace.skip(text, and, end), end), end);
                    return;
                }
            }
            addName(from, end);
        }

        /** Returns where a name ends before what says that there are more authors. */
        private int withoutMore(int from, int to) {
            int start = Math.max(from, to - LONGEST_MORE);
            var matcher = MORE.matcher(text)
                    .region(start, to)
                    .useTransparentBounds(true)
                    .useAnchoringBounds(true);
            if (matcher.find() && matcher.end() == to) {
                char first = text.charAt(matcher.start());
                boolean mayBeName = (first == '+' || Character.isLetterOrDigit(first)) && first < 0x80;
                boolean inName = matcher.start() > from && Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
                if (!mayBeName || !inName) {
                    more = true;
                    return Whitespace.trimEnd(text, from, matcher.start());
                }
            }
            return to;
        }

        private int afterAnd(int from, int to) {
            if (from + 1 < to && text.charAt(from) == '&' && Whitespace.is(text.charAt(from + 1))) {
                return Whitespace.skip(text, from + 1, to);
            }
            boolean and = from + 4 < to
                    && text.regionMatches(true, from, "and", 0, 3)
                    && Whitespace.is(text.charAt(from + 3));
            return and ? Whitespace.skip(text, from + 3, to) : from;
        }

        /** Returns the offset of the last {@code and} or {@code &} between two names; negative if there is none. */
        private int lastAnd(int from, int to) {
            for (int i = to - 2; i > from; i--) {
                if (Whitespace.is(text.charAt(i)) && afterAnd(i + 1, to) > i + 1) {
                    return i;
                }
            }
            return -1;
        }

        private void addName(int from, int to) {
            String name = AuthorName.clean(text, from, to);
            if (name.isEmpty()) {
                return;
            }
            String folded = name.toLowerCase(Locale.ROOT).replace(".", "");
            if (!authors.isEmpty() && SUFFIXES.contains(folded)) {
                Author before = authors.remove(authors.size() - 1);
                name = before.name() + ", " + name;
                length -= before.name().length() + SEPARATOR_LENGTH;
            }
            Author author = Author.of(name);
            length += author.name().length() + SEPARATOR_LENGTH;
            authors.add(author);
        }
    }
}
