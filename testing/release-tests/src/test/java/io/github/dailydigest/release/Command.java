package io.github.dailydigest.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program that runs in another process and must succeed. Its output is kept in a file. */
final class Command {

    private static final long MINUTES = 20;

    /** Maven resets the color at its end even where it uses none. */
    private static final Pattern COLORS = Pattern.compile("\\x1B\\[[0-9;]*m");

    private final Path folder;
    private final Path log;
    private final Map<String, String> environment;

    private Command(Path folder, Path log, Map<String, String> environment) {
        this.folder = folder;
        this.log = log;
        this.environment = environment;
    }

    /** A command in a folder, which writes its output to a file. */
    static Command in(Path folder, Path log) {
        return new Command(folder, log, Map.of());
    }

    /** The same command with a further environment variable. */
    Command with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Command(folder, log, more);
    }

    /** Runs the Maven that runs these tests, on the same JDK. */
    String maven(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
        command.addAll(arguments);
        return run(command);
    }

    /**
     * Runs a program and returns its output.
     *
     * @throws IOException if it cannot be started, or does not end with exit status 0 within 20 minutes
     */
    String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Options of the build around these tests, such as agents, are not meant for this process.
        builder.environment().remove("MAVEN_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command + " did not end within " + MINUTES + " minutes; see " + log);
        }
        String output = COLORS.matcher(Files.readString(log)).replaceAll("");
        if (process.exitValue() != 0) {
            throw new IOException("%s ended with exit status %d:%n%s"
                    .formatted(command, process.exitValue(), output.substring(Math.max(0, output.length() - 4_000))));
        }
        return output;
    }
}
