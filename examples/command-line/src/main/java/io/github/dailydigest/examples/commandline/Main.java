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

/** The command itself, which leaves the work to its subcommands. */
@Command(
        name = "digest",
        description = "Reads markdown digests of papers, and writes them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {

    private Main() {}

    /** Runs the command on the streams of the process, and ends the process with the exit status. */
    public static void main(String... arguments) {
        // Not System.out and System.err: those encode in the charset of the platform, and end their lines in its way.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(run(new Console(out, err, Console.errorIsTerminal()), arguments));
    }

    /** Runs the command, and gives its exit status. */
    static int run(Console console, String... arguments) {
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new ToJson(console))
                .addSubcommand(new FromJson(console))
                .addSubcommand(new Lint(console))
                .addSubcommand(new Format(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(console, failure));
        int status = command.execute(arguments);
        try {
            console.flush();
        } catch (IOException failure) {
            return failed(console, failure);
        }
        return status;
    }

    /** Says why the command could not go on; a reader of a pipe that has had enough is the usual reason. */
    private static int failed(Console console, Exception failure) {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.errWriter().println("digest: cannot write: " + Unreadable.reason(failure));
        } else {
            failure.printStackTrace(console.errWriter());
        }
        console.errWriter().flush();
        return Reading.FAILED;
    }

    /** The version that the build wrote into the manifest of the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"digest " + Objects.requireNonNullElse(version, "(not packaged)")};
        }
    }
}
