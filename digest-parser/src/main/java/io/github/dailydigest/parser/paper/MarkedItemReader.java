package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.section.SectionRange;
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
        if (key == null) {
            keep(item);
        } else {
            readField(item, key);
        }
    }

    private void readField(SectionRange item, Label key) {
        LineRange range = item.lineRange();
        if (fields.isWithinLimit(range, key.start(), key.end())
                && fields.isWithinLimit(range, key.bodyStart(), item.end())) {
            item.addTo(context.ledger());
            String name = Whitespace.fold(context.text(), key.start(), key.end());
            fields.addQuotedMetadata(range, name, Whitespace.fold(context.text(), key.bodyStart(), item.end()));
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
