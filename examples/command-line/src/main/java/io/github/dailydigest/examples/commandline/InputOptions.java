package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all subcommands that read markdown: the files, {@code --strict} and {@code --date-from-path}. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read",
            "1:a diagnostic reaches the severity of --strict, or a file would change under --check",
            "2:invalid arguments, no file to read in a folder, or a file could not be read or written",
            "141:the reader of the output closed the pipe"
        })
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders, whose *.md and *.markdown files are read in the order of their paths,"
                    + " except for those in hidden folders, such as .git, and in node_modules. Standard input if it"
                    + " is -.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--strict",
            paramLabel = "SEVERITY",
            description = "Exit with 1 if a diagnostic has this severity or a higher one: info, warning or error.")
    private Optional<Severity> strict = Optional.empty();

    @Option(
            names = "--date-from-path",
            description = "Date the digests that no heading dates by the name of their file, such as 2031-02-03.md, or"
                    + " of a folder that contains it.")
    private boolean dateFromPath;

    List<String> paths() {
        return paths;
    }

    boolean isDateFromPath() {
        return dateFromPath;
    }

    /** Returns a parser with the options. */
    DigestParser parser() {
        return DigestParser.builder().dateFromPath(dateFromPath).build();
    }

    /** Returns a writer whose formatting has the options. */
    DigestWriter writer() {
        return DigestWriter.builder().dateFromPath(dateFromPath).build();
    }

    /** Whether a result has a diagnostic that reaches the severity of {@code --strict}. */
    boolean isTooSevere(ParseResult result) {
        return strict.isPresent()
                && result.highestSeverity()
                        .filter(severity -> severity.compareTo(strict.get()) >= 0)
                        .isPresent();
    }
}
