package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code lint}: prints only diagnostics, to standard output. */
@Command(name = "lint", description = "Prints only the diagnostics, each with its file, line and column.")
final class Lint implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description =
                    "text: a line each, like those of a compiler (default); json: a line of JSON each; sarif: a log in"
                            + " SARIF 2.1.0; github: workflow commands of GitHub Actions, which annotate the files.")
    private ReportFormat format = ReportFormat.TEXT;

    Lint(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DiagnosticReport report = format.on(console);
        int status = SourceReader.readAll(input, console, report::print);
        report.finish(status != ExitStatus.FAILURE);
        return status;
    }
}
