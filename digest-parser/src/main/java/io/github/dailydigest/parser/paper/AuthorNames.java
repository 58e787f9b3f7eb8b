package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

    private static final String SEMICOLONS = ";；";

    private static final Set<String> NONE =
            Set.of("-", "–", "—", "n/a", "na", "null", "none", "unknown", "无", "未知", "未提供", "없음", "なし");

    /** The length up to which a list may be one of these words. */
    static final int LONGEST_NONE = 8;

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md");

    private static final int LONGEST_SUFFIX = "Ph.D.".length();

    private static final Pattern MORE = Pattern.compile(
            "(?:\\bet(?:\\. ?| )al\\b\\.?|(?:(?:\\band|&) )?(?:[+]? ?\\d{1,4} )?\\bothers|[+] ?\\d{1,4}(?: more)?"
                    + "|[(\\[][+] ?\\d{1,4}(?: more)?(?: authors)?[)\\]]|[(\\[](?:and )?\\d{1,4} (?:more|total|authors)[)\\]]"
                    + "|(?:(?:\\band|&) )?\\b\\d{1,4} more(?: authors)?"
                    + "|\\.\\.\\.|…|等(?:人| ?共? ?\\d{1,4} ?[人名位](?:作者)?)?"
                    + "|(?<=[\\s，、])共 ?\\d{1,4} ?[人名位](?:作者)?|[(（][共等]? ?\\d{1,4} ?[人名位](?:作者)?[)）]|(?<=[\\s\\p{L}])외(?: ?\\d{1,4} ?[명인])?"
                    + "|(?<=\\s)등(?: ?\\d{1,4} ?[명인])?|(?:ほか|他)(?: ?\\d{1,4} ?[名人])?)$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_MORE = 30;

    /** The usual form, which is found without the expression. */
    private static final String ET_AL = "et al.";

    /** Returns the names in a text. Stops as soon as they are longer than {@code maxLength}. */
    static AuthorNames read(String text, int from, int to, int maxLength) {
        // With a space after each comma, a list is less than twice as long.
        List<Author> plain = 2L * (to - from) <= maxLength ? PlainAuthorNames.read(text, from, to) : null;
        if (plain == null) {
            return readAny(text, from, to, maxLength);
        }
        AuthorNames names = new AuthorNames(plain, false);
        assert names.equals(readAny(text, from, to, maxLength)) : "read in two ways: " + names;
        return names;
    }

    private static AuthorNames readAny(String text, int from, int to, int maxLength) {
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

    /** Whether the last character may be one of the pattern, which would be costly to search for in each name. */
    static boolean mayEndInMore(String text, int from, int to) {
        char last = text.charAt(to - 1);
        return switch (last) {
            case 'l', 'L' -> endsWith(text, from, to, "al");
            case 's', 'S' -> endsWith(text, from, to, "others") || endsWith(text, from, to, "authors");
            case 'e', 'E' -> endsWith(text, from, to, "more");
            case '.', ')', '）', ']', '…', '等', '人', '者', '외', '등', '명', '인', 'か', '他', '名', '位' -> true;
            default -> last >= '0' && last <= '9';
        };
    }

    private static boolean endsWith(String text, int from, int to, String word) {
        int start = to - word.length();
        return start >= from
                && (start == from || !Character.isLetter(text.charAt(start - 1)))
                && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Returns the offset after {@code and} or {@code &} and white space; {@code from} if neither is there. */
    static int afterAnd(String text, int from, int to) {
        if (from + 1 < to && text.charAt(from) == '&' && Whitespace.is(text.charAt(from + 1))) {
            return Whitespace.skip(text, from + 1, to);
        }
        boolean and = from + 4 < to
                && (text.charAt(from) | ' ') == 'a'
                && (text.charAt(from + 1) | ' ') == 'n'
                && (text.charAt(from + 2) | ' ') == 'd'
                && Whitespace.is(text.charAt(from + 3));
        return and ? Whitespace.skip(text, from + 3, to) : from;
    }

    /** Returns the offset of the white space before the last {@code and} or {@code &} between two names, or -1. */
    static int lastAnd(String text, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (Whitespace.is(text.charAt(i)) && afterAnd(text, i + 1, to) > i + 1) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a name is only what follows the last comma of one, as in {@code X, Jr.} */
    static boolean isSuffix(String name) {
        return name.length() <= LONGEST_SUFFIX
                && SUFFIXES.contains(name.toLowerCase(Locale.ROOT).replace(".", ""));
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
            if (to - from <= LONGEST_NONE
                    && NONE.contains(text.substring(from, to).toLowerCase(Locale.ROOT))) {
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

        /** Whether there is a semicolon that is not in brackets. Nearly always there is none at all. */
        private boolean hasSemicolon(int from, int to) {
            int i = from;
            while (i < to && text.charAt(i) != ';' && text.charAt(i) != '；') {
                i++;
            }
            if (i == to) {
                return false;
            }
            int depth = 0;
            for (i = from; i < to; i++) {
                char c = text.charAt(i);
                depth = depth(depth, c);
                if (depth == 0 && SEMICOLONS.indexOf(c) >= 0) {
                    return true;
                }
            }
            return false;
        }

        private int separator(int from, int to, boolean semicolons) {
            int depth = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '(', '[', '{', '（', ')', ']', '}', '）' -> depth = depth(depth, c);
                    case ',', '，', '、' -> {
                        if (!semicolons && (depth == 0 || !closes(i, to))) {
                            return i;
                        }
                    }
                    case ';', '；' -> {
                        if (semicolons && (depth == 0 || !closes(i, to))) {
                            return i;
                        }
                    }
                    case '·' -> {
                        if (isApart(i, from, to)) {
                            return i;
                        }
                    }
                    default -> {
                        // Part of a name.
                    }
                }
            }
            return to;
        }

        /** Whether there is white space on both sides of a character. */
        private boolean isApart(int i, int from, int to) {
            return i > from && Whitespace.is(text.charAt(i - 1)) && i + 1 < to && Whitespace.is(text.charAt(i + 1));
        }

        private static int depth(int depth, char c) {
            return switch (c) {
                case '(', '[', '{', '（' -> depth + 1;
                case ')', ']', '}', '）' -> Math.max(0, depth - 1);
                default -> depth;
            };
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
            int afterAnd = afterAnd(text, start, end);
            if (afterAnd > start) {
                start = afterAnd;
            }
            int colon = first ? Search.first(text, ": ", start, end) : -1;
            if (colon > start && colon + 2 < end) {
                addNames(start, colon, false);
                start = colon + 2;
            }
            addNames(start, end, last);
        }

        private void addNames(int from, int to, boolean last) {
            int end = withoutMore(from, to);
            if (last) {
                int and = lastAnd(text, from, end);
                if (and > from) {
                    addName(from, and);
                    addName(afterAnd(text, Whitespace.skip(text, and, end), end), end);
                    return;
                }
            }
            addName(from, end);
        }

        /** Returns where a name ends before what says that there are more authors, once or twice. */
        private int withoutMore(int from, int to) {
            int end = withoutOneMore(from, to);
            return end == to ? to : withoutOneMore(from, end);
        }

        private int withoutOneMore(int from, int to) {
            if (from == to || !mayEndInMore(text, from, to)) {
                return to;
            }
            int etAl = to - ET_AL.length();
            if (etAl > from
                    && Whitespace.is(text.charAt(etAl - 1))
                    && text.regionMatches(true, etAl, ET_AL, 0, ET_AL.length())) {
                more = true;
                return Whitespace.trimEnd(text, from, etAl);
            }
            int start = Math.max(from, to - LONGEST_MORE);
            Matcher matcher = MORE.matcher(text)
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

        private void addName(int from, int to) {
            String name = AuthorName.clean(text, from, to);
            if (Whitespace.isBlank(name, 0, name.length())) {
                return;
            }
            if (!authors.isEmpty() && isSuffix(name)) {
                Author before = authors.remove(authors.size() - 1);
                name = before.name() + ", " + name;
                length -= before.name().length() + SEPARATOR_LENGTH;
            }
            add(name);
        }

        private void add(String name) {
            Author author = Author.of(name);
            length += author.name().length() + SEPARATOR_LENGTH;
            authors.add(author);
        }
    }
}
