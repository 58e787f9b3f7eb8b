package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lint}: diagnostics alone, to standard output. */
@Command(name = "lint", description = "Prints the diagnostics alone, each with its file, line and column.")
final class Lint implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Selection selection = new Selection();

    Lint(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return Reading.all(selection, console, this::print);
    }

    private void print(String file, ParseResult result) throws IOException {
        for (String line : DiagnosticLines.of(file, result)) {
            console.out(line);
        }
    }
}
