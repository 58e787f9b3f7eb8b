package io.github.dailydigest.parser.outline;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.paper.FieldLine;
import io.github.dailydigest.parser.paper.LinkLine;
import io.github.dailydigest.parser.paper.NamesText;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.SeparatedLabel;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.HtmlTag;
import io.github.dailydigest.parser.vocabulary.Icons;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.VoteMark;
import io.github.dailydigest.parser.vocabulary.WebUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What follows the title of an entry that is no heading: links, votes, fields, names, code spans, and prose, with what
 * separates them. Unlike a heading, such an entry may be a whole paper in one line.
 */
final class EntryTail {

    private static final String SEPARATORS = "|·•,.;；/-–—:：()[]（）【】「」｜~>、，。\"”";

    private static final String OPENING = "([（【";

    private static final String CLOSING = ")]）】";

    /** Longer words in brackets are prose. */
    private static final int LONGEST_BRACKETS = 60;

    /** What ends words beside the title. */
    private static final String BREAKS = "|·•；;｜";

    /** Words that only lead to the links after them. */
    private static final Set<String> LEADING =
            Set.of("read more on", "or", "and", "see", "at", "on", "via", "read more", "in");

    /** Attributes in braces that are longer are text, which bounds what is read again where they are never closed. */
    private static final int LONGEST_ATTRIBUTES = 200;

    private final String text;
    private final int end;
    private final LabelNames names;
    private final List<Extra> parts = new ArrayList<>();

    /** Where the last tag ended that separates lines or sizes of text. */
    private int tagEnd = -1;

    private EntryTail(String text, int end, LabelNames names) {
        this.text = text;
        this.end = end;
        this.names = names;
    }

    /** Returns the parts from {@code from} to {@code to}, in source order. */
    static List<Extra> read(String text, int from, int to, LabelNames names) {
        EntryTail tail = new EntryTail(text, to, names);
        int i = from;
        while (i < to) {
            i = tail.readPart(i);
        }
        return tail.parts;
    }

    /** Reads the part or separator at an offset, and returns the offset after it. */
    private int readPart(int i) {
        char c = text.charAt(i);
        if (Whitespace.is(c)) {
            return i + 1;
        }
        int after = readMarkup(i, c);
        if (after > i) {
            return after;
        }
        after = readBrackets(i);
        if (after > i) {
            return after;
        }
        after = readNamed(i);
        if (after > i) {
            return after;
        }
        if (EmphasisMarks.is(c)) {
            int number = readEmphasizedVotes(i);
            if (number > i) {
                return number;
            }
            // No field starts in a longer run, so that the rest of one is not read again at each of its marks.
            return Math.max(i + 1, EmphasisRun.skip(text, i, end) - EmphasisMarks.QUOTING + 1);
        }
        if (SEPARATORS.indexOf(c) >= 0) {
            return i + 1;
        }
        return readWords(i);
    }

    /** Reads what markup shows: a link, votes, a code span, attributes, a tag, an icon. */
    private int readMarkup(int i, char c) {
        if (c == '[' || c == '!') {
            InlineLink link = InlineLink.at(text, i, end);
            if (link != null) {
                addLink(link);
                return link.end();
            }
        }
        if (c == '`') {
            int close = Search.first(text, '`', i + 1, end);
            if (close < end) {
                addText(i + 1, close);
                return close + 1;
            }
        }
        if (c == '<') {
            int tag = HtmlTag.end(text, i, end);
            if (tag > i) {
                tagEnd = tag;
                return tag;
            }
            if (WebUrl.startsAt(text, i + 1)) {
                return i + 1;
            }
        }
        if (c == '{' && i + 1 < end && "#.:".indexOf(text.charAt(i + 1)) >= 0) {
            int stop = Math.min(end, i + LONGEST_ATTRIBUTES);
            int close = Search.first(text, '}', i, stop);
            return close < stop ? close + 1 : i;
        }
        if (WebUrl.startsAt(text, i)) {
            int url = LinkLine.urlEnd(text, i, end);
            parts.add(Extra.value(Column.of(FieldKey.LINK), i, url));
            return url;
        }
        boolean apart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        VoteMark votes = apart ? VoteMark.at(text, i, end) : null;
        if (votes != null) {
            parts.add(Extra.text(Extra.Kind.VOTES, votes.numberStart(), votes.numberEnd()));
            return votes.end();
        }
        return Icons.skipOne(text, i, end);
    }

    /** Reads a number in emphasis, which is that of the votes: {@code **85**}. */
    private int readEmphasizedVotes(int i) {
        int from = EmphasisRun.skip(text, i, end);
        int to = from;
        while (to < end && (Character.isDigit(text.charAt(to)) || text.charAt(to) == ',')) {
            to++;
        }
        int close = EmphasisRun.skip(text, to, end);
        if (to == from || close - to != from - i) {
            return i;
        }
        parts.add(Extra.text(Extra.Kind.VOTES, from, to));
        return close;
    }

    /** Reads words in brackets, which contain no link: {@code (9.0/10)}. */
    private int readBrackets(int i) {
        int opening = OPENING.indexOf(text.charAt(i));
        if (opening < 0) {
            return i;
        }
        int last = Math.min(end, i + LONGEST_BRACKETS);
        int close = Search.first(text, CLOSING.charAt(opening), i + 1, last);
        if (close == last || hasOpening(i + 1, close) || Search.first(text, "://", i, close) >= 0) {
            return i;
        }
        int from = Whitespace.skip(text, i + 1, close);
        int to = Whitespace.trimEnd(text, from, close);
        if (from == to || VoteMark.at(text, from, to) != null || readsAsField(from, to)) {
            return i;
        }
        if (isDate(from, to)) {
            parts.add(Extra.value(Column.of(FieldKey.PUBLISHED), from, to));
        } else {
            addText(from, to);
        }
        return close + 1;
    }

    private boolean hasOpening(int from, int to) {
        for (int i = from; i < to; i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean readsAsField(int from, int to) {
        FieldLine field = FieldLine.read(text, from, to, names);
        return field != null && field.isKnown();
    }

    private void addLink(InlineLink link) {
        if (link.isImage()) {
            addText(link.start(), link.end());
        } else if (link.hasUrl() && text.charAt(link.urlStart()) != '#') {
            parts.add(new Extra(Extra.Kind.LINK, link.textStart(), link.textEnd(), link.urlStart(), link.urlEnd()));
        }
    }

    private void addText(int from, int to) {
        int start = Whitespace.skip(text, from, to);
        int stop = Whitespace.trimEnd(text, start, to);
        if (start < stop) {
            parts.add(Extra.text(Extra.Kind.TEXT, start, stop));
        }
    }

    /** Reads a field with a known key, or a section with a known label, which is the rest. */
    private int readNamed(int i) {
        if (!names.fields().mayStart(text, i, end)
                && !names.mayKnow(text, i, end)
                && !EmphasisMarks.is(text.charAt(i))) {
            return i;
        }
        FieldLine field = FieldLine.read(text, i, end, names);
        if (field != null && field.key() != null && field.valueStart() < end && isNamed(field)) {
            int valueEnd = Whitespace.trimEnd(text, field.valueStart(), endOfValue(field.valueStart()));
            String key = Whitespace.fold(text, field.keyStart(), field.keyEnd());
            parts.add(Extra.value(new Column(key, field.key(), null), field.valueStart(), valueEnd));
            return Math.max(valueEnd, i + 1);
        }
        Label label = KnownLabel.read(text, i, end, names);
        label = label != null ? label : SeparatedLabel.read(text, i, end, names);
        if (label != null && label.bodyStart() < end && label.end() < label.bodyStart()) {
            String name = text.substring(label.start(), label.end());
            int body = Whitespace.skip(text, label.bodyStart(), end);
            SectionKind kind = names.kindOf(name);
            if (body < end) {
                parts.add(Extra.value(new Column(name, null, kind), body, Whitespace.trimEnd(text, body, end)));
                return end;
            }
        }
        return i;
    }

    /** Whether the key of a field is known, and not only its value: {@code **X** and **Y**: [PDF](url)}. */
    private boolean isNamed(FieldLine field) {
        return text.charAt(field.keyEnd() - 1) == ')'
                || names.fields().of(text, field.keyStart(), field.keyEnd()) != null;
    }

    /** Returns where the value of a field ends: before a separator that another field with a known key follows. */
    private int endOfValue(int from) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean separates = BREAKS.indexOf(c) >= 0 || c == ',' || (c == '<' && HtmlTag.isBreak(text, i, end));
            if (separates && startsField(i)) {
                return i;
            }
        }
        return end;
    }

    private boolean startsField(int separator) {
        int after = Math.max(separator + 1, HtmlTag.end(text, separator, end));
        int start = Whitespace.skip(text, after, end);
        FieldLine next = start == end ? null : FieldLine.read(text, start, end, names);
        return next != null && next.isKnown();
    }

    private int readWords(int i) {
        int stop = endOfWords(i);
        int to = WordsBeside.trimEnd(text, i, stop);
        if (to <= i) {
            return Math.max(stop, i + 1);
        }
        int names = NamesText.afterBy(text, i, to);
        if (LEADING.contains(text.substring(i, to).toLowerCase(Locale.ROOT))) {
            return Math.max(stop, to);
        }
        if (names > i) {
            parts.add(Extra.value(Column.of(FieldKey.AUTHORS), names, to));
        } else if (NamesText.saysSo(text, i, to)
                || areNamesOfLine(i, to)
                || (isEmphasized(i, to)
                        && WordsBeside.areSeveral(text, i, to)
                        && NamesText.inItalics(text, i - 1, to + 1))) {
            parts.add(Extra.value(Column.of(FieldKey.AUTHORS), i, to));
        } else if (isDate(i, to)) {
            parts.add(Extra.value(Column.of(FieldKey.PUBLISHED), i, to));
        } else if (WordsBeside.areProse(text, i, to)) {
            return readProse(i);
        } else {
            addText(i, to);
        }
        return Math.max(stop, to);
    }

    /** Whether words are several names, and alone on their line of a cell. */
    private boolean areNamesOfLine(int from, int to) {
        boolean several = false;
        for (int i = from; i < to; i++) {
            several = several || ",;，、；".indexOf(text.charAt(i)) >= 0;
        }
        return several
                && tagEnd >= 0
                && Whitespace.skip(text, tagEnd, from) == from
                && NamesText.areLike(text, from, to);
    }

    private boolean isEmphasized(int from, int to) {
        return from > 0
                && EmphasisMarks.is(text.charAt(from - 1))
                && to < end
                && text.charAt(to) == text.charAt(from - 1);
    }

    private boolean isDate(int from, int to) {
        FoundDate date = DateFinder.find(text, from, to);
        return date != null && date.first() != null && date.start() == from && date.end() == to;
    }

    /** Reads prose up to the end, without the links at the end. */
    private int readProse(int from) {
        int stop = HtmlTag.trimEnd(text, from, end);
        InlineLink link = InlineLink.next(text, from, end);
        while (link != null) {
            int after = LinkLine.endOfLinks(text, link.start(), end);
            if (after == end) {
                stop = LinkLine.isLinkLine(text, link.start(), end) ? beforeLink(from, link.start()) : stop;
                break;
            }
            // What the links so far are followed by follows each of them, so that none is read again.
            link = InlineLink.next(text, Math.max(link.end(), after), end);
        }
        parts.add(Extra.text(Extra.Kind.PROSE, from, stop));
        return stop;
    }

    private int beforeLink(int from, int link) {
        int i = link;
        while (i > from && (Whitespace.is(text.charAt(i - 1)) || "([|·•-–—【（｜".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i;
    }

    private int endOfWords(int from) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (BREAKS.indexOf(c) >= 0
                    || c == '`'
                    || (c == '[' && InlineLink.at(text, i, end) != null)
                    || (c == '<' && HtmlTag.end(text, i, end) > i)
                    || WebUrl.startsAt(text, i)
                    || (c == ',' && startsField(i))
                    || (EmphasisMarks.is(c) && i > from && !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                return i;
            }
            if (c > 0x80 && VoteMark.isMark(text.codePointAt(i))) {
                return i;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return end;
    }
}
