package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.paper.PaperStart;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.section.ClosingTag;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.HtmlTag;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an entry that is no heading: what precedes the title, the title, and {@linkplain EntryTail what follows
 * it}.
 *
 * @param start the title and what is beside it
 * @param style what shows where the title starts and ends
 * @param counter the number before the title; negative if there is none
 */
record EntryOpening(PaperStart start, Style style, int counter) {

    /** What shows where a title starts and ends. */
    enum Style {
        LINK,
        EMPHASIS,
        QUOTES,
        /** Nothing but what follows it. */
        PLAIN
    }

    private static final String OPENING_QUOTES = "\"“「『《〈";

    private static final String CLOSING_QUOTES = "\"”」』》〉";

    /** A title that markup shows, and the offset after the markup. */
    private record Marked(int start, int end, int urlStart, int urlEnd, int after, Style style) {}

    /** Returns the opening of the text from {@code from} to {@code to}, or null if it has none. */
    static @Nullable EntryOpening read(String text, int from, int to, LabelNames names) {
        TitleDecoration decoration = TitleDecoration.read(text, from, to);
        List<Extra> parts = new ArrayList<>();
        int i = readVotes(text, from, decoration.end(), to, parts);
        Marked marked = decoration.openMarks() > 0 ? inOpenEmphasis(text, i, to, decoration) : marked(text, i, to);
        while (marked == null) {
            int after = readTag(text, i, to, parts);
            if (after == i) {
                break;
            }
            i = after;
            marked = marked(text, i, to);
        }
        if (marked == null) {
            boolean linked = parts.stream().anyMatch(part -> part.kind() == Extra.Kind.LINK);
            return linked && i < to
                    ? plainAfter(parts, plain(text, i, to, TitleDecoration.none(i), names), text, decoration.counter())
                    : plain(text, from, to, decoration, names);
        }
        parts.addAll(EntryTail.read(text, marked.after(), to, names));
        PaperStart start = new PaperStart(
                marked.start(),
                marked.end(),
                marked.urlStart(),
                marked.urlEnd(),
                marked.style() == Style.LINK ? PaperStart.Style.LINK : PaperStart.Style.TITLE_ALONE,
                EntryText.NEXT_LINE,
                parts);
        return new EntryOpening(start.isLinked() ? start : withUrl(text, start), marked.style(), decoration.counter());
    }

    /** Returns a plain title after a link that is none: {@code [3102.00001](url) A Title}. */
    private static @Nullable EntryOpening plainAfter(
            List<Extra> before, @Nullable EntryOpening title, String text, int counter) {
        if (title == null || title.start().isLinked()) {
            return title;
        }
        List<Extra> parts = new ArrayList<>(before);
        parts.addAll(title.start().extras());
        return new EntryOpening(withUrl(text, title.start().withExtras(parts)), title.style(), counter);
    }

    private static @Nullable EntryOpening plain(
            String text, int from, int to, TitleDecoration decoration, LabelNames names) {
        if (decoration.end() >= to) {
            return null;
        }
        PaperStart start = EntryText.read(text, from, to, decoration);
        if (start.hasBlankTitle() || LinkNames.contain(text, start.titleStart(), start.titleEnd())) {
            return null;
        }
        if (start.style() == PaperStart.Style.LINK) {
            boolean several = Search.first(text, "](", start.titleStart(), start.titleEnd()) >= 0;
            return several ? null : new EntryOpening(start, Style.LINK, decoration.counter());
        }
        int end = endOfTitle(text, start, to);
        if (EmphasisRun.skip(text, start.titleStart(), end) >= end) {
            return null;
        }
        PaperStart title = new PaperStart(
                start.titleStart(),
                end,
                -1,
                -1,
                PaperStart.Style.TITLE_ALONE,
                EntryText.NEXT_LINE,
                EntryTail.read(text, end, to, names));
        return new EntryOpening(withUrl(text, title), Style.PLAIN, decoration.counter());
    }

    /** Returns where a plain title ends; before a bare URL, if it has one. */
    private static int endOfTitle(String text, PaperStart start, int to) {
        int scheme = Search.first(text, "://", start.titleStart(), Math.min(to, start.titleEnd()));
        int url = scheme;
        while (url > start.titleStart() && Character.isLetter(text.charAt(url - 1))) {
            url--;
        }
        if (scheme < 0 || !WebUrl.startsAt(text, url)) {
            return start.titleEnd();
        }
        int end = url;
        while (end > start.titleStart()
                && (Whitespace.is(text.charAt(end - 1)) || "(<[|·•:：,-–—".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    /** Reads votes before the title; returns where the title may start. */
    private static int readVotes(String text, int from, int decorated, int to, List<Extra> parts) {
        VoteMark votes = VoteMark.at(text, Whitespace.skip(text, from, to), to);
        if (votes == null) {
            return Whitespace.skip(text, decorated, to);
        }
        parts.add(Extra.text(Extra.Kind.VOTES, votes.numberStart(), votes.numberEnd()));
        return skipSeparators(text, votes.end(), to);
    }

    /** Reads a tag before the title: a date, words in brackets, a code span, or a link that is no title. */
    private static int readTag(String text, int i, int to, List<Extra> parts) {
        int marks = EntryText.afterMarks(text, i, to);
        int bracket = text.startsWith("[[", marks) ? marks + 1 : marks;
        InlineLink link = bracket < to && text.charAt(bracket) == '[' ? InlineLink.at(text, bracket, to) : null;
        if (link != null && link.hasUrl() && LinkNames.contain(text, link.textStart(), link.textEnd())) {
            parts.add(new Extra(Extra.Kind.LINK, link.textStart(), link.textEnd(), link.urlStart(), link.urlEnd()));
            int after = Math.min(to, link.end() + (bracket - i));
            return skipSeparators(text, after, to);
        }
        int badge = readBadge(text, i, to, parts);
        if (badge > i) {
            return badge;
        }
        int after = TitlePrefix.afterTag(text, i, to);
        if (after == i) {
            return i;
        }
        boolean inBrackets = "[(【（`".indexOf(text.charAt(i)) >= 0;
        int from = inBrackets ? i + 1 : i;
        int end = inBrackets ? after - 1 : after;
        FoundDate date = DateFinder.find(text, from, end);
        boolean isDate = date != null && date.first() != null && date.start() == from && date.end() == end;
        parts.add(
                isDate ? Extra.value(Column.of(FieldKey.PUBLISHED), from, end) : Extra.text(Extra.Kind.TEXT, i, after));
        return skipSeparators(text, after, to);
    }

    /** Reads a link whose text is an image; one that leads nowhere is words beside the title. */
    private static int readBadge(String text, int i, int to, List<Extra> parts) {
        InlineLink link = text.startsWith("[!", i) ? InlineLink.at(text, i, to) : null;
        if (link == null || !text.startsWith(MediaMarkup.IMAGE, link.textStart())) {
            return i;
        }
        parts.add(
                link.hasUrl()
                        ? new Extra(Extra.Kind.LINK, link.textStart(), link.textEnd(), link.urlStart(), link.urlEnd())
                        : Extra.text(Extra.Kind.TEXT, link.start(), link.end()));
        return skipSeparators(text, link.end(), to);
    }

    private static int skipSeparators(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int tag = HtmlTag.end(text, i, to);
            if (tag == i && !Whitespace.is(text.charAt(i)) && TitlePrefix.SEPARATORS.indexOf(text.charAt(i)) < 0) {
                break;
            }
            i = Math.max(tag, i + 1);
        }
        return i;
    }

    private static @Nullable Marked marked(String text, int i, int to) {
        if (i >= to) {
            return null;
        }
        Marked link = link(text, i, to);
        if (link != null) {
            return link;
        }
        int run = 0;
        while (i + run < to && EmphasisMarks.is(text.charAt(i + run)) && text.charAt(i + run) == text.charAt(i)) {
            run++;
        }
        if (run > 1) {
            return run > 3 ? null : inEmphasis(text, i + run, to, text.substring(i, i + run));
        }
        Marked html = inHtmlEmphasis(text, i, to);
        if (html != null) {
            return html;
        }
        int quote = OPENING_QUOTES.indexOf(text.charAt(i));
        int close = quote < 0 ? to : Search.first(text, CLOSING_QUOTES.charAt(quote), i + 1, to);
        return close < to && close > i + 1 ? new Marked(i + 1, close, -1, -1, close + 1, Style.QUOTES) : null;
    }

    /** Reads {@code <b>A Title</b>}. */
    private static @Nullable Marked inHtmlEmphasis(String text, int from, int to) {
        int start = LinePrefix.skipDecoration(text, from, to);
        if (start == from || text.charAt(from) != '<') {
            return null;
        }
        int close = Search.first(text, "</", start, to);
        int after = close < 0 ? close : ClosingTag.skip(text, close, to);
        int end = Whitespace.trimEnd(text, start, Math.max(start, close));
        return after <= close || end == start ? null : new Marked(start, end, -1, -1, after, Style.EMPHASIS);
    }

    private static @Nullable Marked link(String text, int from, int to) {
        int open = EntryText.afterMarks(text, from, to);
        InlineLink link = InlineLink.at(text, open, to);
        if (link == null && open > from) {
            link = InlineLink.atWithEmphasis(text, open, to);
        }
        if (link == null
                || link.isImage()
                || link.textStart() == link.textEnd()
                || EntryText.isBackLink(text, link)
                || text.startsWith(MediaMarkup.IMAGE, link.textStart())
                || LinkNames.contain(text, link.textStart(), link.textEnd())) {
            return null;
        }
        int marks = EntryText.marksAround(text, link.textStart(), link.textEnd());
        int start = Whitespace.skip(text, link.textStart() + marks, link.textEnd() - marks);
        int end = Whitespace.trimEnd(text, start, link.textEnd() - marks);
        int after = Math.min(EmphasisRun.skip(text, link.end(), to), link.end() + open - from);
        return unquoted(
                text, new Marked(start, end, link.hasUrl() ? link.urlStart() : -1, link.urlEnd(), after, Style.LINK));
    }

    /** Reads a title in emphasis that opens before the counter: {@code **1. A Title**}. */
    private static @Nullable Marked inOpenEmphasis(String text, int from, int to, TitleDecoration decoration) {
        Marked link = link(text, from, to);
        if (link != null) {
            return link;
        }
        int counter = decoration.counterStart();
        return inEmphasis(text, from, to, text.substring(counter - decoration.openMarks(), counter));
    }

    private static @Nullable Marked inEmphasis(String text, int from, int to, String marks) {
        int close = Search.first(text, marks, from, to);
        if (close < 0) {
            return null;
        }
        int start = Whitespace.skip(text, from, close);
        int end = Whitespace.trimEnd(text, start, close);
        InlineLink link = start < end && text.charAt(start) == '[' ? InlineLink.at(text, start, end) : null;
        boolean isName = link != null && LinkNames.contain(text, link.textStart(), link.textEnd());
        return start == end || isName
                ? null
                : unquoted(text, new Marked(start, end, -1, -1, close + marks.length(), Style.EMPHASIS));
    }

    /** Returns a title without the quotation marks around all of it. */
    private static Marked unquoted(String text, Marked title) {
        int quote = OPENING_QUOTES.indexOf(text.charAt(title.start()));
        int last = title.end() - 1;
        boolean quoted = quote >= 0
                && last > title.start() + 1
                && Search.first(text, CLOSING_QUOTES.charAt(quote), title.start() + 1, title.end()) == last;
        return quoted
                ? new Marked(title.start() + 1, last, title.urlStart(), title.urlEnd(), title.after(), title.style())
                : title;
    }

    /** Returns a start whose URL is that of the first link to a home of papers; a field may have it as well. */
    private static PaperStart withUrl(String text, PaperStart start) {
        for (int i = 0; i < start.extras().size(); i++) {
            Extra extra = start.extras().get(i);
            if (extra.column() != null && PaperHomes.firstIn(text, extra.textStart(), extra.textEnd()) >= 0) {
                return start;
            }
            if (extra.kind() == Extra.Kind.LINK
                    && EntryText.isName(text, extra)
                    && PaperHomes.contain(text, extra.urlStart(), extra.urlEnd())) {
                List<Extra> others = new ArrayList<>(start.extras());
                others.remove(i);
                return new PaperStart(
                        start.titleStart(),
                        start.titleEnd(),
                        extra.urlStart(),
                        extra.urlEnd(),
                        PaperStart.Style.TRAILING_URL,
                        start.bodyLine(),
                        others);
            }
        }
        return start;
    }
}
