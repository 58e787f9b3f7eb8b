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
 * The input of the benchmarks: the markdown files of a folder, or generated digests. This class must not load any class
 * of the measured libraries, since the time to load them is part of the measurement.
 */
@State(Scope.Benchmark)
public class Texts {

    /** The system property with the folder, for the JVMs that JMH starts. */
    static final String FOLDER = "digest.benchmarks.folder";

    /** The number of generated digests. The default makes about one megabyte. */
    static final int GENERATED = Integer.getInteger("digest.benchmarks.texts", 44);

    private final List<String> strings;
    private final List<byte[]> bytes;

    /** Creates the texts from the folder in the system property, or generates them. */
    public Texts() {
        this(System.getProperty(FOLDER));
    }

    Texts(@Nullable String folder) {
        strings = folder == null ? GeneratedDigests.of(GENERATED) : read(Path.of(folder));
        bytes = strings.stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    List<String> strings() {
        return strings;
    }

    /** Returns the texts in UTF-8. */
    List<byte[]> bytes() {
        return bytes;
    }

    /** Returns the total length in bytes. */
    int length() {
        return Math.toIntExact(bytes.stream().mapToLong(text -> text.length).sum());
    }

    /** Returns the text of median length. */
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
