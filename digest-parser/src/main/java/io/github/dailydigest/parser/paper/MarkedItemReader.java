package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.section.SectionRange;
import io.github.dailydigest.parser.section.SectionStart;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.MarkerComment;

/** Reads items that are not sections according to a {@link MarkerComment}: fields, and text that is kept. */
final class MarkedItemReader {

    private final PaperContext context;
    private final PaperFields fields;

    MarkedItemReader(PaperContext context, PaperFields fields) {
        this.context = context;
        this.fields = fields;
    }

    void read(SectionRange item) {
        Label key = item.start().label();
        if (item.start().type() == SectionStart.Type.MARKED_LINKS) {
            readLinks(item);
        } else if (key == null) {
            keep(item);
        } else {
            readField(item, key);
        }
    }

    /** Reads a URL and the text of its link from each line; a line without both is kept. */
    private void readLinks(SectionRange item) {
        LineTable lines = context.lines();
        String text = context.text();
        context.ledger()
                .addMarkup(lines.start(item.start().line()), item.start().bodyStart());
        for (int line = item.start().line() + 1; line <= item.last(); line++) {
            int from = lines.textStart(line);
            int to = Whitespace.trimEnd(text, from, lines.end(line));
            int urlEnd = Search.firstWhitespace(text, from, to);
            int textStart = Whitespace.skip(text, urlEnd, to);
            if (from < to && (textStart == to || !fields.isWithinLimit(LineRange.of(line), from, to))) {
                if (textStart == to) {
                    context.keepText(DiagnosticCode.UNRECOGNIZED_TEXT, from, to, "a line of links without a text");
                }
                continue;
            }
            if (from < to) {
                context.ledger().addText(from, to);
                fields.addLink(Whitespace.fold(text, textStart, to), text.substring(from, urlEnd));
                context.reportIfUnsafe(from, urlEnd);
            }
        }
    }

    private void readField(SectionRange item, Label key) {
        LineRange range = item.lineRange();
        if (fields.isWithinLimit(range, key.start(), key.end())
                && fields.isWithinLimit(range, key.bodyStart(), item.end())) {
            String name = Whitespace.fold(context.text(), key.start(), key.end());
            if (!fields.isKeyWithinLimit(range, name)) {
                return;
            }
            item.addTo(context.ledger());
            String value = Body.cut(context.lines(), range.first(), key.bodyStart(), range.last());
            fields.addQuotedMetadata(range, name, Whitespace.fold(value, 0, value.length()));
        }
    }

    /** Keeps the text below a marker, whose length is not limited. */
    private void keep(SectionRange item) {
        int line = item.start().line();
        int from = item.start().bodyStart();
        String body = Body.cut(context.lines(), line, from, item.last());
        context.ledger().addMarkup(context.lines().start(line), from);
        if (!body.isEmpty()) {
            context.log()
                    .report(
                            DiagnosticCode.UNRECOGNIZED_TEXT,
                            item.span(),
                            "a comment marks this text as unrecognized" + PaperContext.KEPT);
            context.ledger().keepDedented(from, item.end(), body);
        }
    }
}
