package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import org.jspecify.annotations.Nullable;

/**
 * Decides which opening the digest of a paper has: the pending one, which waits for a paper, or else the one that the
 * headings above, the front matter and the name of the source give.
 */
final class PendingOpening {

    private final TextOutsidePapers outside;
    private final Topics topics;
    private final TitleLimit titleLimit;
    private final @Nullable FoundDate pathDate;
    private FrontMatter frontMatter = FrontMatter.NONE;
    private @Nullable DigestOpening pending;

    PendingOpening(TextOutsidePapers outside, Topics topics, TitleLimit titleLimit, @Nullable FoundDate pathDate) {
        this.outside = outside;
        this.topics = topics;
        this.titleLimit = titleLimit;
        this.pathDate = pathDate;
    }

    /** Uses the date and the title of the front matter if no heading gives them. */
    void setFrontMatter(FrontMatter source) {
        frontMatter = source;
    }

    /** Whether an opening waits for a paper. */
    boolean isPending() {
        return pending != null;
    }

    /** Whether a paper that follows is below a dated heading, if no digest is open. */
    boolean isBelowDate() {
        return pending != null && pending.isDatedByHeading();
    }

    /** Waits for a paper that follows an opening, whose heading was added to the text outside papers. */
    void set(DigestOpening opening) {
        pending = opening;
        outside.protect(opening.heading());
        topics.clear();
    }

    /**
     * Waits for a paper that follows a line such as {@code Updated on 2031-02-03}, which dates the papers below the
     * first heading above it.
     */
    void setAtUpdate(FoundDate update, LineCursor line) {
        HeadingAbove title = outside.firstHeading();
        HeadingAbove heading = title == null ? untitled("", line) : title;
        if (title == null) {
            outside.add(heading, PaperHomes.count(line.text(), line.start(), line.end()));
        } else {
            outside.add(line);
        }
        set(DigestOpening.dated(heading, update));
    }

    /**
     * Adds the comment that says that the heading is a digest without papers to the heading, and returns whether it is
     * directly below one.
     */
    boolean addMarker(LineCursor comment) {
        DigestOpening opening = pending;
        if (opening == null || !outside.isLast(opening.heading())) {
            return false;
        }
        HeadingAbove marked = opening.heading().through(comment.span());
        outside.addUnderline(comment);
        outside.protect(marked);
        pending = opening.withHeading(marked).withoutPapers();
        return true;
    }

    /** Whether a heading of a level ends what a pending opening opens. */
    boolean isEndedBy(int level) {
        return pending != null && level < pending.heading().level();
    }

    /** Replaces a heading by the same with its underline. */
    void underline(HeadingAbove heading, HeadingAbove underlined) {
        if (pending != null && pending.heading().isSame(heading)) {
            pending = pending.withHeading(underlined);
            outside.protect(underlined);
        } else {
            topics.replaceLast(underlined);
        }
    }

    /**
     * Drops the pending opening, which no paper followed, and returns it if it is a digest without papers; else returns
     * null, and its heading is text.
     */
    @Nullable DigestOpening resolve() {
        DigestOpening opening = pending;
        drop();
        return opening != null
                        && ((opening.isMarked() && opening.isDated())
                                || (opening.mayBeEmpty() && outside.isLast(opening.heading())))
                ? opening
                : null;
    }

    /**
     * Returns the opening of the digest that a paper starts, or null if the paper continues the digest that is open.
     *
     * @param open the digest that is open; null if none is
     * @param level the level of the paper
     * @param line the line that the paper starts on
     */
    @Nullable DigestOpening at(@Nullable DigestInProgress open, int level, LineCursor line) {
        DigestOpening opening = pending;
        if (opening != null) {
            drop();
            return opening;
        }
        boolean starts = open == null || (!open.isDated() && outside.nearestAbove(level) != null);
        return starts ? withoutDatedHeading(level, line) : null;
    }

    /** Drops the pending opening; its heading is text. */
    void drop() {
        pending = null;
        outside.protect(null);
    }

    private DigestOpening withoutDatedHeading(int level, LineCursor line) {
        FoundDate date = sourceDate();
        return date == null ? undated(level, line) : ofSource(date, line);
    }

    private @Nullable FoundDate sourceDate() {
        return frontMatter.date() != null ? frontMatter.date() : pathDate;
    }

    /** The title is a first heading of level 1, or else that of the front matter; other headings are topics. */
    private DigestOpening ofSource(FoundDate date, LineCursor line) {
        HeadingAbove title = outside.firstHeading();
        if (title == null || title.level() > 1 || !accepts(title)) {
            return DigestOpening.dated(untitled(frontMatter.title(), line), date);
        }
        topics.remove(title);
        return DigestOpening.dated(title, date);
    }

    private DigestOpening undated(int level, LineCursor line) {
        HeadingAbove title = outside.nearestAbove(level);
        if (title == null || !accepts(title)) {
            return DigestOpening.undated(untitled("", line), null);
        }
        return DigestOpening.undated(title, title.isUnderlined() ? OpeningReader.UNDERLINED : null);
    }

    private boolean accepts(HeadingAbove title) {
        return titleLimit.accepts(title.text(), title.span());
    }

    private static HeadingAbove untitled(String title, LineCursor line) {
        return new HeadingAbove(0, title, line.span(), false);
    }
}
