package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Icons;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What follows the title of an entry on its line: further links, votes, code spans, attributes such as {@code {#id}},
 * back links, separators, images, and words.
 */
final class TitleTrail {

    private static final String SEPARATORS = "|·•,.;；/-–—:()[]（）【】「」｜*_~";

    private static final String OPENING = "([（【「";

    private static final String CLOSING = ")]）】」";

    /** Words that only lead to the links after them. */
    private static final Set<String> LEADING =
            Set.of("read more on", "or", "and", "see", "at", "on", "via", "read more");

    private static final int LONGEST_ATTRIBUTES = 200;

    private final String text;
    private final int end;
    private final List<Extra> extras = new ArrayList<>();

    /** Where the part above ends, or the title. */
    private int partEnd;

    private TitleTrail(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Returns the parts from {@code from} to {@code to}. */
    static List<Extra> read(String text, int from, int to) {
        if (Whitespace.isBlank(text, from, to)) {
            return List.of();
        }
        TitleTrail trail = new TitleTrail(text, to);
        trail.read(from);
        // Words are added when they end, which is after what follows them was read.
        trail.extras.sort(Comparator.comparingInt(Extra::textStart));
        return trail.extras;
    }

    private void read(int from) {
        partEnd = from;
        int words = -1;
        int i = from;
        while (i < end) {
            int after = readPart(i);
            if (after > i) {
                addWords(words, i);
                words = -1;
                i = after;
                partEnd = after;
            } else {
                boolean escape = text.charAt(i) == '\\' && i + 1 < end && isBracket(text.charAt(i + 1));
                boolean separator = isSeparator(i);
                if (words < 0 && !separator) {
                    words = i;
                } else if (words >= 0 && separator && isBreak(i)) {
                    addWords(words, i);
                    words = -1;
                    partEnd = i;
                }
                i += escape ? 2 : Character.charCount(text.codePointAt(i));
            }
        }
        addWords(words, end);
    }

    /**
     * Reads the link, votes, attributes or icon at an offset; returns the offset after it, or {@code i} if none is
     * there.
     */
    private int readPart(int i) {
        char c = text.charAt(i);
        if (c == '[' || c == '!') {
            InlineLink link = InlineLink.at(text, i, end);
            if (link != null) {
                addLink(link);
                return link.end();
            }
        }
        if (c == '{'
                && i + 1 < end
                && (text.charAt(i + 1) == '#' || text.charAt(i + 1) == '.' || text.charAt(i + 1) == ':')) {
            int last = Math.min(end, i + LONGEST_ATTRIBUTES);
            int close = Search.first(text, '}', i, last);
            return close < last ? close + 1 : i;
        }
        boolean apart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        VoteMark votes = apart ? VoteMark.at(text, i, end) : null;
        if (votes != null) {
            extras.add(new Extra(Extra.Kind.VOTES, votes.numberStart(), votes.numberEnd(), -1, -1));
            return votes.end();
        }
        return Icons.skipOne(text, i, end);
    }

    private static boolean isBracket(char c) {
        return c == '[' || c == ']';
    }

    private void addLink(InlineLink link) {
        if (link.isImage()) {
            extras.add(new Extra(Extra.Kind.TEXT, link.start(), link.end(), -1, -1));
        } else if (link.hasUrl() && text.charAt(link.urlStart()) != '#') {
            extras.add(new Extra(Extra.Kind.LINK, link.textStart(), link.textEnd(), link.urlStart(), link.urlEnd()));
        }
    }

    private void addWords(int from, int to) {
        if (from < 0) {
            return;
        }
        int start = from;
        int stop = to;
        while (start < stop && isSeparator(start)) {
            start++;
        }
        while (stop > start && isSeparator(stop - 1)) {
            stop--;
        }
        Brackets brackets = Brackets.in(text, start, stop);
        int closing = brackets.unclosed();
        while (closing > 0 && stop < to && CLOSING.indexOf(text.charAt(stop)) >= 0) {
            closing--;
            stop++;
        }
        int opening = brackets.unopened();
        while (opening > 0 && start > partEnd && OPENING.indexOf(text.charAt(start - 1)) >= 0) {
            opening--;
            start--;
        }
        if (start < stop
                && !LEADING.contains(text.substring(start, stop).strip().toLowerCase(Locale.ROOT))) {
            extras.add(new Extra(Extra.Kind.TEXT, start, stop, -1, -1));
        }
    }

    /**
     * The brackets of some words that have no counterpart in them. A counterpart beside the words is a part of them,
     * and no separator.
     */
    private record Brackets(int unclosed, int unopened) {

        static Brackets in(String text, int from, int to) {
            int unclosed = 0;
            int unopened = 0;
            for (int i = from; i < to; i++) {
                if (OPENING.indexOf(text.charAt(i)) >= 0) {
                    unclosed++;
                } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                    unopened += unclosed == 0 ? 1 : 0;
                    unclosed -= unclosed == 0 ? 0 : 1;
                }
            }
            return new Brackets(unclosed, unopened);
        }
    }

    private boolean isSeparator(int i) {
        char c = text.charAt(i);
        return Whitespace.is(c) || SEPARATORS.indexOf(c) >= 0 || c == '`';
    }

    /** Whether words end at a separator; white space and hyphens are within them. */
    private boolean isBreak(int i) {
        return "|·•；;｜".indexOf(text.charAt(i)) >= 0;
    }
}
