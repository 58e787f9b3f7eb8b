package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import java.util.ArrayList;
import java.util.List;

/** Formats diagnostics like those of a compiler, so that editors can link to the source. */
final class DiagnosticLines {

    private DiagnosticLines() {}

    /**
     * Returns a line {@code file:line:column: severity: message [CODE]} for each diagnostic, and one for omitted ones.
     */
    static List<String> of(String file, ParseResult result) {
        List<String> lines = new ArrayList<>();
        result.diagnostics().forEach(diagnostic -> lines.add(TerminalText.escape(file + ":" + diagnostic)));
        if (result.diagnosticsOmitted() > 0) {
            lines.add(
                    TerminalText.escape(file + ": " + result.diagnosticsOmitted() + " more diagnostics are not shown"));
        }
        return lines;
    }
}
