package io.github.dailydigest.parser;

import java.util.EnumSet;
import java.util.Set;

/** The diagnostics whose spans are text outside papers, which no value of the model contains. */
final class OutsidePapers {

    private static final Set<DiagnosticCode> CODES = EnumSet.of(
            DiagnosticCode.TEXT_OUTSIDE_PAPERS,
            DiagnosticCode.PAPERS_NOT_READ,
            DiagnosticCode.FRONT_MATTER,
            DiagnosticCode.FENCED_FILE);

    private OutsidePapers() {}

    /** Whether the span of a diagnostic is text outside papers. */
    static boolean is(Diagnostic diagnostic) {
        return CODES.contains(diagnostic.code());
    }

    /** Whether a diagnostic of a result says that the character at an offset is outside papers. */
    static boolean contain(ParseResult result, int offset) {
        return result.diagnostics().stream()
                .filter(OutsidePapers::is)
                .anyMatch(d -> d.span().offset() <= offset && offset < d.span().end());
    }
}
