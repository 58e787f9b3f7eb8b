package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every subcommand is told: which files to read, and how strictly. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read",
            "1:a diagnostic is as bad as --strict says, or a file would change under --check",
            "2:wrong usage, or something could not be read or written"
        })
final class Selection {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders in which every *.md is read, in the order of their paths.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--strict",
            paramLabel = "SEVERITY",
            description = "Exit with 1 where a diagnostic is as bad as this or worse: info, warning or error.")
    private Optional<Severity> strict = Optional.empty();

    List<String> paths() {
        return paths;
    }

    /** Whether a result has a diagnostic that is as bad as {@code --strict} says. */
    boolean isTooBad(ParseResult result) {
        return strict.isPresent()
                && result.highestSeverity()
                        .filter(severity -> severity.compareTo(strict.get()) >= 0)
                        .isPresent();
    }
}
