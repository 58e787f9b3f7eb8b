package io.github.dailydigest.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A folder with the texts as files: the folder given by a system property, or a temporary folder. */
@State(Scope.Benchmark)
public class TextFolder {

    private final boolean isGiven = System.getProperty(Texts.FOLDER) != null;
    private Path path = Path.of(System.getProperty(Texts.FOLDER, ""));

    @Setup
    public void fill(Texts texts) throws IOException {
        if (!isGiven) {
            path = temporaryFolder(texts.bytes());
        }
    }

    Path path() {
        return path;
    }

    private static Path temporaryFolder(List<byte[]> texts) throws IOException {
        Path folder = Files.createTempDirectory("digests");
        for (int i = 0; i < texts.size(); i++) {
            Files.write(folder.resolve("%04d.md".formatted(i)), texts.get(i));
        }
        return folder;
    }

    @TearDown
    public void delete() throws IOException {
        if (!isGiven) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
