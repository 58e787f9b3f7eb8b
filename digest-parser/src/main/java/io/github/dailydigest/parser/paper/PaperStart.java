package io.github.dailydigest.parser.paper;

/**
 * Where a paper starts: the title and the link that its entry gives, and the first line of what follows. An entry form
 * creates it. The readers of papers do not depend on the form.
 *
 * <p>Offsets are those of the text that the entry was read from.
 *
 * @param titleStart where the title starts
 * @param titleEnd where the title ends, exclusive
 * @param urlStart where the URL starts; negative if there is none
 * @param urlEnd where the URL ends, exclusive
 * @param style how the entry is written
 * @param bodyLine the zero-based line, counted from the one that the entry starts on, at which fields and sections
 *     begin
 */
public record PaperStart(int titleStart, int titleEnd, int urlStart, int urlEnd, Style style, int bodyLine) {

    /** How an entry is written. */
    public enum Style {
        /** A link, with or without a URL. */
        LINK,
        /** A link with a blank text; the entry as written is the title. */
        BLANK_LINK,
        /** A title followed by its URL in parentheses. */
        TRAILING_URL,
        /** A title alone. */
        TITLE_ALONE
    }

    /** Whether the entry has a URL. */
    public boolean isLinked() {
        return urlStart >= 0;
    }

    /** Whether the entry has only a title. */
    public boolean isTitleAlone() {
        return style == Style.TITLE_ALONE;
    }

    /** Whether the title is blank, so that the entry as written takes its place. */
    public boolean hasBlankTitle() {
        return style == Style.BLANK_LINK;
    }

    /** Returns the same start in a text in which all offsets are larger by a number of characters. */
    public PaperStart movedBy(int characters) {
        return new PaperStart(
                titleStart + characters,
                titleEnd + characters,
                isLinked() ? urlStart + characters : urlStart,
                urlEnd + characters,
                style,
                bodyLine);
    }
}
