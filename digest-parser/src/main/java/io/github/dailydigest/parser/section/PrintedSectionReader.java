package io.github.dailydigest.parser.section;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a section whose body is a Python literal that a program printed. The strings of a list are the points of the
 * section. The entries of a dict, or of a list of dicts, are sections if all their keys are known labels. Any other
 * literal is text.
 */
final class PrintedSectionReader {

    private final PaperContext context;

    PrintedSectionReader(PaperContext context) {
        this.context = context;
    }

    /**
     * Returns the sections that the literal contains, or the section with the literal as its text.
     *
     * @param sectionsAbove the number of sections above, which together with these must be within the limit
     */
    List<LocatedSection> read(LabelledSection section, int sectionsAbove) {
        PythonLiteral literal = PythonLiteral.read(section.body());
        if (literal != null && literal.hasLoneSurrogate()) {
            report(DiagnosticCode.LONE_SURROGATE, section, "an escape is half a surrogate pair; replaced by U+FFFD");
        }
        List<String> strings = literal == null ? null : literal.strings();
        if (strings != null) {
            return readList(section, strings);
        }
        List<PythonLiteral.Entry> entries = literal == null ? null : literal.entries();
        if (entries != null && areSections(entries, section, sectionsAbove)) {
            return readDict(section, entries);
        }
        report(DiagnosticCode.PRINTED_LITERAL, section, "this looks like a printed Python literal; left as text");
        return List.of(withText(section, section.section()));
    }

    private List<LocatedSection> readList(LabelledSection section, List<String> strings) {
        String violation = context.limits().checkPoints(strings);
        if (violation != null) {
            context.keepSection(section.range().lineRange(), "this section" + violation);
            return List.of();
        }
        report(
                DiagnosticCode.PRINTED_LIST,
                section,
                "the body is a printed Python list; its strings are the points of the section");
        Section withPoints =
                Section.builder().from(section.section()).points(strings).build();
        return List.of(withText(section, withPoints));
    }

    private List<LocatedSection> readDict(LabelledSection section, List<PythonLiteral.Entry> entries) {
        report(
                DiagnosticCode.PRINTED_SECTIONS,
                section,
                "the body is a printed Python dict; its entries are sections; the label is kept as unrecognized");
        SectionRange range = section.range();
        int firstLine = range.start().line();
        int textStart = context.lines().textStart(firstLine);
        List<Section> sections = entries.stream().map(this::section).toList();
        SpanLedger ledger = context.ledger();
        ledger.addMarkup(context.lines().start(firstLine), textStart);
        ledger.keep(textStart, range.start().bodyStart());
        ledger.addDecoded(
                literalStart(range),
                range.end(),
                sections.stream().flatMap(s -> Stream.of(s.label().orElseThrow(), s.markdown())));
        return sections.stream()
                .map(read -> new LocatedSection(read, section.span()))
                .toList();
    }

    /** Returns the section of an entry, whose key may be in emphasis. */
    private Section section(PythonLiteral.Entry entry) {
        String label = Label.withoutEmphasis(entry.key());
        return Section.of(context.names().kindOf(label), label, entry.value());
    }

    private boolean areSections(List<PythonLiteral.Entry> entries, LabelledSection section, int sectionsAbove) {
        return section.label().style() != Label.Style.QUOTED
                && !entries.isEmpty()
                && context.limits().checkSections(sectionsAbove + entries.size()) == null
                && entries.stream()
                        .allMatch(entry -> context.names().isKnown(entry.key()) && checkLimits(entry) == null);
    }

    private @Nullable String checkLimits(PythonLiteral.Entry entry) {
        String violation =
                context.limits().checkLine(entry.key(), 0, entry.key().length());
        return violation != null ? violation : context.limits().checkMarkdown(Body.of(entry.value()));
    }

    /** Records that the section was consumed as written, whether or not its points were decoded from it. */
    private LocatedSection withText(LabelledSection section, Section read) {
        section.range().addTo(context.ledger());
        return new LocatedSection(read, section.span());
    }

    /** Reports a diagnostic about the literal, without the label. */
    private void report(DiagnosticCode code, LabelledSection section, String message) {
        int from = literalStart(section.range());
        context.report(
                code,
                from,
                Whitespace.trimEnd(context.text(), from, section.range().end()),
                message);
    }

    private int literalStart(SectionRange range) {
        return Whitespace.skip(context.text(), range.start().bodyStart(), range.end());
    }
}
