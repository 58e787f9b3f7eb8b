package org.example.missing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs the application in a process of its own, whose class path lacks an artifact. */
final class WithoutArtifact {

    private WithoutArtifact() {}

    /** Returns the answer of the application. */
    static String answer(String artifact, String... properties) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPathWithout(artifact),
                OneDigest.class.getName(),
                "logging.level.root=OFF"));
        command.addAll(List.of(properties));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(printed);
        }
        return printed.strip();
    }

    private static String classPathWithout(String artifact) {
        List<String> all = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> rest = all.stream()
                .filter(entry -> !Path.of(entry).getFileName().toString().matches(artifact + "-\\d.*"))
                .toList();
        if (rest.size() != all.size() - 1) {
            throw new AssertionError(artifact + " is not on the class path once");
        }
        return String.join(File.pathSeparator, rest);
    }
}
