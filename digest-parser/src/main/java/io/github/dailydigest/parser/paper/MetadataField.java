package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;

/** A field without a property of its own in the model, such as {@code Comments: 9 pages}. */
final class MetadataField {

    private MetadataField() {}

    /** Adds the key and the value, whose lines are joined by spaces. */
    static void read(PaperContext context, FieldRange field, PaperFields fields) {
        if (!fields.isWithinLimit(field.lines(), field.keyStart(), field.keyEnd())
                || !fields.isWithinLimit(field.lines(), field.valueStart(), field.valueEnd())) {
            return;
        }
        String key = field.keyText(context.text());
        if (!fields.isKeyWithinLimit(field.lines(), key)) {
            return;
        }
        SpanLedger ledger = context.ledger();
        ledger.addMarkup(field.start(), field.keyStart());
        ledger.addText(field.keyStart(), field.keyEnd());
        ledger.addMarkup(field.keyEnd(), field.valueStart());
        ledger.addText(field.valueStart(), field.valueEnd());
        String cut = context.lines().cut(field.valueStart(), field.valueEnd());
        String value = Whitespace.fold(cut, 0, cut.length());
        boolean added = fields.addMetadata(field.lines(), field.key(), key, value);
        if (added && field.name() != null) {
            ledger.addRepeated(key);
        }
    }
}
