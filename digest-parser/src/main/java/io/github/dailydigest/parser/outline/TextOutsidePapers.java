package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.source.LineCursor;
import org.jspecify.annotations.Nullable;

/**
 * The text between papers that belongs to none. A line of it may turn out to be the title of an undated digest: a
 * heading without a date, or the plain first line of a file.
 */
final class TextOutsidePapers {

    /**
     * A line that may be the title of an undated digest.
     *
     * @param text the title
     * @param span the whole line, and the one that underlines it
     * @param needsEvidence whether an entry below must show that it is a paper
     * @param isUnderlined whether it is a heading that is underlined
     */
    record Title(String text, SourceSpan span, boolean needsEvidence, boolean isUnderlined) {}

    private final DiagnosticLog log;
    private @Nullable SourceSpan before;
    private @Nullable Title title;
    private @Nullable SourceSpan after;

    TextOutsidePapers(DiagnosticLog log) {
        this.log = log;
    }

    /** Adds a line of text. */
    void add(LineCursor line) {
        if (!line.isBlank()) {
            add(line.span());
        }
    }

    /** Adds a range of text. */
    void add(SourceSpan span) {
        if (title == null) {
            before = join(before, span);
        } else {
            after = join(after, span);
        }
    }

    /** Adds a heading that may be a title; a line that was taken for one before is text. */
    void addTitle(LineCursor line, OutlineHeading heading) {
        rejectTitle();
        String text = line.text().substring(heading.start(), heading.end());
        title = new Title(text, line.span(), true, heading.isUnderlined());
    }

    /** Adds the first line of a file, which may be a title. */
    void addPlainTitle(LineCursor line) {
        title = new Title(line.text().substring(line.start(), line.end()), line.span(), false, false);
    }

    /** Adds the line that underlines the title. */
    void addUnderline(LineCursor line) {
        if (title != null && title.isUnderlined()) {
            title = new Title(title.text(), title.span().through(line.span()), title.needsEvidence(), true);
        }
    }

    /** Returns the line that may be a title, or null if there is none. */
    @Nullable Title title() {
        return title;
    }

    /** Ends the text at something that is not part of it, and reports it. */
    void end() {
        rejectTitle();
        report(before);
        before = null;
    }

    /** Ends the text below a title, which is not part of it then, and reports it. */
    void endBelowTitle() {
        report(before);
        report(after);
        before = null;
        title = null;
        after = null;
    }

    private void rejectTitle() {
        if (title != null) {
            before = join(before, title.span());
        }
        if (after != null) {
            before = join(before, after);
        }
        title = null;
        after = null;
    }

    private void report(@Nullable SourceSpan span) {
        if (span != null) {
            log.report(DiagnosticCode.TEXT_OUTSIDE_PAPERS, span, "this text belongs to no paper");
        }
    }

    /** Joins two spans; if the result would be longer than a span can be, the first is reported on its own. */
    private SourceSpan join(@Nullable SourceSpan first, SourceSpan last) {
        if (first != null && last.end() - first.offset() > Integer.MAX_VALUE) {
            report(first);
            return last;
        }
        return first == null ? last : first.through(last);
    }
}
