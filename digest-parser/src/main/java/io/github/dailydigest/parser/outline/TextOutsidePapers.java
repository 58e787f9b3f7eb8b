package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text between papers that belongs to none, and the headings in it that may turn out to be the title of a digest or
 * the topic of the papers below them. A heading that turned out to be neither is text.
 *
 * <p>Of headings, only those are remembered that may still be either: a heading drops those of its level and below.
 */
final class TextOutsidePapers {

    /** Text or a heading; the text of a heading is null if it is text. */
    private record Item(
            SourceSpan span, int paperLinks, @Nullable HeadingAbove heading) {}

    private final DiagnosticLog log;
    private final List<Item> items = new ArrayList<>();
    private @Nullable HeadingAbove protectedHeading;

    TextOutsidePapers(DiagnosticLog log) {
        this.log = log;
    }

    /** Adds a line of text. */
    void add(LineCursor line) {
        if (!line.isBlank()) {
            add(line.span(), PaperHomes.count(line.text(), line.textStart(), line.end()));
        }
    }

    /** Adds a range of text that contains a number of links to papers. */
    void add(SourceSpan span, int paperLinks) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last != null && last.heading() == null && span.end() - last.span().offset() <= Integer.MAX_VALUE) {
            items.set(items.size() - 1, new Item(last.span().through(span), last.paperLinks() + paperLinks, null));
        } else {
            items.add(new Item(span, paperLinks, null));
        }
    }

    /** Adds a heading that may be a title or topic. */
    void add(HeadingAbove heading, int paperLinks) {
        rejectFrom(heading.level());
        items.add(new Item(heading.span(), paperLinks, heading));
    }

    /** Adds the line that underlines the last heading. */
    void addUnderline(LineCursor line) {
        int last = items.size() - 1;
        Item item = items.get(last);
        HeadingAbove heading = item.heading();
        if (heading != null) {
            HeadingAbove whole = heading.through(line.span());
            items.set(last, new Item(whole.span(), item.paperLinks(), whole));
        } else {
            add(line.span(), 0);
        }
    }

    /** Returns the nearest heading above a level, or null if there is none. */
    @Nullable HeadingAbove nearestAbove(int level) {
        for (int i = items.size() - 1; i >= 0; i--) {
            HeadingAbove heading = items.get(i).heading();
            if (heading != null && heading.level() < level) {
                return heading;
            }
        }
        return null;
    }

    /** Returns the first heading, or null if there is none. */
    @Nullable HeadingAbove firstHeading() {
        for (Item item : items) {
            if (item.heading() != null) {
                return item.heading();
            }
        }
        return null;
    }

    /** Returns the heading that was added last, or null if something else was. */
    @Nullable HeadingAbove lastHeading() {
        return items.isEmpty() ? null : items.get(items.size() - 1).heading();
    }

    /** Keeps a heading, whatever headings are added below it, until another is kept. */
    void protect(@Nullable HeadingAbove heading) {
        protectedHeading = heading;
    }

    /** Removes a heading that is a title or topic, so that it is no text. */
    void use(HeadingAbove heading) {
        items.removeIf(item -> heading.isSame(item.heading()));
    }

    /** Whether a heading is the last of all that was added. */
    boolean isLast(HeadingAbove heading) {
        return !items.isEmpty() && heading.isSame(items.get(items.size() - 1).heading());
    }

    /** Makes the headings of a level and below text. */
    void rejectFrom(int level) {
        boolean any = false;
        for (int i = 0; i < items.size(); i++) {
            HeadingAbove heading = items.get(i).heading();
            if (heading != null && heading.level() >= level && !heading.isSame(protectedHeading)) {
                items.set(i, new Item(items.get(i).span(), items.get(i).paperLinks(), null));
                any = true;
            }
        }
        if (any) {
            join();
        }
    }

    /** Makes text of all headings, and reports all text. */
    void end() {
        protectedHeading = null;
        rejectFrom(0);
        items.forEach(this::report);
        items.clear();
    }

    /** Reports all text above a heading, and makes text of the headings there. */
    void endAbove(HeadingAbove heading) {
        int index = 0;
        while (index < items.size() && !heading.isSame(items.get(index).heading())) {
            index++;
        }
        List<Item> above = new ArrayList<>(items.subList(0, index));
        List<Item> below = new ArrayList<>(items.subList(index, items.size()));
        items.clear();
        items.addAll(above);
        end();
        items.addAll(below);
    }

    private void join() {
        List<Item> joined = new ArrayList<>(items);
        items.clear();
        for (Item item : joined) {
            if (item.heading() == null) {
                add(item.span(), item.paperLinks());
            } else {
                items.add(item);
            }
        }
    }

    private void report(Item item) {
        if (item.paperLinks() == 0) {
            log.report(DiagnosticCode.TEXT_OUTSIDE_PAPERS, item.span(), "this text belongs to no paper");
        } else {
            log.report(
                    DiagnosticCode.PAPERS_NOT_READ,
                    item.span(),
                    "this text belongs to no paper, and contains " + links(item.paperLinks())
                            + "; papers in this form are not read");
        }
    }

    /** Returns a number of links to papers, in words. */
    static String links(int number) {
        return number == 1 ? "1 link to a paper" : number + " links to papers";
    }
}
