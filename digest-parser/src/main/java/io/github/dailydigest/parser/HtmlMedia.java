package io.github.dailydigest.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A film shown by HTML: {@code <div><video controls src="film"></video></div>}, a {@code <video>} with a
 * {@code <source>}, or an {@code <iframe>}, on one line or several. Each line holds such tags, whole, and nothing else.
 *
 * @param lastLine the last line of the block
 * @param addresses the different addresses that the block names, in order
 */
record HtmlMedia(int lastLine, List<String> addresses) {

    private static final String SOURCE = "src=";
    private static final Set<String> TAGS = Set.of("div", "video", "iframe", "source");
    private static final int LONGEST_TAG_NAME = 6;

    /** Whether one of the tags starts there. */
    static boolean startsAt(String text, int start) {
        if (!text.startsWith("<", start)) {
            return false;
        }
        int name = text.startsWith("</", start) ? start + 2 : start + 1;
        int end = name;
        while (end < text.length() && end - name <= LONGEST_TAG_NAME && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return TAGS.contains(text.substring(name, end).toLowerCase(Locale.ROOT));
    }

    /** The block that starts on a line; null where that line holds anything but these tags. */
    static @Nullable HtmlMedia read(LineTable lines, int line) {
        List<String> addresses = new ArrayList<>();
        int next = line;
        while (next < lines.size() && lines.role(next) == LineRole.TEXT && isTags(lines, next)) {
            addAddresses(lines, next, addresses);
            next++;
        }
        return next == line ? null : new HtmlMedia(next - 1, addresses);
    }

    private static boolean isTags(LineTable lines, int line) {
        String text = lines.text();
        int end = lines.end(line);
        int place = lines.textStart(line);
        while (place < end) {
            int close = startsAt(text, place) ? tagEnd(text, place, end) : -1;
            if (close < 0) {
                return false;
            }
            place = White.skip(text, close + 1, end);
        }
        return true;
    }

    /** The place of the {@code >} that ends a tag; less than zero where none does. */
    private static int tagEnd(String text, int start, int end) {
        char quote = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i;
            } else if (isQuote(c)) {
                quote = c;
            }
        }
        return -1;
    }

    /** Adds what each {@code src} on a line of tags names, unless it is there. */
    private static void addAddresses(LineTable lines, int line, List<String> addresses) {
        String text = lines.text();
        int end = lines.end(line);
        int source = Search.first(text, SOURCE, lines.start(line), end);
        while (source >= 0) {
            int from = source + SOURCE.length();
            String address = White.is(text.charAt(source - 1)) ? value(text, from, end) : "";
            if (!address.isEmpty() && !addresses.contains(address)) {
                addresses.add(address);
            }
            source = Search.first(text, SOURCE, from + address.length(), end);
        }
    }

    /** The value of an attribute that starts there, empty where it is no address. */
    private static String value(String text, int from, int end) {
        boolean quoted = from < end && isQuote(text.charAt(from));
        int start = quoted ? from + 1 : from;
        int stop = start;
        while (stop < end && (quoted ? text.charAt(stop) != text.charAt(from) : isOfBareValue(text.charAt(stop)))) {
            stop++;
        }
        return Search.firstWhite(text, start, stop) == stop ? text.substring(start, stop) : "";
    }

    private static boolean isOfBareValue(char c) {
        return c != '>' && !White.is(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
