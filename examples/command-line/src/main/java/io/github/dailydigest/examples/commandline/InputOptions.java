package io.github.dailydigest.examples.commandline;

import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all subcommands that read markdown: the files, and {@code --strict}. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read",
            "1:a diagnostic reaches the severity of --strict, or a file would change under --check",
            "2:invalid arguments, or a file could not be read or written"
        })
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files, and folders, whose *.md files are read in the order of their paths.")
    private final List<String> paths = new ArrayList<>();

    @Option(
            names = "--strict",
            paramLabel = "SEVERITY",
            description = "Exit with 1 if a diagnostic has this severity or a higher one: info, warning or error.")
    private Optional<Severity> strict = Optional.empty();

    List<String> paths() {
        return paths;
    }

    /** Whether a result has a diagnostic that reaches the severity of {@code --strict}. */
    boolean isTooSevere(ParseResult result) {
        return strict.isPresent()
                && result.highestSeverity()
                        .filter(severity -> severity.compareTo(strict.get()) >= 0)
                        .isPresent();
    }
}
