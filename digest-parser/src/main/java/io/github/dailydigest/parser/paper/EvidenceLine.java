package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line below an entry says about whether the entry is a paper.
 *
 * @param type what the line is
 * @param kind the kind of the section whose label it has; null if it has no known label
 */
public record EvidenceLine(Type type, @Nullable SectionKind kind) {

    /** What a line is. */
    public enum Type {
        /** A field or a line of links that leads to a home of papers. */
        PAPER_LINK,
        /** A link to a home of papers alone on its line, whose text is a title. */
        TITLE_LINK,
        /** A title of something else: words in bold alone on their line, or the summary of an element. */
        OTHER_TITLE,
        /** A field of authors or votes. */
        PEOPLE,
        /** A section with a known label. */
        LABEL,
        /** An image or a video. */
        MEDIA,
        /** A row of a table that is neither a field nor what delimits the header. */
        OTHER_ROW,
        /** Anything else. */
        NONE
    }

    private static final EvidenceLine NONE = new EvidenceLine(Type.NONE, null);
    private static final EvidenceLine PAPER_LINK = new EvidenceLine(Type.PAPER_LINK, null);
    private static final EvidenceLine TITLE_LINK = new EvidenceLine(Type.TITLE_LINK, null);
    private static final EvidenceLine OTHER_TITLE = new EvidenceLine(Type.OTHER_TITLE, null);
    private static final EvidenceLine PEOPLE = new EvidenceLine(Type.PEOPLE, null);
    private static final EvidenceLine MEDIA = new EvidenceLine(Type.MEDIA, null);
    private static final EvidenceLine OTHER_ROW = new EvidenceLine(Type.OTHER_ROW, null);

    /** Returns what the line from {@code from}, after its indent, to {@code to} says. */
    public static EvidenceLine of(String text, int from, int to, LabelNames names) {
        int start = LinePrefix.skip(text, from, to);
        if (start == to) {
            return NONE;
        }
        DetailsSummary summary = text.charAt(start) == '<' ? DetailsSummary.read(text, start, to) : null;
        if (summary != null && summary.isTitle(text, names)) {
            return OTHER_TITLE;
        }
        FieldLine field = FieldLine.read(text, start, to, names);
        if (field != null && field.isKnown()) {
            return ofFields(FieldPart.read(text, start, field, to, names), text);
        }
        if (isMedia(text, start)) {
            return MEDIA;
        }
        if (LinkLine.isLinkLine(text, start, to)) {
            EvidenceLine links = ofLinks(text, start, to);
            // A title in a list is an entry of its own.
            return links.type() == Type.TITLE_LINK && isItem(text, from, to) ? OTHER_TITLE : links;
        }
        if (AttributesLine.is(text, start, to)) {
            return PaperHomes.firstIn(text, start, to) >= 0 ? PAPER_LINK : NONE;
        }
        if (text.charAt(start) == '|') {
            return ofRow(TableRow.read(text, start, to, names.fields()), text);
        }
        Label label = Label.read(text, start, to, names);
        if (label != null) {
            SectionKind kind = names.kindOf(text.substring(label.start(), label.end()));
            if (kind != SectionKind.OTHER) {
                return new EvidenceLine(Type.LABEL, kind);
            }
            // Bold words with a colon at their end are a label; with one in the middle, a title.
            boolean isTitle = isBold(text, from, to) && hasWords(text, label.bodyStart(), to);
            return isTitle ? OTHER_TITLE : NONE;
        }
        return isBold(text, from, to) ? OTHER_TITLE : NONE;
    }

    private static boolean isMedia(String text, int start) {
        return text.startsWith(MediaMarkup.IMAGE, start)
                || MediaMarkup.isVideoLink(text, start)
                || VideoTag.startsAt(text, start);
    }

    private static EvidenceLine ofRow(@Nullable TableRow row, String text) {
        if (row == null) {
            return OTHER_ROW;
        }
        return row.field() == null ? NONE : ofField(row.field(), text, row.valueEnd());
    }

    private static EvidenceLine ofLinks(String text, int start, int to) {
        if (PaperHomes.firstIn(text, start, to) < 0) {
            return NONE;
        }
        InlineLink link = InlineLink.at(text, EmphasisRun.skip(text, start, to), to);
        boolean isTitle = link != null
                && EmphasisRun.skip(text, link.end(), to) == Whitespace.trimEnd(text, link.end(), to)
                && !text.startsWith(MediaMarkup.IMAGE, link.textStart())
                && !LinkNames.contain(text, link.textStart(), link.textEnd());
        return isTitle ? TITLE_LINK : PAPER_LINK;
    }

    private static boolean isItem(String text, int from, int to) {
        int marker = ListMarker.end(text, from, to);
        return marker > from && marker < to && Whitespace.is(text.charAt(marker));
    }

    private static boolean isBold(String text, int from, int lineEnd) {
        int to = Whitespace.trimEnd(text, from, lineEnd);
        return to - from > 4
                && text.startsWith("**", from)
                && text.startsWith("**", to - 2)
                && Search.first(text, "**", from + 2, to) == to - 2;
    }

    private static boolean hasWords(String text, int from, int to) {
        int start = EmphasisRun.skip(text, Whitespace.skip(text, from, to), to);
        return !Whitespace.isBlank(text, start, to);
    }

    /** Whether the line says nothing. */
    public boolean isNone() {
        return type == Type.NONE || type == Type.OTHER_ROW;
    }

    private static EvidenceLine ofFields(List<FieldPart> fields, String text) {
        EvidenceLine all = NONE;
        for (FieldPart part : fields) {
            EvidenceLine one = ofField(part.field(), text, part.end());
            all = all.type() == Type.PAPER_LINK || one.isNone() ? all : one;
        }
        return all;
    }

    private static EvidenceLine ofField(FieldLine field, String text, int to) {
        FieldKey key = field.key();
        int value = Math.min(field.valueStart(), to);
        if (key == FieldKey.AUTHORS || key == FieldKey.VOTES) {
            return Whitespace.isBlank(text, value, to) ? NONE : PEOPLE;
        }
        return key != null && LinkField.leadsToPaper(key, text, value, to) ? PAPER_LINK : NONE;
    }

    /** Whether a part of an entry that is a field leads to a paper. */
    public static boolean leadsToPaper(PaperStart.Extra part, String text) {
        FieldKey key = part.column() == null ? null : part.column().field();
        return key != null && LinkField.leadsToPaper(key, text, part.textStart(), part.textEnd());
    }
}
