package io.github.dailydigest.examples.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

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
        // System.out and System.err use the charset and the line separator of the platform.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(new Console(out, err, Console.errorIsTerminal()), arguments));
    }

    /** Runs the command and returns its exit status. */
    static int run(Console console, String... arguments) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new ToJson(console))
                .addSubcommand(new FromJson(console))
                .addSubcommand(new Lint(console))
                .addSubcommand(new Format(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setExecutionExceptionHandler((failure, line, parsed) -> reportFailure(console, failure));
        int status = command.execute(arguments);
        try {
            console.flush();
        } catch (IOException failure) {
            return reportFailure(console, failure);
        }
        return status;
    }

    /** Reports why the command ended early; the usual reason is a closed pipe. Returns the exit status. */
    private static int reportFailure(Console console, Exception failure) {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.errWriter().println("digest: cannot write: " + FailureReporter.reason(failure));
        } else {
            failure.printStackTrace(console.errWriter());
        }
        console.errWriter().flush();
        return ExitStatus.FAILURE;
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"digest " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
