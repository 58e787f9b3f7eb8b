package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;

/** Prints {@link DiagnosticLines}. */
record TextReport(Console console) implements DiagnosticReport {

    @Override
    public void print(String file, ParseResult result) throws IOException {
        for (String line : DiagnosticLines.of(file, result, console.outColors())) {
            console.out(line);
        }
    }
}
