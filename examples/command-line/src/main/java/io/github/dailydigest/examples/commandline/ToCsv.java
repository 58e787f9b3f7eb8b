package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code to-csv}: prints a table with one paper per row, and diagnostics to standard error. */
@Command(
        name = "to-csv",
        description = "Prints a table of the papers, for spreadsheets, and diagnostics to standard error. An apostrophe"
                + " precedes text that would be a formula.")
final class ToCsv implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--bom", description = "Start with a byte order mark, without which Excel does not expect UTF-8.")
    private boolean byteOrderMark;

    ToCsv(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.out((byteOrderMark ? "\uFEFF" : "") + CsvRows.header());
        return SourceReader.readAll(input, console, this::print);
    }

    private void print(String file, ParseResult result) throws IOException {
        for (Digest digest : result.digests()) {
            for (Paper paper : digest.papers()) {
                console.out(CsvRows.row(file, digest, paper));
            }
        }
        for (String line : DiagnosticLines.of(file, result, console.errColors())) {
            console.err(line);
        }
    }
}
