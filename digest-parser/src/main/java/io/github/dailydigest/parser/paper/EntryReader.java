package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.LocatedSection;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.AbsentValue;
import io.github.dailydigest.parser.vocabulary.Column;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Reads the parts of an entry: its title and link, and what is beside them. What is between the parts is markup. */
final class EntryReader {

    private final PaperContext context;
    private final SpanLedger ledger;
    private final String text;
    private final PaperFields fields;
    private final PaperStart start;
    private final List<LocatedSection> sections = new ArrayList<>();

    /** Up to which offset the entry is consumed. */
    private int consumed;

    EntryReader(PaperContext context, PaperFields fields, PaperStart start) {
        this.context = context;
        this.ledger = context.ledger();
        this.text = context.text();
        this.fields = fields;
        this.start = start;
        this.consumed = context.lines().start(0);
    }

    /** Returns the sections of the entry, in source order. */
    List<LocatedSection> sections() {
        return sections;
    }

    /** Reads the entry, and returns its title. */
    String readTitle() {
        LineTable lines = context.lines();
        int end = lines.entryEnd(start.bodyLine() - 1);
        String title = lines.cut(start.titleStart(), start.titleEnd());
        if (start.hasBlankTitle()) {
            context.log()
                    .report(
                            DiagnosticCode.BLANK_TITLE,
                            lines.span(0),
                            "the title is blank; the entry as written, with its URL, is used as the title");
        } else {
            readUrl();
        }
        int next = 0;
        List<Extra> parts = parts();
        while (next < parts.size() && parts.get(next).textStart() < start.titleStart()) {
            read(parts.get(next++));
        }
        ledger.addMarkup(consumed, start.titleStart());
        ledger.addText(start.titleStart(), start.titleEnd());
        consumed = start.titleEnd();
        while (next < parts.size()) {
            read(parts.get(next++));
        }
        ledger.addMarkup(consumed, end);
        return title;
    }

    private void readUrl() {
        if (start.isLinked() && !LinkField.isCut(text.substring(start.urlStart(), start.urlEnd()))) {
            fields.setUrl(text.substring(start.urlStart(), start.urlEnd()));
            context.reportIfUnsafe(start.urlStart(), start.urlEnd());
        }
    }

    /** Returns the parts but the title, in source order. */
    private List<Extra> parts() {
        if (start.hasBlankTitle()) {
            return List.of();
        }
        List<Extra> parts = new ArrayList<>(start.extras());
        if (start.isLinked()) {
            parts.add(new Extra(Extra.Kind.LINK, start.urlStart(), start.urlStart(), start.urlStart(), start.urlEnd()));
            parts.sort(Comparator.comparingInt(Extra::textStart));
        }
        return parts;
    }

    private void read(Extra part) {
        switch (part.kind()) {
            case LINK -> readLink(part);
            case VOTES -> readVotes(part);
            case TEXT -> {
                ledger.addMarkup(consumed, part.textStart());
                context.keepText(
                        DiagnosticCode.TEXT_BESIDE_LINKS, part.textStart(), part.textEnd(), "words beside the title");
                consumed = part.textEnd();
            }
            case VALUE -> readValue(part, Objects.requireNonNull(part.column(), "column"));
            case PROSE -> readProse(part);
        }
    }

    private void readLink(Extra part) {
        String violation = context.limits().checkLine(text, part.textStart(), part.textEnd());
        violation = violation != null ? violation : context.limits().checkLine(text, part.urlStart(), part.urlEnd());
        if (violation != null) {
            ledger.addMarkup(consumed, part.textStart());
            context.keepText(DiagnosticCode.LIMIT_EXCEEDED, part.textStart(), part.urlEnd(), "this link" + violation);
            consumed = part.urlEnd();
            return;
        }
        String url = text.substring(part.urlStart(), part.urlEnd());
        if (LinkField.isCut(url)) {
            ledger.addMarkup(consumed, part.urlStart());
            context.keepText(
                    DiagnosticCode.UNREADABLE_URL,
                    part.urlStart(),
                    part.urlEnd(),
                    "this URL was cut and leads to no paper");
            consumed = part.urlEnd();
            return;
        }
        boolean own = part.urlStart() == start.urlStart();
        String label = context.lines().cut(part.textStart(), part.textEnd());
        String name = Whitespace.fold(label, 0, label.length());
        boolean repeated = fields.isUrl(url) && LinkNames.contain(name);
        if (!own && !name.isEmpty() && !repeated) {
            ledger.addMarkup(consumed, part.textStart());
            ledger.addText(part.textStart(), part.textEnd());
            ledger.addMarkup(part.textEnd(), part.urlStart());
            ledger.addText(part.urlStart(), part.urlEnd());
            fields.addLink(name, url);
            context.reportIfUnsafe(part.urlStart(), part.urlEnd());
        } else if (own) {
            ledger.addMarkup(consumed, part.urlStart());
            ledger.addText(part.urlStart(), part.urlEnd());
        } else {
            ledger.addMarkup(consumed, part.urlEnd());
        }
        consumed = part.urlEnd();
    }

    private void readVotes(Extra part) {
        ledger.addMarkup(consumed, part.textStart());
        ledger.addMarkup(part.textStart(), part.textEnd());
        int votes = VotesField.value(text, part.textStart(), part.textEnd());
        if (votes >= 0) {
            fields.addVotes(LineRange.part(0, part.textStart(), part.textEnd()), votes);
        }
        consumed = part.textEnd();
    }

    private void readValue(Extra part, Column column) {
        ledger.addMarkup(consumed, part.textStart());
        consumed = part.textEnd();
        if (AbsentValue.is(text, part.textStart(), part.textEnd())) {
            ledger.addMarkup(part.textStart(), part.textEnd());
        } else if (column.section() != null) {
            readSection(part.textStart(), part.textEnd(), column.section(), column.name());
        } else {
            FieldRange field = FieldRange.of(column, part.textStart(), part.textStart(), part.textEnd());
            FieldReader.readRange(context, field, fields);
            ledger.addMarkupUpTo(part.textEnd());
        }
    }

    private void readProse(Extra part) {
        int from = part.textStart();
        int to = part.textEnd();
        ledger.addMarkup(consumed, from);
        consumed = to;
        String body = body(from, to);
        if (isWithinLimits(from, to, body, List.of())) {
            ledger.addText(from, to);
            context.report(DiagnosticCode.PROSE_SUMMARY, from, to, "prose without a label; parsed as a summary");
            sections.add(LocatedSection.summary(body, context.lines().span(from, to)));
        }
    }

    private void readSection(int from, int to, SectionKind kind, String label) {
        String body = body(from, to);
        PythonLiteral literal = PythonLiteral.isLikely(body) ? PythonLiteral.read(body) : null;
        List<String> strings = literal == null ? null : literal.strings();
        if (!isWithinLimits(from, to, body, strings == null ? List.of() : strings)) {
            return;
        }
        ledger.addText(from, to);
        ledger.addRepeated(label);
        Section section = Section.of(kind, label, body);
        if (literal != null && strings != null) {
            reportPrintedList(from, to, literal);
            section = Section.builder().from(section).points(strings).build();
        }
        sections.add(new LocatedSection(section, context.lines().span(from, to)));
    }

    private void reportPrintedList(int from, int to, PythonLiteral list) {
        if (list.hasLoneSurrogate()) {
            String message = "an escape is half a surrogate pair; replaced by U+FFFD";
            context.report(DiagnosticCode.LONE_SURROGATE, from, to, message);
        }
        String message = "this is a printed Python list; its strings are the points of the section";
        context.report(DiagnosticCode.PRINTED_LIST, from, to, message);
    }

    private String body(int from, int to) {
        return Body.of(context.lines().cut(from, to));
    }

    private boolean isWithinLimits(int from, int to, String body, List<String> points) {
        String violation = context.limits().checkSections(sections.size() + 1);
        violation = violation != null ? violation : context.limits().checkMarkdown(body);
        violation = violation != null ? violation : context.limits().checkPoints(points);
        if (violation != null) {
            context.keepText(DiagnosticCode.LIMIT_EXCEEDED, from, to, "this part of the entry" + violation);
        }
        return violation == null;
    }
}
