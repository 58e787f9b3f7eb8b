package io.github.dailydigest.parser.section;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.List;

/** Reads a section with a label, and reports labels that are not in the usual form. */
final class LabelledSectionReader {

    private final PaperContext context;
    private final PrintedSectionReader printedSections;

    LabelledSectionReader(PaperContext context) {
        this.context = context;
        this.printedSections = new PrintedSectionReader(context);
    }

    /**
     * Returns the sections that a labelled section consists of: usually itself.
     *
     * @param sectionsAbove the number of sections above, which together with these must be within the limit
     */
    List<LocatedSection> read(LabelledSection section, int sectionsAbove) {
        reportLabel(section.label(), section.kind());
        if (PythonLiteral.isLikely(section.body())) {
            return printedSections.read(section, sectionsAbove);
        }
        if (section.body().isEmpty()) {
            context.log()
                    .report(
                            DiagnosticCode.EMPTY_SECTION,
                            section.span(),
                            "no text follows the label " + quote(section.label()) + "; the section is empty");
        }
        section.range().addTo(context.ledger());
        return List.of(new LocatedSection(section.section(), section.span()));
    }

    private void reportLabel(Label label, SectionKind kind) {
        if (kind == SectionKind.OTHER) {
            report(DiagnosticCode.UNKNOWN_LABEL, label, "unknown label ", "; the section has kind OTHER");
        }
        if (label.style() == Label.Style.PLAIN) {
            report(DiagnosticCode.PLAIN_LABEL, label, "the label ", " has no emphasis; parsed as a label");
        }
        if (label.style() == Label.Style.UNBALANCED) {
            report(
                    DiagnosticCode.UNBALANCED_EMPHASIS,
                    label,
                    "the emphasis around ",
                    " is not balanced; left out of the label");
        }
    }

    private void report(DiagnosticCode code, Label label, String before, String after) {
        int end = Whitespace.trimEnd(context.text(), label.from(), label.bodyStart());
        context.report(code, label.from(), end, before + quote(label) + after);
    }

    private String quote(Label label) {
        return DiagnosticLog.quote(context.text(), label.start(), label.end());
    }
}
