package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What is read: the markdown files of a folder, or, without one, made-up digests. It must load no class that is
 * measured, since what loading them costs is measured too.
 */
@State(Scope.Benchmark)
public class Texts {

    /** Names the folder to JVMs that JMH starts. */
    static final String FOLDER = "digest.benchmarks.folder";

    /** How many made-up digests there are; so many are about as long as a megabyte. */
    private static final int MADE_UP = Integer.getInteger("digest.benchmarks.texts", 44);

    private final List<String> strings;
    private final List<byte[]> bytes;

    /** The texts of the folder that the system property names, or made-up ones. */
    public Texts() {
        this(System.getProperty(FOLDER));
    }

    Texts(@Nullable String folder) {
        strings = folder == null ? MadeUpDigests.of(MADE_UP) : read(Path.of(folder));
        bytes = strings.stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    List<String> strings() {
        return strings;
    }

    /** The same in UTF-8. */
    List<byte[]> bytes() {
        return bytes;
    }

    /** How many bytes they are together. */
    int length() {
        return Math.toIntExact(bytes.stream().mapToLong(text -> text.length).sum());
    }

    /** One that is neither long nor short. */
    String typical() {
        return strings.stream()
                .sorted(Comparator.comparing(String::length))
                .skip(strings.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Texts::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
