package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestFilesTest {

    @TempDir
    private Path folder;

    @Test
    void areTheMarkdownFilesSortedByPath() throws IOException {
        // A hyphen sorts before the slash, a letter after it.
        Path hyphen = touch("x-y.md");
        Path slash = touch("x/y.md");
        Path letter = touch("xy.md");
        touch("x/y.txt");
        touch("x/ymd");

        assertThat(DigestFiles.of(folder)).containsExactly(hyphen, slash, letter);
    }

    @Test
    void endInMdOrMarkdownInAnyCase() throws IOException {
        Path upper = touch("a.MD");
        Path mixed = touch("b.Markdown");
        Path lower = touch("c.markdown");
        touch("d.markdown.txt");
        touch("markdown");

        assertThat(DigestFiles.of(folder)).containsExactly(upper, mixed, lower);
    }

    @Test
    void excludeThoseInHiddenFoldersAndNodeModules() throws IOException {
        Path hiddenFile = touch(".a.md");
        touch(".git/a.md");
        touch("x/.cache.md/y/a.md");
        touch("x/node_modules/package/README.md");
        Path similar = touch("x/node_modules_2031/a.md");
        Path inside = touch(".hidden/node_modules/a.md");

        assertThat(DigestFiles.of(folder)).containsExactly(hiddenFile, similar);
        assertThat(DigestFiles.of(folder.resolve(".hidden/node_modules"))).containsExactly(inside);
    }

    @Test
    void areResolvedAgainstTheFolder() throws IOException {
        touch("in/a.md");
        Path indirect = folder.resolve("in/../in");

        assertThat(DigestFiles.of(indirect)).containsExactly(indirect.resolve("a.md"));
    }

    @Test
    void includeLinksToFilesButNotTheContentsOfLinkedFolders() throws IOException {
        Path file = touch("real/a.md");
        Path link = Files.createSymbolicLink(folder.resolve("real/b.md"), file);
        Path loop = Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));
        Path broken = Files.createSymbolicLink(folder.resolve("real/c.md"), folder.resolve("nowhere"));

        assertThat(DigestFiles.of(folder)).containsExactly(file, link, broken);
        assertThat(DigestFiles.of(loop)).contains(loop.resolve("a.md"));
    }

    @Test
    void throwIfThePathIsNotAFolder() throws IOException {
        Path file = touch("a.md");

        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> DigestFiles.of(file))
                .withMessageContaining(file.toString());
        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> DigestFiles.of(folder.resolve("missing")))
                .withMessageContaining("missing");
    }

    private Path touch(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
