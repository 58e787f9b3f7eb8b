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

/** The texts in files of a folder: the one that was given, or else one that goes when all is done. */
@State(Scope.Benchmark)
public class FolderOfTexts {

    private final boolean given = System.getProperty(Texts.FOLDER) != null;
    private Path path = Path.of(System.getProperty(Texts.FOLDER, ""));

    @Setup
    public void fill(Texts texts) throws IOException {
        if (!given) {
            path = filled(texts.bytes());
        }
    }

    Path path() {
        return path;
    }

    private static Path filled(List<byte[]> texts) throws IOException {
        Path folder = Files.createTempDirectory("digests");
        for (int i = 0; i < texts.size(); i++) {
            Files.write(folder.resolve("%04d.md".formatted(i)), texts.get(i));
        }
        return folder;
    }

    @TearDown
    public void delete() throws IOException {
        if (!given) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
