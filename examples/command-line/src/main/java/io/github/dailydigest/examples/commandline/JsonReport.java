package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.io.IOException;

/** Prints each diagnostic as a line of JSON. The number of omitted ones goes to standard error. */
record JsonReport(Console console) implements DiagnosticReport {

    @Override
    public void print(String file, ParseResult result) throws IOException {
        ObjectWriter writer = Json.compact();
        for (Diagnostic diagnostic : result.diagnostics()) {
            console.out(writer.writeValueAsString(Line.of(file, diagnostic)));
        }
        DiagnosticLines.printOmitted(file, result, console);
    }

    private record Line(
            String file,
            int line,
            int column,
            long offset,
            int length,
            DiagnosticCode code,
            String severity,
            String message) {

        static Line of(String file, Diagnostic diagnostic) {
            SourceSpan span = diagnostic.span();
            return new Line(
                    file,
                    span.line(),
                    span.column(),
                    span.offset(),
                    span.length(),
                    diagnostic.code(),
                    diagnostic.severity().displayName(),
                    diagnostic.message());
        }
    }
}
