package io.github.dailydigest.examples.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code digest}, which consists of subcommands. */
@Command(
        name = "digest",
        description = "Reads, writes and formats markdown digests of papers.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** Runs the command with the streams of the process, and exits with its exit status. */
    public static void main(String... arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command and returns its exit status. */
    static int run(Console console, String... arguments) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new ToJson(console))
                .addSubcommand(new ToCsv(console))
                .addSubcommand(new FromJson(console))
                .addSubcommand(new Lint(console))
                .addSubcommand(new Format(console))
                .addSubcommand(new GenerateCompletion())
                .setColorScheme(Help.defaultColorScheme(console.outColors()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setParameterExceptionHandler((failure, line) -> reportInvalid(console, failure))
                .setExecutionExceptionHandler((failure, line, parsed) -> reportEarlyEnd(console, failure));
        int status = command.execute(arguments);
        try {
            console.flush();
        } catch (ClosedPipeException nobodyReads) {
            return ExitStatus.CLOSED_PIPE;
        } catch (IOException failure) {
            return reportFailure(console, failure);
        }
        return status;
    }

    /** Reports invalid arguments as picocli does, but with control characters of names escaped. */
    private static int reportInvalid(Console console, ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        ColorScheme colors = Help.defaultColorScheme(console.errColors());
        String message = TerminalText.escape(String.valueOf(failure.getMessage()));
        err.println(colors.errorText(message));
        if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
            command.usage(err, colors);
        }
        return ExitStatus.FAILURE;
    }

    /** Reports why the command ended early, once, and returns the exit status. */
    private static int reportEarlyEnd(Console console, Exception failure) {
        // When the streams are flushed at the end, they fail again, which is reported then.
        return isOutput(failure) && console.hasFailed() ? ExitStatus.FAILURE : reportFailure(console, failure);
    }

    private static int reportFailure(Console console, Exception failure) {
        PrintWriter err = console.errWriter();
        if (isOutput(failure)) {
            err.println(TerminalText.escape("digest: cannot write: " + FailureReporter.reason(failure)));
        } else {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace, true));
            trace.toString().lines().forEach(line -> err.println(TerminalText.escape(line.replace("\t", "    "))));
        }
        err.flush();
        return ExitStatus.FAILURE;
    }

    /** Whether a stream of the command failed. Failures of its input are reported where it is read. */
    private static boolean isOutput(Exception failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"digest " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return Objects.requireNonNullElse(version, "(not packaged)");
        }
    }
}
