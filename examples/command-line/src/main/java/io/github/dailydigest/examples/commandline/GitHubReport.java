package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import io.github.dailydigest.parser.SourceSpan;
import java.io.IOException;

/**
 * Prints each diagnostic as a workflow command of GitHub Actions, which annotates the file. The number of omitted ones
 * goes to standard error, which the log of a step contains, too.
 */
record GitHubReport(Console console) implements DiagnosticReport {

    @Override
    public void print(String file, ParseResult result) throws IOException {
        for (Diagnostic diagnostic : result.diagnostics()) {
            SourceSpan span = diagnostic.span();
            console.out("::%s file=%s,line=%d,col=%d,title=%s::%s"
                    .formatted(
                            command(diagnostic.severity()),
                            property(file),
                            span.line(),
                            span.column(),
                            diagnostic.code(),
                            data(diagnostic.message())));
        }
        DiagnosticLines.printOmitted(file, result, console);
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case INFO -> "notice";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }

    /** Escapes a message. Without this, a line of it could be another command. */
    static String data(String text) {
        String escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
        return TerminalText.escape(escaped);
    }

    /** Escapes the value of a property, which also ends at a comma or at a colon. */
    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
