package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.paper.PaperStart.Style;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an entry: {@code [title](url)}, {@code title (url)}, or {@code title}, with whatever decorates it: a
 * counter and icons before the title; votes, further links and words after it.
 *
 * <p>The link is read by CommonMark's rules for brackets. Titles are never escaped, so if these rules give no link, the
 * last {@code ](} separates title and URL. Where the writer needs to guard a title, it writes {@code [title]( url )} or
 * {@code [title]()}, which say that all between the outer brackets is the title.
 */
final class EntryText {

    /** The line after that of the entry. */
    static final int NEXT_LINE = 1;

    /** What separates a title from the link after it. */
    private static final String SEPARATORS = "|·•,;-–—([（【｜";

    /** Words that only lead to the link after them. */
    private static final String READ_MORE = "read more on";

    private EntryText() {}

    static PaperStart read(String text, int start, int end, TitleDecoration decoration) {
        int from = decoration.end();
        // A number after a mark of votes does not count the entries.
        int signs = VoteMark.at(text, start, end) == null ? TitlePrefix.afterSigns(text, from, end) : from;
        PaperStart linked = linked(text, signs, end);
        boolean isBadge = text.startsWith("[![", signs);
        if (linked != null && !isBadge) {
            return linked;
        }
        int tags = TitlePrefix.afterTags(text, from, end);
        PaperStart tagged = tags > from ? linked(text, tags, end) : null;
        if (tagged != null && tagged.isLinked()) {
            return tagged.withExtraBefore(from, TitlePrefix.trimEnd(text, from, tags));
        }
        if (linked != null) {
            return linked;
        }
        PaperStart brackets = hasLinkAfterBrackets(text, start, end) ? null : lastBrackets(text, start, end);
        // White space after the last ]( is odd in a link, and usual before a URL in parentheses.
        boolean odd = brackets == null || (brackets.isLinked() && Whitespace.is(text.charAt(brackets.urlStart() - 1)));
        PaperStart trailing = odd ? trailingUrl(text, decoration.end(), end) : null;
        if (trailing != null) {
            return trailing;
        }
        return brackets != null ? brackets : plain(text, decoration, end);
    }

    /** Reads {@code [title]( url )} and {@code [title]()}. */
    static @Nullable PaperStart guarded(String text, int start, int end) {
        if (text.charAt(start) != '[' || text.charAt(end - 1) != ')' || end - start < 4) {
            return null;
        }
        int urlEnd = end - 1;
        int middle = -1;
        if (Whitespace.is(text.charAt(end - 2))) {
            middle = Search.last(text, "]( ", start + 1, end - 2);
        } else if (text.startsWith("]()", end - 3)) {
            middle = end - 3;
        }
        return middle < 0 ? null : brackets(text, start, end, middle, urlEnd);
    }

    /**
     * Reads {@code [title](url)} with the last {@code ](}, if the whole text is that; a place in the page is no URL.
     */
    private static @Nullable PaperStart lastBrackets(String text, int start, int end) {
        if (text.charAt(start) != '[' || text.charAt(end - 1) != ')') {
            return null;
        }
        int middle = Search.last(text, "](", start + 1, end);
        PaperStart read = middle < 0 ? null : brackets(text, start, end, middle, end - 1);
        return read != null && read.isLinked() && text.charAt(read.urlStart()) == '#' ? read.withoutUrl() : read;
    }

    /** Whether a link follows what is in brackets at the start, as in {@code [Survey] A Title [PDF](url)}. */
    private static boolean hasLinkAfterBrackets(String text, int start, int end) {
        InlineLink link = text.charAt(start) == '[' ? InlineLink.next(text, start, end) : null;
        int depth = 0;
        for (int i = start; link != null && i < link.start(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        }
        return link != null && link.start() > start && depth == 0;
    }

    private static @Nullable PaperStart brackets(String text, int start, int end, int middle, int close) {
        int titleStart = Whitespace.skip(text, start + 1, middle);
        int titleEnd = Whitespace.trimEnd(text, titleStart, middle);
        int urlStart = Whitespace.skip(text, middle + 2, close);
        int urlEnd = Whitespace.trimEnd(text, urlStart, close);
        if (Search.firstWhitespace(text, urlStart, urlEnd) < urlEnd) {
            return null;
        }
        boolean blank = titleStart == titleEnd;
        return new PaperStart(
                blank ? start : titleStart,
                blank ? end : titleEnd,
                urlStart < urlEnd ? urlStart : -1,
                urlEnd,
                blank ? Style.BLANK_LINK : Style.LINK,
                NEXT_LINE);
    }

    /** Reads a link that the text starts with, in emphasis or not, and what follows it. */
    private static @Nullable PaperStart linked(String text, int from, int end) {
        int open = afterMarks(text, from, end);
        InlineLink link = InlineLink.at(text, open, end);
        if (link == null && open > from) {
            link = InlineLink.atWithEmphasis(text, open, end);
        }
        if (link == null || link.isImage() || link.textStart() == link.textEnd() || isBackLink(text, link)) {
            return null;
        }
        if (LinkNames.contain(text, link.textStart(), link.textEnd())) {
            return null;
        }
        int titleStart = link.textStart();
        int titleEnd = link.textEnd();
        int marks = marksAround(text, titleStart, titleEnd);
        return new PaperStart(
                Whitespace.skip(text, titleStart + marks, titleEnd - marks),
                Whitespace.trimEnd(text, titleStart + marks, titleEnd - marks),
                link.hasUrl() ? link.urlStart() : -1,
                link.urlEnd(),
                Style.LINK,
                NEXT_LINE,
                TitleTrail.read(text, link.end(), end));
    }

    static boolean isBackLink(String text, InlineLink link) {
        return link.hasUrl() && text.charAt(link.urlStart()) == '#';
    }

    /** Returns the offset after marks of emphasis that a bracket follows; {@code from} if none does. */
    static int afterMarks(String text, int from, int end) {
        int i = from;
        while (i < end && EmphasisMarks.is(text.charAt(i))) {
            i++;
        }
        return i < end && text.charAt(i) == '[' ? i : from;
    }

    /** Returns how many marks of emphasis are around a text as a whole; zero if none are. */
    static int marksAround(String text, int start, int end) {
        char mark = text.charAt(start);
        int run = 0;
        while (EmphasisMarks.is(mark) && run < 3 && start + run < end && text.charAt(start + run) == mark) {
            run++;
        }
        int closing = 0;
        while (closing < run && end - closing > start + run && text.charAt(end - 1 - closing) == mark) {
            closing++;
        }
        boolean around = run > 0
                && closing == run
                && end - run > start + run
                && Search.first(text, mark, start + run, end - run) == end - run
                && !Whitespace.is(text.charAt(start + run));
        return around ? run : 0;
    }

    /** Reads {@code title (url)}; a full stop or comma beside the URL or after it is not part of it. */
    private static @Nullable PaperStart trailingUrl(String text, int start, int end) {
        int close = end;
        while (close > start && isPoint(text.charAt(close - 1))) {
            close--;
        }
        if (close == start || text.charAt(close - 1) != ')') {
            return null;
        }
        int open = Search.last(text, "(http", start + 1, close);
        if (text.startsWith(MediaMarkup.IMAGE, start)
                || open < 0
                || isTarget(text, start, open, end)
                || Search.firstWhitespace(text, open, close) < close
                || !WebUrl.startsAt(text, open + 1)) {
            return null;
        }
        int urlEnd = close - 1;
        while (urlEnd > open + 1 && isPoint(text.charAt(urlEnd - 1))) {
            urlEnd--;
        }
        return new PaperStart(
                start, Whitespace.trimEnd(text, start, open), open + 1, urlEnd, Style.TRAILING_URL, NEXT_LINE);
    }

    /** Whether a parenthesis opens the target of a link, as in {@code A Title ([arXiv](url), [code](url))}. */
    private static boolean isTarget(String text, int start, int open, int end) {
        return text.charAt(open - 1) == ']' && InlineLink.next(text, start, end) != null;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',' || c == ';';
    }

    /** Reads a title that is no link; links after it are read, and the first that leads to a paper is its URL. */
    private static PaperStart plain(String text, TitleDecoration decoration, int end) {
        int from = decoration.end();
        InlineLink first = InlineLink.next(text, from, end);
        int titleEnd = first == null ? endOfTitle(text, from, end) : beforeLink(text, from, first.start());
        if (decoration.openMarks() > 0) {
            int closing = titleEnd - decoration.openMarks();
            if (closing <= from || marksBefore(text, from, titleEnd) != decoration.openMarks()) {
                return plain(text, TitleDecoration.none(decoration.counterStart() - decoration.openMarks()), end);
            }
            return withUrl(text, from, Whitespace.trimEnd(text, from, closing), TitleTrail.read(text, titleEnd, end));
        }
        if (titleEnd == from) {
            return new PaperStart(from, end, -1, -1, Style.TITLE_ALONE, NEXT_LINE);
        }
        List<Extra> extras = TitleTrail.read(text, titleEnd, end);
        if (first == null && extras.stream().anyMatch(extra -> extra.kind() == Extra.Kind.TEXT)) {
            return new PaperStart(from, end, -1, -1, Style.TITLE_ALONE, NEXT_LINE);
        }
        int marks = marksAround(text, from, titleEnd);
        int titleStart = from + marks;
        return withUrl(text, titleStart, titleEnd - marks, extras);
    }

    private static int marksBefore(String text, int from, int end) {
        int i = end;
        while (i > from && EmphasisMarks.is(text.charAt(i - 1))) {
            i--;
        }
        return end - i;
    }

    /** Whether the text of a link says no more than what it leads to. */
    static boolean isName(String text, Extra link) {
        return link.textStart() == link.textEnd() || LinkNames.contain(text, link.textStart(), link.textEnd());
    }

    private static PaperStart withUrl(String text, int titleStart, int titleEnd, List<Extra> extras) {
        for (int i = 0; i < extras.size(); i++) {
            Extra extra = extras.get(i);
            if (extra.kind() == Extra.Kind.LINK && PaperHomes.contain(text, extra.urlStart(), extra.urlEnd())) {
                List<Extra> others = new ArrayList<>(extras);
                others.remove(i);
                if (!isName(text, extra)) {
                    others.add(i, new Extra(Extra.Kind.TEXT, extra.textStart(), extra.textEnd(), -1, -1));
                }
                return new PaperStart(
                        titleStart, titleEnd, extra.urlStart(), extra.urlEnd(), Style.TRAILING_URL, NEXT_LINE, others);
            }
        }
        return new PaperStart(titleStart, titleEnd, -1, -1, Style.TITLE_ALONE, NEXT_LINE, extras);
    }

    /** Returns where a title ends that a link follows, without what leads to the link. */
    private static int beforeLink(String text, int from, int link) {
        int end = beforeSeparators(text, from, link);
        int words = end - READ_MORE.length();
        int before = words > from ? Whitespace.trimEnd(text, from, words) : from;
        boolean leads = before > from
                && text.regionMatches(true, words, READ_MORE, 0, READ_MORE.length())
                && SEPARATORS.indexOf(text.charAt(before - 1)) >= 0;
        return leads ? beforeSeparators(text, from, words) : end;
    }

    private static int beforeSeparators(String text, int from, int to) {
        int i = to;
        while (i > from && (Whitespace.is(text.charAt(i - 1)) || SEPARATORS.indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    /** Returns where a title ends that no link follows, without votes and attributes after it. */
    private static int endOfTitle(String text, int from, int end) {
        int attributes = text.charAt(end - 1) == '}' ? Search.last(text, "{#", from, end) : -1;
        int to = attributes > from ? Whitespace.trimEnd(text, from, attributes) : end;
        return TrailingVotes.start(text, from, to);
    }
}
