package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.DateFinder;
import io.github.dailydigest.parser.vocabulary.FieldKey;
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
                || whole.lines().first() != whole.lines().last()) {
            return List.of(whole);
        }
        List<FieldRange> parts = new ArrayList<>();
        FieldRange current = whole;
        int bar = nextBar(text, current.valueStart(), whole.valueEnd());
        while (bar >= 0) {
            int from =
                    LinePrefix.skipDecoration(text, Whitespace.skip(text, bar + 1, whole.valueEnd()), whole.valueEnd());
            FieldLine next = FieldLine.read(text, from, whole.valueEnd());
            if (next != null && next.isKnown()) {
                int end = Whitespace.trimEnd(text, current.valueStart(), bar);
                parts.add(new FieldRange(
                        current.lines(),
                        current.key(),
                        current.start(),
                        current.keyStart(),
                        current.keyEnd(),
                        Math.min(current.valueStart(), end),
                        end));
                current = new FieldRange(
                        whole.lines(),
                        next.key(),
                        end,
                        next.keyStart(),
                        next.keyEnd(),
                        next.valueStart(),
                        whole.valueEnd());
            }
            bar = nextBar(text, bar + 1, whole.valueEnd());
        }
        parts.add(current);
        return parts;
    }

    private static int nextBar(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("|｜·•".indexOf(text.charAt(i)) >= 0) {
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

    private static void readTopic(PaperContext context, FieldRange field, PaperFields fields) {
        if (field.valueStart() == field.valueEnd()
                || !fields.isWithinLimit(field.lines(), field.valueStart(), field.valueEnd())) {
            if (field.valueStart() == field.valueEnd()) {
                MetadataField.read(context, field, fields);
            }
            return;
        }
        String topic = Whitespace.fold(context.text(), field.valueStart(), field.valueEnd());
        if (fields.addTopic(field.lines(), topic)) {
            // The topic may be that of a heading, so that it counts as no text of the paper.
            context.ledger().addMarkup(field.start(), field.valueEnd());
        }
    }
}
