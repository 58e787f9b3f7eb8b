package io.github.dailydigest.parser.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesSpliteratorTest {

    private static final int FILES = 32;

    @TempDir
    private Path folder;

    /** Otherwise, parsing a folder in parallel would keep all results in memory. */
    @Test
    void releasesTheFilesThatItsPartsHaveRead() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve("%02d.md".formatted(i)), "## Daily Papers (2031-02-03)\n");
        }
        List<WeakReference<Iterator<ParseResult>>> read = new ArrayList<>();
        try (FilesSpliterator files = new FilesSpliterator(
                PendingFiles.ofFolder(folder),
                (file, in) -> {
                    Iterator<ParseResult> results =
                            List.of(DigestParser.create().parse("")).iterator();
                    read.add(new WeakReference<>(results));
                    return results;
                },
                null)) {
            List<ParseResult> all = new ArrayList<>();
            readByHalves(files, all);
            assertThat(all).hasSize(FILES);

            System.gc();

            // At most one iterator is left: that of `files`, which is not closed yet.
            assertThat(read)
                    .hasSize(FILES)
                    .filteredOn(results -> results.get() != null)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static void readByHalves(Spliterator<ParseResult> files, List<ParseResult> results) {
        for (Spliterator<ParseResult> half = files.trySplit(); half != null; half = files.trySplit()) {
            readByHalves(half, results);
        }
        files.forEachRemaining(results::add);
    }
}
