package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.AbsentValue;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the value of a field by what its key means. */
final class FieldReader {

    private FieldReader() {}

    /** Reads the field on a line, and those that follow it after bars; returns the last line. */
    static int read(PaperContext context, FieldLine field, int line, PaperFields fields) {
        FieldRange whole = FieldRange.from(field, context.lines(), line, context.names());
        for (FieldRange part : split(context, whole)) {
            readRange(context, part, fields);
        }
        return whole.lines().last();
    }

    /** Splits {@code Published: D | Category: c} where each part but the first has a known key. */
    private static List<FieldRange> split(PaperContext context, FieldRange whole) {
        String text = context.text();
        if (whole.key() == null
                || whole.key() == FieldKey.TOPIC
                || (whole.key() == FieldKey.AUTHORS
                        && AuthorsField.isPrinted(text, whole.valueStart(), whole.valueEnd()))
                || whole.lines().first() != whole.lines().last()) {
            return List.of(whole);
        }
        List<FieldRange> parts = new ArrayList<>();
        FieldRange current = whole;
        int bar = nextBar(text, current.valueStart(), whole.valueEnd());
        while (bar >= 0) {
            int from =
                    LinePrefix.skipDecoration(text, Whitespace.skip(text, bar + 1, whole.valueEnd()), whole.valueEnd());
            FieldLine next =
                    FieldLine.read(text, from, whole.valueEnd(), context.names().fields());
            if (next != null && next.isKnown()) {
                parts.add(part(current, Whitespace.trimEnd(text, current.keyEnd(), bar)));
                current = new FieldRange(
                        whole.lines(),
                        next.key(),
                        bar,
                        next.keyStart(),
                        next.keyEnd(),
                        next.valueStart(),
                        whole.valueEnd());
            }
            bar = nextBar(text, bar + 1, whole.valueEnd());
        }
        parts.add(parts.isEmpty() ? current : part(current, whole.valueEnd()));
        return parts;
    }

    /** Returns a field that ends at {@code end}, where another one follows on its line. */
    private static FieldRange part(FieldRange field, int end) {
        return new FieldRange(
                LineRange.part(field.lines().first(), field.start(), end),
                field.key(),
                field.start(),
                field.keyStart(),
                field.keyEnd(),
                Math.min(field.valueStart(), end),
                end);
    }

    /** Returns the first bar or dot that may separate fields on a line, or -1 if there is none. */
    static int nextBar(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '|' || (c >= '·' && (c == '·' || c == '•' || c == '｜'))) {
                return i;
            }
        }
        return -1;
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
        FoundDate date = DateFinder.find(context.text(), field.valueStart(), field.valueEnd());
        boolean alone = date != null
                && date.first() != null
                && Whitespace.isBlank(context.text(), field.valueStart(), date.start())
                && Whitespace.isBlank(context.text(), date.end(), field.valueEnd());
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
            fields.addTopic(
                    Whitespace.fold(text, field.keyStart(), field.keyEnd()),
                    Whitespace.fold(text, field.valueStart(), field.valueEnd()));
            // A topic may be that of a heading, so that it does not count as text of the paper.
            context.ledger().addMarkup(field.start(), field.valueEnd());
        }
    }
}
