package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.AbsentValue;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import java.util.List;

/** Reads the value of a field by what its key means. */
final class FieldReader {

    private FieldReader() {}

    /** Reads the field on a line, and those that follow it after bars, up to a last line; returns its last line. */
    static int read(PaperContext context, FieldLine field, int line, int last, PaperFields fields) {
        int lastName = field.key() == FieldKey.AUTHORS ? AuthorItems.lastLine(context, field, line, last) : line;
        if (lastName > line) {
            AuthorItems.read(context, field, new LineRange(line, lastName), fields);
            return lastName;
        }
        FieldRange whole = FieldRange.from(field, context.lines(), line, last, context.names());
        for (FieldRange part : split(context, whole, field)) {
            readRange(context, part, fields);
        }
        return whole.lines().last();
    }

    /** Returns the fields on the lines of a range: several if it is one line with bars. */
    private static List<FieldRange> split(PaperContext context, FieldRange whole, FieldLine first) {
        if (whole.lines().first() != whole.lines().last()) {
            return List.of(whole);
        }
        List<FieldPart> parts = FieldPart.read(context.text(), whole.start(), first, whole.valueEnd(), context.names());
        if (parts.size() == 1) {
            return List.of(whole);
        }
        int line = whole.lines().first();
        return parts.stream().map(part -> FieldRange.of(part, line)).toList();
    }

    static void readRange(PaperContext context, FieldRange field, PaperFields fields) {
        FieldKey key = field.key();
        if (key == FieldKey.VOTES) {
            VotesField.read(context, field, fields);
        } else if (key == FieldKey.AUTHORS) {
            AuthorsField.read(context, field, fields);
        } else if (AbsentValue.is(context.text(), field.valueStart(), field.valueEnd())) {
            context.ledger().addMarkup(field.start(), field.valueEnd());
        } else if (key == FieldKey.LINK || key == FieldKey.RESOURCE || key == FieldKey.IDENTIFIER) {
            if (!LinkField.read(context, field, fields)) {
                MetadataField.read(context, field, fields);
            }
        } else if (key == FieldKey.PUBLISHED) {
            readPublished(context, field, fields);
        } else if (key == FieldKey.TOPIC) {
            readTopic(context, field, fields);
        } else {
            MetadataField.read(context, field, fields);
        }
    }

    private static void readPublished(PaperContext context, FieldRange field, PaperFields fields) {
        String text = context.text();
        int from = EmphasisRun.skip(text, field.valueStart(), field.valueEnd());
        int to = EmphasisRun.trimEnd(text, from, field.valueEnd());
        FoundDate date = DateFinder.find(text, from, to);
        boolean alone = date != null
                && date.first() != null
                && Whitespace.isBlank(text, from, date.start())
                && Whitespace.isBlank(text, date.end(), to);
        if (date == null || date.first() == null || !alone) {
            MetadataField.read(context, field, fields);
        } else if (fields.addPublished(field.lines(), date.first())) {
            context.ledger().addMarkup(field.start(), field.valueEnd());
        }
    }

    /**
     * A topic that the paper has besides that of a heading, or of another field, is metadata, unless it is the same:
     * papers are formatted one by one below a heading that remains.
     */
    private static void readTopic(PaperContext context, FieldRange field, PaperFields fields) {
        String text = context.text();
        if (fields.isTopic(Whitespace.fold(text, field.valueStart(), field.valueEnd()))) {
            context.ledger().addMarkup(field.start(), field.valueEnd());
        } else if (fields.hasTopic() || field.valueStart() == field.valueEnd()) {
            MetadataField.read(context, field, fields);
        } else if (fields.isWithinLimit(field.lines(), field.valueStart(), field.valueEnd())) {
            fields.addTopic(field.keyText(text), Whitespace.fold(text, field.valueStart(), field.valueEnd()));
            // A topic may be that of a heading, so that it does not count as text of the paper.
            context.ledger().addMarkup(field.start(), field.valueEnd());
        }
    }
}
