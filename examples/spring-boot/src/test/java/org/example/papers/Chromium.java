package org.example.papers;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Chromium without a window, which opens a page and prints or draws what became of it.
 *
 * @param program the program
 * @param folder an empty folder for its profiles and what it prints
 */
record Chromium(Path program, Path folder) {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final long TIMEOUT_SECONDS = 60;

    /**
     * Returns the Chromium on the PATH. If there is none, the calling test is skipped, or it fails with
     * {@code -Ddigest.chromium.required=true}.
     */
    static Chromium in(Path folder) {
        return find().map(program -> new Chromium(program, folder)).orElseGet(() -> {
            String message = "no Chromium on the PATH: install the package chromium to run this test";
            return Boolean.getBoolean("digest.chromium.required") ? fail(message) : abort(message);
        });
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns the document as HTML after the scripts of the page have run, if it may run any. */
    String dom(String url) throws IOException {
        return run("--dump-dom", url);
    }

    /** Draws the top of the page into a file. */
    void screenshot(String url, int width, int height, Path png) throws IOException {
        run("--hide-scrollbars", "--window-size=" + width + "," + height, "--screenshot=" + png.toAbsolutePath(), url);
    }

    private String run(String... arguments) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = new ProcessBuilder(command(arguments))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(process.info() + ": " + Files.readString(errors));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private List<String> command(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox", // its sandbox does not run as root or in most containers
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
        command.addAll(List.of(arguments));
        return command;
    }
}
