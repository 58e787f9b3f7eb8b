package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A film shown by HTML: {@code <div><video controls src="film"></video></div>}, a {@code <video>} with a
 * {@code <source>}, or an {@code <iframe>}. The block goes on over lines that hold such tags. A tag that names an
 * address may go on over a few lines, and behind an address may stand what a browser shows that has no film.
 */
public final class VideoMarkup {

    private static final Set<String> TAGS = Set.of("div", "video", "iframe", "source");
    private static final int LONGEST_TAG_NAME = 6;

    /** How many lines one tag may take. */
    private static final int MOST_LINES = 3;

    private static final Pattern SOURCE =
            Pattern.compile("(?i)(?<=\\s)src\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    private static final Pattern CLOSING = Pattern.compile("(?i)</(?:video|iframe)>");

    private final LineTable lines;
    private final String text;
    private Found found = new Found(null, 0, false, false, -1, -1);
    private int lastLine;

    /**
     * What the block holds.
     *
     * @param address the first address; null where there is none
     * @param addressStart where that starts
     * @param namesAnother whether there is another one
     * @param hasAttributes whether a tag says more than its name
     * @param restStart where other addresses and text between tags start; less than zero where there are none
     * @param restEnd where they end
     */
    private record Found(
            @Nullable String address,
            int addressStart,
            boolean namesAnother,
            boolean hasAttributes,
            int restStart,
            int restEnd) {

        Found withAddress(String first, int start) {
            return new Found(first, start, namesAnother, hasAttributes, restStart, restEnd);
        }

        Found withAttributes() {
            return new Found(address, addressStart, namesAnother, true, restStart, restEnd);
        }

        Found withRest(int from, int to, boolean isAddress) {
            int start = restStart < 0 ? from : restStart;
            return new Found(address, addressStart, namesAnother || isAddress, hasAttributes, start, to);
        }
    }

    private VideoMarkup(LineTable lines, int line) {
        this.lines = lines;
        this.text = lines.text();
        this.lastLine = line - 1;
    }

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

    /** The block that starts on a line; null where none does. */
    static @Nullable VideoMarkup read(LineTable lines, int line) {
        VideoMarkup media = new VideoMarkup(lines, line);
        Found before = media.found;
        while (media.takesLine(media.lastLine + 1)) {
            before = media.found;
        }
        // A line that is no part of it has left nothing behind.
        media.found = before;
        return media.lastLine < line ? null : media;
    }

    /** The last line of the block. */
    int lastLine() {
        return lastLine;
    }

    /** The first address that the block names; null where it names none. */
    @Nullable String address() {
        return found.address();
    }

    /** Where the first address starts. */
    int addressStart() {
        return found.addressStart();
    }

    /** Whether the block names another address too. */
    boolean namesAnother() {
        return found.namesAnother();
    }

    /** Whether a tag of the block says more than its name. */
    boolean hasAttributes() {
        return found.hasAttributes();
    }

    /** Where the rest starts, which is all other addresses and all text between tags; the end of the block if none. */
    int restStart() {
        return found.restStart() < 0 ? restEnd() : found.restStart();
    }

    /** Where the rest ends. */
    int restEnd() {
        return found.restStart() < 0 ? Whitespace.trimEnd(text, 0, lines.end(lastLine)) : found.restEnd();
    }

    private boolean takesLine(int line) {
        if (line >= lines.size() || lines.role(line) != LineRole.TEXT) {
            return false;
        }
        if (!startsAt(text, lines.textStart(line))) {
            return takesLineInPlace(line);
        }
        int current = line;
        int place = lines.textStart(line);
        while (place < lines.end(current)) {
            if (!startsAt(text, place)) {
                int next = Search.first(text, "</", place, lines.end(current));
                if (found.address() == null || next < 0 || !startsAt(text, next)) {
                    return false;
                }
                found = found.withRest(place, Whitespace.trimEnd(text, place, next), false);
                place = next;
            }
            int close = tagEnd(current, place);
            boolean named = close >= 0 && noteAttributes(place, close);
            if (close < 0 || (close > lines.end(current) && !named)) {
                return false;
            }
            while (close >= lines.end(current)) {
                current++;
            }
            place = Whitespace.skip(text, close + 1, lines.end(current));
        }
        lastLine = current;
        return true;
    }

    /** Takes a line that stands in place of a film, right above the tag that closes it. */
    private boolean takesLineInPlace(int line) {
        int below = line + 1;
        boolean inside = found.address() != null
                && below < lines.size()
                && lines.role(below) == LineRole.TEXT
                && CLOSING.matcher(text)
                        .region(lines.textStart(below), lines.end(below))
                        .lookingAt()
                && !KnownField.startsOn(lines, line);
        if (inside) {
            int start = lines.textStart(line);
            found = found.withRest(start, Whitespace.trimEnd(text, start, lines.end(line)), false);
            lastLine = line;
        }
        return inside;
    }

    /** The place of the {@code >} that ends a tag; less than zero where none does within a few lines. */
    private int tagEnd(int line, int start) {
        char quote = 0;
        int stop = Math.min(lines.size(), line + MOST_LINES);
        for (int i = line; i < stop && continuesTag(i, line); i++) {
            for (int place = Math.max(start + 1, lines.start(i)); place < lines.end(i); place++) {
                char c = text.charAt(place);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    return place;
                } else if (c == '<') {
                    return -1;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                }
            }
        }
        return -1;
    }

    /** A field is no part of a tag that somebody left open above it. */
    private boolean continuesTag(int line, int first) {
        return line == first || (lines.role(line) == LineRole.TEXT && !KnownField.startsOn(lines, line));
    }

    /** Notes what a tag says; true where it names an address. */
    private boolean noteAttributes(int start, int close) {
        if (Search.firstWhitespace(text, start, close) < close) {
            found = found.withAttributes();
        }
        boolean first = found.address() == null;
        boolean named = false;
        Matcher source = SOURCE.matcher(text).region(start, close).useTransparentBounds(true);
        while (source.find()) {
            for (int group = 1; group <= source.groupCount(); group++) {
                String value = source.group(group);
                if (value != null
                        && Search.firstWhitespace(value, 0, value.length()) == value.length()
                        && !value.isEmpty()) {
                    noteAddress(value, source.start(group), first ? source.start() : start, close + 1);
                    named = true;
                }
            }
        }
        return named;
    }

    private void noteAddress(String value, int valueStart, int markupStart, int tagEnd) {
        if (found.address() == null) {
            found = found.withAddress(value, valueStart);
        } else if (!value.equals(found.address())) {
            found = found.withRest(markupStart, tagEnd, true);
        }
    }
}
