package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** Formats diagnostics like those of a compiler, so that editors can link to the source. */
final class DiagnosticLines {

    private DiagnosticLines() {}

    /**
     * Returns a line {@code file:line:column: severity: message [CODE]} for each diagnostic, and one for omitted ones.
     */
    static List<String> of(String file, ParseResult result, Ansi colors) {
        List<String> lines = new ArrayList<>();
        result.diagnostics().forEach(diagnostic -> lines.add(line(file, diagnostic, colors)));
        omitted(file, result).ifPresent(lines::add);
        return lines;
    }

    /** Prints the number of omitted diagnostics, if there are any, to standard error. */
    static void printOmitted(String file, ParseResult result, Console console) throws IOException {
        Optional<String> line = omitted(file, result);
        if (line.isPresent()) {
            console.err(line.get());
        }
    }

    private static String line(String file, Diagnostic diagnostic, Ansi colors) {
        String place =
                file + ":" + diagnostic.span().line() + ":" + diagnostic.span().column() + ": ";
        String finding = ": " + diagnostic.message() + " [" + diagnostic.code() + "]";
        // Only the severity is parsed as markup of picocli.
        return TerminalText.escape(place)
                + colors.string(colored(diagnostic.severity()))
                + TerminalText.escape(finding);
    }

    private static String colored(Severity severity) {
        String style = switch (severity) {
            case INFO -> "fg(cyan)";
            case WARNING -> "bold,fg(yellow)";
            case ERROR -> "bold,fg(red)";
        };
        return "@|" + style + " " + severity.displayName() + "|@";
    }

    private static Optional<String> omitted(String file, ParseResult result) {
        return result.diagnosticsOmitted() == 0
                ? Optional.empty()
                : Optional.of(TerminalText.escape(
                        file + ": " + result.diagnosticsOmitted() + " more diagnostics are not shown"));
    }
}
