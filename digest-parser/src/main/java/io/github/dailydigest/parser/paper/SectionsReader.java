package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.ListPoints;
import io.github.dailydigest.parser.source.Indentation;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paper from its first label or bullet to its end. A section runs to the next label: plain bullets, numbered
 * items, code and prose below a label are its body.
 */
public final class SectionsReader {

    private final LineTable lines;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final PaperFields fields;
    private final SpanLedger ledger;
    private final LimitChecker limitChecker;
    private final List<Section> sections = new ArrayList<>();
    private final List<SourceSpan> spans = new ArrayList<>();

    SectionsReader(
            LineTable lines, LabelNames names, PaperFields fields, DiagnosticLog log, LimitChecker limitChecker) {
        this.lines = lines;
        this.names = names;
        this.fields = fields;
        this.ledger = fields.ledger();
        this.log = log;
        this.limitChecker = limitChecker;
    }

    /** Adds a section without label; its points are those of its markdown, where that is a list. */
    void addSummary(String markdown, SourceSpan span) {
        String body = Body.of(markdown);
        // The text is read once more, for itself: in a paper its lines may have other parts than where it stands alone.
        List<String> points = ListPoints.of(body);
        add(
                Section.builder()
                        .kind(SectionKind.SUMMARY)
                        .markdown(body)
                        .points(points)
                        .build(),
                span);
    }

    private void add(Section section, SourceSpan span) {
        sections.add(section);
        spans.add(span);
    }

    /** Reads all sections from a line on, which starts the first of them. */
    void read(int firstLine) {
        if (firstLine == lines.size()) {
            return;
        }
        SectionStart start = SectionStart.read(lines, firstLine, null, names);
        if (start == null && hasRoom(firstLine)) {
            start = readSummary(firstLine);
        }
        while (start != null && (!start.isSection() || hasRoom(start.line()))) {
            start = readSection(start);
        }
    }

    /** Whether the paper may have one more section; if not, all that stands from its line on is kept. */
    private boolean hasRoom(int line) {
        String violation = limitChecker.checkSections(sections.size() + 1);
        if (violation != null) {
            keep(line, lines.size() - 1, "the paper" + violation);
        }
        return violation == null;
    }

    /** The markdown of the section on the lines from first to last; null where it is too long, or they are kept. */
    private @Nullable String admitted(int first, int last, @Nullable Label label, @Nullable String markdown) {
        String violation = label == null ? null : limitChecker.checkLine(lines.text(), label.start(), label.end());
        if (violation == null) {
            violation = limitChecker.checkMarkdown(markdown);
        }
        if (violation == null) {
            return markdown;
        }
        keep(first, last, "this section" + violation);
        return null;
    }

    private void keep(int first, int last, String message) {
        log.report(DiagnosticCode.LIMIT_EXCEEDED, span(first, last), message);
        ledger.keepLines(first, last);
    }

    List<Section> sections() {
        return sections;
    }

    List<SourceSpan> spans() {
        return spans;
    }

    /** Reads the section that starts somewhere, and gives the start of the next; null where none follows. */
    private @Nullable SectionStart readSection(SectionStart start) {
        SectionStart next = null;
        int end = start.line() + 1;
        while (end < lines.size() && (next = SectionStart.read(lines, end, start, names)) == null) {
            end++;
        }
        int last = end - 1;
        Label label = start.label();
        if (start.isSection()) {
            int most = limitChecker.maxTextLength();
            String body =
                    admitted(start.line(), last, label, Body.cut(lines, start.line(), start.bodyStart(), last, most));
            if (body != null && label != null) {
                readLabelled(start, label, body, last);
            } else if (body != null) {
                ledger.addMarkup(lines.start(start.line()), start.bodyStart());
                ledger.addText(start.bodyStart(), lines.end(last));
                addSummary(body, span(start.line(), last));
            }
        } else if (label != null) {
            readField(start, label, last);
        } else {
            readKept(start, last);
        }
        return next;
    }

    private void readKept(SectionStart start, int last) {
        int from = start.bodyStart();
        String body = Body.cut(lines, start.line(), from, last);
        ledger.addMarkup(lines.start(start.line()), from);
        if (!body.isEmpty()) {
            log.report(
                    DiagnosticCode.UNRECOGNIZED_TEXT,
                    span(start.line(), last),
                    "a comment says that this is unrecognized; it is kept so");
            ledger.keepDedented(from, lines.end(last), body);
        }
    }

    private void readField(SectionStart start, Label key, int last) {
        int end = lines.end(last);
        if (fields.isWithinLimit(start.line(), last, key.start(), key.end())
                && fields.isWithinLimit(start.line(), last, key.bodyStart(), end)) {
            claimLabelled(start, key, last);
            fields.quotedMetadata(
                    start.line(),
                    last,
                    Whitespace.fold(lines.text(), key.start(), key.end()),
                    Whitespace.fold(lines.text(), key.bodyStart(), end));
        }
    }

    private void readLabelled(SectionStart start, Label label, String body, int last) {
        String name = names.cut(lines.text(), label.start(), label.end());
        SectionKind kind = names.kindOf(name);
        report(label, kind);
        SourceSpan span = span(start.line(), last);
        if (PythonLiteral.isLikely(body)) {
            readPrinted(start, label, name, kind, body, span, last);
        } else {
            if (body.isEmpty()) {
                log.report(DiagnosticCode.EMPTY_SECTION, span, "nothing stands under " + quote(label));
            }
            claimLabelled(start, label, last);
            add(Section.of(kind, name, body), span);
        }
    }

    private void claimLabelled(SectionStart start, Label label, int last) {
        ledger.addMarkup(lines.start(start.line()), label.start());
        ledger.addText(label.start(), label.end());
        ledger.addMarkup(label.end(), start.bodyStart());
        ledger.addText(start.bodyStart(), lines.end(last));
    }

    private void readPrinted(
            SectionStart start, Label label, String name, SectionKind kind, String body, SourceSpan span, int last) {
        PythonLiteral literal = PythonLiteral.read(body);
        int from = Whitespace.skip(lines.text(), start.bodyStart(), lines.end(last));
        SourceSpan where = lines.span(from, Whitespace.trimEnd(lines.text(), from, lines.end(last)));
        if (literal != null && literal.hasLoneSurrogate()) {
            log.report(
                    DiagnosticCode.LONE_SURROGATE,
                    where,
                    "an escape stands for half a surrogate pair; it is replaced by U+FFFD");
        }
        List<String> strings = literal == null ? null : literal.strings();
        String violation = strings == null ? null : limitChecker.checkPoints(strings);
        if (violation != null) {
            keep(start.line(), last, "this section" + violation);
            return;
        }
        List<PythonLiteral.Entry> entries = literal == null ? null : literal.entries();
        if (strings != null) {
            log.report(DiagnosticCode.PRINTED_LIST, where, "a Python list as printed, read as points");
            claimLabelled(start, label, last);
            add(
                    Section.builder()
                            .from(Section.of(kind, name, body))
                            .points(strings)
                            .build(),
                    span);
        } else if (entries != null && label.form() != Label.Style.QUOTED && areSections(entries)) {
            log.report(
                    DiagnosticCode.PRINTED_SECTIONS,
                    where,
                    "a Python dict as printed, read as the sections that it names; the label above it is kept as unrecognized");
            int textStart = lines.textStart(start.line());
            ledger.addMarkup(lines.start(start.line()), textStart);
            ledger.keep(textStart, start.bodyStart());
            List<Section> named = entries.stream().map(this::section).toList();
            ledger.addDecoded(
                    from,
                    lines.end(last),
                    named.stream().flatMap(s -> Stream.of(s.label().orElseThrow(), s.markdown())));
            named.forEach(section -> add(section, span));
        } else {
            log.report(DiagnosticCode.PRINTED_LITERAL, where, "what looks like a Python literal is left as text");
            claimLabelled(start, label, last);
            add(Section.of(kind, name, body), span);
        }
    }

    /** The section that an entry names, whose key the model may have put in emphasis. */
    private Section section(PythonLiteral.Entry entry) {
        String label = Label.withoutEmphasis(entry.key());
        return Section.of(names.kindOf(label), label, entry.value());
    }

    private boolean areSections(List<PythonLiteral.Entry> entries) {
        return !entries.isEmpty()
                && limitChecker.checkSections(sections.size() + entries.size()) == null
                && entries.stream()
                        .allMatch(entry ->
                                names.isKnown(entry.key()) && isWithinLimit(entry.key(), Body.of(entry.value())));
    }

    private boolean isWithinLimit(String label, String markdown) {
        return limitChecker.checkLine(label, 0, label.length()) == null && limitChecker.checkMarkdown(markdown) == null;
    }

    /**
     * Reads the bullets that stand under no label, and gives the start of the section after them; null where none
     * follows.
     */
    private @Nullable SectionStart readSummary(int first) {
        SectionStart next = null;
        int end = first + 1;
        while (end < lines.size() && (next = startsLabelled(end, first)) == null) {
            end++;
        }
        int last = end - 1;
        String list = admitted(first, last, null, list(first, last, limitChecker.maxTextLength()));
        if (list != null) {
            ledger.addText(lines.start(first), lines.end(last));
            addSummary(list, span(first, last));
        }
        return next;
    }

    private @Nullable SectionStart startsLabelled(int line, int listStart) {
        boolean withinItem = lines.indent(line) >= lines.contentIndent(listStart);
        return withinItem ? null : SectionStart.read(lines, line, null, names);
    }

    /** The whole list as written, without the indent that all of it has; null where it is longer than {@code most}. */
    private @Nullable String list(int first, int last, int most) {
        String text = lines.text();
        int indent = lines.indent(first);
        int end = Whitespace.trimEnd(text, lines.start(first), lines.end(last));
        if (indent == 0 && end - lines.start(first) <= most) {
            return Body.of(text.substring(lines.start(first), end));
        }
        StringBuilder list = new StringBuilder();
        for (int line = first; line <= last && lines.start(line) < end; line++) {
            int lineEnd = Math.min(end, lines.end(line));
            int from = Indentation.strip(text, lines.start(line), lineEnd, indent);
            if (lineEnd - from > most - list.length()) {
                return null;
            }
            list.append(text, from, lineEnd).append('\n');
        }
        return Body.of(list.toString());
    }

    private void report(Label label, SectionKind kind) {
        if (kind != SectionKind.OTHER && label.form() == Label.Style.EMPHASISED) {
            return;
        }
        SourceSpan span = lines.span(label.from(), Whitespace.trimEnd(lines.text(), label.from(), label.bodyStart()));
        if (kind == SectionKind.OTHER) {
            log.report(DiagnosticCode.UNKNOWN_LABEL, span, quote(label) + " names no known kind of section");
        }
        if (label.form() == Label.Style.PLAIN) {
            log.report(DiagnosticCode.PLAIN_LABEL, span, "the label " + quote(label) + " stands in no emphasis");
        }
        if (label.form() == Label.Style.UNBALANCED) {
            log.report(
                    DiagnosticCode.UNBALANCED_EMPHASIS,
                    span,
                    "the emphasis around " + quote(label) + " is not balanced");
        }
    }

    private String quote(Label label) {
        return DiagnosticLog.quote(lines.text(), label.start(), label.end());
    }

    private SourceSpan span(int first, int last) {
        int from = lines.textStart(first);
        return lines.span(from, Whitespace.trimEnd(lines.text(), from, lines.end(last)));
    }
}
