package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.LocatedSection;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.section.SectionSpan;
import io.github.dailydigest.parser.source.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Collects the prose of a paper that is neither after a label nor in a bullet. It is one summary, in which a blank line
 * separates runs of lines.
 */
final class Prose {

    private final PaperContext context;
    private final LineTable lines;
    private @Nullable StringBuilder markdown;
    private int from;
    private int to;
    private boolean interrupted;

    Prose(PaperContext context) {
        this.context = context;
        this.lines = context.lines();
    }

    boolean isEmpty() {
        return markdown == null;
    }

    /** Adds a line after those that were added before. */
    void add(int line) {
        String text = lines.text();
        int end = Whitespace.trimEnd(text, lines.start(line), lines.end(line));
        if (markdown == null) {
            from = Whitespace.skip(text, lines.start(line), end);
            markdown = new StringBuilder(end - from).append(text, from, end);
        } else if (interrupted) {
            markdown.append("\n\n").append(text, lines.start(line), end);
        } else {
            markdown.append(lines.cut(to, end));
        }
        to = end;
        context.ledger().addProse(line);
        interrupted = false;
    }

    /** Notes that something else occurs between the last line and the next. */
    void interrupt() {
        interrupted = true;
    }

    /** Returns the summary, or null if there is no prose or it exceeds a limit. In that case its lines are kept. */
    @Nullable LocatedSection summary() {
        if (markdown == null) {
            return null;
        }
        SourceSpan span = SectionSpan.ofProse(lines, from, to);
        String body = Body.of(markdown.toString());
        String violation = context.limits().checkMarkdown(body);
        if (violation != null) {
            context.log().report(DiagnosticCode.LIMIT_EXCEEDED, span, "the prose" + violation + PaperContext.KEPT);
            context.ledger().keepProse();
            return null;
        }
        context.log().report(DiagnosticCode.PROSE_SUMMARY, span, "prose without a label; parsed as a summary");
        return LocatedSection.summary(body, span);
    }
}
