package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code lint}: prints only diagnostics, to standard output. */
@Command(name = "lint", description = "Prints only the diagnostics, each with its file, line and column.")
final class Lint implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    Lint(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return SourceReader.readAll(input, console, this::print);
    }

    private void print(String file, ParseResult result) throws IOException {
        for (String line : DiagnosticLines.of(file, result)) {
            console.out(line);
        }
    }
}
