package io.github.dailydigest.parser;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a paper from its first label or bullet to its end. A section runs to the next label: plain bullets, numbered
 * items, code and prose below a label are its body.
 */
final class SectionsReader {

    private final LineTable lines;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final Claims claims;
    private final Admission admission;
    private final List<Section> sections = new ArrayList<>();
    private final List<SourceSpan> spans = new ArrayList<>();

    SectionsReader(LineTable lines, LabelNames names, DiagnosticLog log, Claims claims, Admission admission) {
        this.lines = lines;
        this.names = names;
        this.log = log;
        this.claims = claims;
        this.admission = admission;
    }

    /** Takes in a section that was read elsewhere. */
    void add(Section section, SourceSpan span) {
        sections.add(section);
        spans.add(span);
    }

    /** Reads all sections from a line on, which starts the first of them. */
    void read(int firstLine) {
        if (firstLine == lines.size()) {
            return;
        }
        SectionStart start = SectionStart.read(lines, firstLine, null, names);
        if (start == null) {
            start = readSummary(firstLine);
        }
        while (start != null) {
            String objection = admission.toSections(sections.size() + 1);
            if (objection != null) {
                keep(start.line(), lines.size() - 1, "the paper" + objection);
                return;
            }
            start = readLabelled(start);
        }
    }

    /** Whether a section on the lines from first to last is within the limits; if not, they are kept. */
    private boolean admits(int first, int last) {
        String objection = admission.toSection(lines, first, last);
        if (objection != null) {
            keep(first, last, "this section" + objection);
        }
        return objection == null;
    }

    private void keep(int first, int last, String message) {
        log.report(DiagnosticCode.LIMIT_EXCEEDED, span(first, last), message);
        claims.keepLines(first, last);
    }

    List<Section> sections() {
        return sections;
    }

    List<SourceSpan> spans() {
        return spans;
    }

    /** Reads a labelled section, and gives the start of the next; null where none follows. */
    private @Nullable SectionStart readLabelled(SectionStart start) {
        SectionStart next = null;
        int end = start.line() + 1;
        while (end < lines.size() && (next = SectionStart.read(lines, end, start, names)) == null) {
            end++;
        }
        if (!admits(start.line(), end - 1)) {
            return next;
        }
        Label label = start.label();
        String name = lines.text().substring(label.start(), label.end());
        SectionKind kind = names.kindOf(name);
        report(label, kind);
        String body = Body.cut(lines, start.line(), label.bodyStart(), end - 1);
        SourceSpan span = span(start.line(), end - 1);
        if (PrintedLiteral.isLikely(body)) {
            readPrinted(start, name, kind, body, span, end - 1);
        } else {
            if (body.isEmpty()) {
                log.report(DiagnosticCode.EMPTY_SECTION, span, "nothing stands under " + quote(label));
            }
            claimLabelled(start, end - 1);
            add(Section.of(kind, name, body), span);
        }
        return next;
    }

    private void claimLabelled(SectionStart start, int last) {
        Label label = start.label();
        claims.markup(lines.start(start.line()), label.start());
        claims.text(label.start(), label.end());
        claims.markup(label.end(), label.bodyStart());
        claims.text(label.bodyStart(), lines.end(last));
    }

    private void readPrinted(
            SectionStart start, String name, SectionKind kind, String body, SourceSpan span, int last) {
        PrintedLiteral literal = PrintedLiteral.read(body);
        int from = White.skip(lines.text(), start.label().bodyStart(), lines.end(last));
        SourceSpan where = lines.span(from, White.trimEnd(lines.text(), from, lines.end(last)));
        if (literal != null && literal.hasLoneSurrogate()) {
            log.report(
                    DiagnosticCode.LONE_SURROGATE,
                    where,
                    "an escape stands for half a surrogate pair; it is replaced by U+FFFD");
        }
        List<String> strings = literal == null ? null : literal.strings();
        List<PrintedLiteral.Entry> entries = literal == null ? null : literal.entries();
        if (strings != null) {
            log.report(DiagnosticCode.PRINTED_LIST, where, "a Python list as printed, read as points");
            claimLabelled(start, last);
            add(
                    Section.builder()
                            .from(Section.of(kind, name, body))
                            .points(strings)
                            .build(),
                    span);
        } else if (entries != null && areSections(entries)) {
            log.report(
                    DiagnosticCode.PRINTED_SECTIONS,
                    where,
                    "a Python dict as printed, read as the sections that it names; the label above it is kept as unrecognized");
            int textStart = lines.textStart(start.line());
            claims.markup(lines.start(start.line()), textStart);
            claims.keep(textStart, start.label().bodyStart());
            claims.decoded(from, lines.end(last), entries.stream().flatMap(e -> Stream.of(e.key(), e.value())));
            entries.forEach(e -> add(Section.of(names.kindOf(e.key()), e.key(), e.value()), span));
        } else {
            log.report(DiagnosticCode.PRINTED_LITERAL, where, "what looks like a Python literal is left as text");
            claimLabelled(start, last);
            add(Section.of(kind, name, body), span);
        }
    }

    private boolean areSections(List<PrintedLiteral.Entry> entries) {
        return !entries.isEmpty()
                && admission.toSections(sections.size() + entries.size()) == null
                && entries.stream()
                        .allMatch(entry -> names.isKnown(entry.key()) && admission.toText(entry.value()) == null);
    }

    /**
     * Reads the bullets that stand under no label, and gives the start of the section after them; null where none
     * follows.
     */
    private @Nullable SectionStart readSummary(int first) {
        LineRole sort = lines.role(first);
        int indent = lines.contentIndent(first);
        List<int[]> items = new ArrayList<>();
        int point = first;
        SectionStart next = null;
        int line = first + 1;
        while (line < lines.size() && (next = startsLabelled(line, first)) == null) {
            if (lines.role(line) == sort && lines.indent(line) < indent) {
                items.add(new int[] {point, line - 1});
                point = line;
            }
            line++;
        }
        items.add(new int[] {point, line - 1});
        if (!admits(first, line - 1)) {
            return next;
        }
        claims.text(lines.start(first), lines.end(line - 1));
        List<String> points =
                items.stream().map(item -> point(item[0], item[1])).toList();
        add(
                Section.builder()
                        .kind(SectionKind.SUMMARY)
                        .markdown(list(first, line - 1))
                        .points(points)
                        .build(),
                span(first, line - 1));
        return next;
    }

    private @Nullable SectionStart startsLabelled(int line, int listStart) {
        boolean withinItem = lines.indent(line) >= lines.contentIndent(listStart);
        return withinItem ? null : SectionStart.read(lines, line, null, names);
    }

    private String point(int first, int last) {
        return Body.cut(lines, first, SectionStart.textStart(lines, first), last);
    }

    /** The whole list as written, without the indent that all of it has. */
    private String list(int first, int last) {
        String text = lines.text();
        int indent = lines.indent(first);
        if (indent == 0) {
            return text.substring(lines.start(first), lines.end(last));
        }
        StringBuilder out = new StringBuilder();
        for (int line = first; line <= last; line++) {
            int end = lines.end(line);
            out.append(text, Indent.strip(text, lines.start(line), end, indent), end)
                    .append('\n');
        }
        return out.toString();
    }

    private void report(Label label, SectionKind kind) {
        SourceSpan span = lines.span(label.from(), White.trimEnd(lines.text(), label.from(), label.bodyStart()));
        if (kind == SectionKind.OTHER) {
            log.report(DiagnosticCode.UNKNOWN_LABEL, span, quote(label) + " names no known kind of section");
        }
        if (label.form() == Label.Form.PLAIN) {
            log.report(DiagnosticCode.PLAIN_LABEL, span, "the label " + quote(label) + " stands in no emphasis");
        }
        if (label.form() == Label.Form.UNBALANCED) {
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
        return lines.span(from, White.trimEnd(lines.text(), from, lines.end(last)));
    }
}
