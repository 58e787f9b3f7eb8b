package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;

/** Diagnostics as compilers print them, so that an editor can jump to the place. */
final class DiagnosticLines {

    private DiagnosticLines() {}

    /** {@code file:line:column: severity: message [CODE]} for each, and a line for those that were not kept. */
    static List<String> of(String file, ParseResult result) {
        List<String> lines = new ArrayList<>();
        result.diagnostics().forEach(diagnostic -> lines.add(Printable.line(file + ":" + diagnostic)));
        if (result.diagnosticsOmitted() > 0) {
            lines.add(Printable.line(file + ": " + result.diagnosticsOmitted() + " more diagnostics are not shown"));
        }
        return lines;
    }
}
