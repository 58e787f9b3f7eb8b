package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.vocabulary.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper starts: the title and the link that its entry gives, what else the entry says, and the first line of
 * what follows. An entry form produces it, so that the readers of papers do not depend on whether an entry is a heading
 * or anything else.
 *
 * <p>Offsets are those of the text that the entry was read from. Text of the entry outside all ranges is markup.
 *
 * @param titleStart where the title starts
 * @param titleEnd where the title ends, exclusive
 * @param urlStart where the URL starts; negative if there is none
 * @param urlEnd where the URL ends, exclusive
 * @param style how the entry is written
 * @param bodyLine the zero-based line, counted from the one that the entry starts on, at which fields and sections
 *     begin
 * @param bodyIndent the number of columns by which what follows is indented, which is markup of the entry
 * @param extras the other parts of the entry, in source order
 */
public record PaperStart(
        int titleStart,
        int titleEnd,
        int urlStart,
        int urlEnd,
        Style style,
        int bodyLine,
        int bodyIndent,
        List<Extra> extras) {

    /** How an entry is written. */
    public enum Style {
        /** A link, with or without a URL. */
        LINK,
        /** A link with a blank text; the entry as written is the title. */
        BLANK_LINK,
        /** A title followed by its URL in parentheses. */
        TRAILING_URL,
        /** A title without a URL of the paper. Other links may follow it. */
        TITLE_ALONE
    }

    /**
     * A part of an entry other than its title and URL.
     *
     * @param kind what it is
     * @param textStart where its text starts: that of a link, a number, or words
     * @param textEnd where its text ends, exclusive
     * @param urlStart where the URL of a link starts; negative if it is not a link
     * @param urlEnd where the URL of a link ends, exclusive
     * @param column what the part is, if it is a value that something else names; null for all other kinds
     */
    public record Extra(
            Kind kind,
            int textStart,
            int textEnd,
            int urlStart,
            int urlEnd,
            @Nullable Column column) {

        /** What a part is. */
        public enum Kind {
            LINK,
            VOTES,
            /** Words beside the title. */
            TEXT,
            /** A field or section. */
            VALUE,
            /** A summary without a label. */
            PROSE
        }

        /** A part that nothing else names. */
        public Extra(Kind kind, int textStart, int textEnd, int urlStart, int urlEnd) {
            this(kind, textStart, textEnd, urlStart, urlEnd, null);
        }

        /** Returns a part that is a field or a section. */
        public static Extra value(Column column, int start, int end) {
            return new Extra(Kind.VALUE, start, end, -1, -1, column);
        }

        /** Returns a part that is text. */
        public static Extra text(Kind kind, int start, int end) {
            return new Extra(kind, start, end, -1, -1, null);
        }

        Extra movedBy(int characters) {
            return new Extra(
                    kind,
                    textStart + characters,
                    textEnd + characters,
                    urlStart < 0 ? urlStart : urlStart + characters,
                    urlEnd < 0 ? urlEnd : urlEnd + characters,
                    column);
        }
    }

    /** A start that has nothing but a title and perhaps a URL. */
    public PaperStart(int titleStart, int titleEnd, int urlStart, int urlEnd, Style style, int bodyLine) {
        this(titleStart, titleEnd, urlStart, urlEnd, style, bodyLine, 0, List.of());
    }

    /** A start above fields and sections that are not indented. */
    public PaperStart(
            int titleStart, int titleEnd, int urlStart, int urlEnd, Style style, int bodyLine, List<Extra> extras) {
        this(titleStart, titleEnd, urlStart, urlEnd, style, bodyLine, 0, extras);
    }

    /** Whether the entry has a URL. */
    public boolean isLinked() {
        return urlStart >= 0;
    }

    /** Whether the entry has only a title. */
    public boolean isTitleAlone() {
        return style == Style.TITLE_ALONE && extras.isEmpty();
    }

    /** Whether the title is blank, so that the entry as written takes its place. */
    public boolean hasBlankTitle() {
        return style == Style.BLANK_LINK;
    }

    /** Returns the same start with a title that starts elsewhere. */
    public PaperStart withTitleStart(int start) {
        return new PaperStart(start, titleEnd, urlStart, urlEnd, style, bodyLine, bodyIndent, extras);
    }

    /** Returns the same start above fields and sections that begin at another line. */
    public PaperStart withBodyLine(int line) {
        return new PaperStart(titleStart, titleEnd, urlStart, urlEnd, style, line, bodyIndent, extras);
    }

    /** Returns the same start with words before the title. */
    public PaperStart withExtraBefore(int start, int end) {
        List<Extra> all = new ArrayList<>();
        all.add(new Extra(Extra.Kind.TEXT, start, end, -1, -1));
        all.addAll(extras);
        return withExtras(all);
    }

    /** Returns the same start with more parts after it. */
    public PaperStart withExtrasAfter(List<Extra> more) {
        List<Extra> all = new ArrayList<>(extras);
        all.addAll(more);
        return withExtras(all);
    }

    /** Returns the same start with other parts. */
    public PaperStart withExtras(List<Extra> all) {
        return new PaperStart(titleStart, titleEnd, urlStart, urlEnd, style, bodyLine, bodyIndent, all);
    }

    /** Returns the same start above fields and sections that are indented by a number of columns. */
    public PaperStart withBodyIndent(int columns) {
        return new PaperStart(titleStart, titleEnd, urlStart, urlEnd, style, bodyLine, columns, extras);
    }

    /** Returns the same start without a URL. */
    public PaperStart withoutUrl() {
        return new PaperStart(titleStart, titleEnd, -1, -1, style, bodyLine, bodyIndent, extras);
    }

    /** Returns the same start in a text in which all offsets are larger by a number of characters. */
    public PaperStart movedBy(int characters) {
        return new PaperStart(
                titleStart + characters,
                titleEnd + characters,
                isLinked() ? urlStart + characters : urlStart,
                urlEnd + characters,
                style,
                bodyLine,
                bodyIndent,
                extras.isEmpty()
                        ? extras
                        : extras.stream()
                                .map(extra -> extra.movedBy(characters))
                                .toList());
    }
}
