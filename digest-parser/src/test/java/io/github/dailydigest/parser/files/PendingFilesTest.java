package io.github.dailydigest.parser.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.DigestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFilesTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        for (String name :
                List.of("2031/01/a.md", "2031/01/b.md", "2031/02/c.md", "2031-x.md", "2032/d.md", "2033.md")) {
            touch(name);
        }
        Files.createDirectories(folder.resolve("2030/empty"));
    }

    @Test
    void halvesAreAllFilesInOrder() {
        List<Path> files = new ArrayList<>();
        removeByHalves(PendingFiles.ofFolder(folder), files);

        assertThat(files)
                .isEqualTo(DigestFiles.of(folder))
                .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
                .containsExactly("2031-x.md", "2031/01/a.md", "2031/01/b.md", "2031/02/c.md", "2032/d.md", "2033.md");
    }

    @Test
    void removedFilesAreNotReturnedAgain() {
        PendingFiles files = PendingFiles.ofFolder(folder);
        Path first = files.next();
        PendingFiles half = Objects.requireNonNull(files.firstHalf());

        assertThat(first).isEqualTo(folder.resolve("2031-x.md"));
        assertThat(rest(half)).containsExactlyElementsOf(DigestFiles.of(folder.resolve("2031")));
        assertThat(rest(files)).containsExactly(folder.resolve("2032/d.md"), folder.resolve("2033.md"));
    }

    @Test
    void aSingleFileIsNotSplit() throws IOException {
        PendingFiles files = PendingFiles.ofFolder(folder.resolve("2032"));

        assertThat(files.firstHalf()).isNull();
        assertThat(rest(files)).containsExactly(folder.resolve("2032/d.md"));
        assertThat(PendingFiles.ofFolder(folder.resolve("2030")).firstHalf()).isNull();
        assertThat(PendingFiles.ofFile(folder.resolve("2033.md")).firstHalf()).isNull();
    }

    @Test
    void foldersAreListedLazily() throws IOException {
        PendingFiles files = PendingFiles.ofFolder(folder);
        Path late = touch("2032/late.md");

        assertThat(rest(files)).contains(late);
    }

    @Test
    void anUnreadableFolderIsReturnedAtItsPosition() throws IOException {
        PendingFiles files = PendingFiles.ofFolder(folder);
        Path gone = folder.resolve("2032");
        Files.delete(gone.resolve("d.md"));
        Files.delete(gone);

        assertThat(rest(files))
                .containsExactly(
                        folder.resolve("2031-x.md"),
                        folder.resolve("2031/01/a.md"),
                        folder.resolve("2031/01/b.md"),
                        folder.resolve("2031/02/c.md"),
                        gone,
                        folder.resolve("2033.md"));
    }

    @Test
    void filesAreExaminedLazily() throws IOException {
        Path inside = touch("2034.md/e.md");
        Path after = touch("2034.md-x.md");

        assertThat(rest(PendingFiles.ofFolder(folder))).endsWith(inside, after);
        assertThat(PendingFiles.ofFolder(folder.resolve("2034.md")).firstHalf()).isNull();
    }

    private static void removeByHalves(PendingFiles files, List<Path> removed) {
        for (PendingFiles half = files.firstHalf(); half != null; half = files.firstHalf()) {
            removeByHalves(half, removed);
        }
        removed.addAll(rest(files));
    }

    private static List<Path> rest(PendingFiles files) {
        List<Path> rest = new ArrayList<>();
        for (Path file = files.next(); file != null; file = files.next()) {
            rest.add(file);
        }
        return rest;
    }

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
