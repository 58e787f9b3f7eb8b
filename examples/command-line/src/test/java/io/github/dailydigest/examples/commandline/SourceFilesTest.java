package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Unreadable unreadable = new Unreadable(new Console(new ByteArrayOutputStream(), err, false));

    @Test
    void argumentsKeepTheirOrderAndFilesNeedNoSuffix() throws IOException {
        Path b = touch("b.txt");
        Path a = touch("a.md");

        assertThat(files(b, a, b)).containsExactly(b, a, b);
    }

    @Test
    void aFolderGivesItsMarkdownFilesByTheirWholePaths() throws IOException {
        // A blank and a hyphen come before the slash, a letter after it.
        Path hyphen = touch("x-y.md");
        Path slash = touch("x/y.md");
        Path letter = touch("xy.md");
        touch("x/y.txt");
        touch("x/ymd");
        touch("x/y.MD");

        assertThat(files(folder)).containsExactly(hyphen, slash, letter);
    }

    @Test
    void aFolderNamedLikeAFileIsAFolder() throws IOException {
        Path inside = touch("x.md/y.md");

        assertThat(files(folder)).containsExactly(inside);
    }

    @Test
    void namesStartWithTheArgumentAsGiven() throws IOException {
        touch("in/a.md");
        Path detour = folder.resolve("in/../in");

        assertThat(files(detour)).containsExactly(detour.resolve("a.md"));
    }

    @Test
    void linksToFilesAreFollowedAndLinksToFoldersOnlyAsArguments() throws IOException {
        Path file = touch("real/a.md");
        Path link = Files.createSymbolicLink(folder.resolve("real/b.md"), file);
        Path folderLink = Files.createSymbolicLink(folder.resolve("real/loop"), folder.resolve("real"));

        assertThat(files(folder)).containsExactly(file, link);
        assertThat(files(folderLink)).containsExactly(folderLink.resolve("a.md"), folderLink.resolve("b.md"));
        assertThat(unreadable.any()).isFalse();
    }

    @Test
    void aLinkThatLeadsNowhereIsKeptSoThatItIsNamedWhenItIsRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("nowhere"));

        assertThat(files(folder)).containsExactly(link);
        assertThat(Outcome.of("to-json", folder))
                .isEqualTo(new Outcome(2, "", link + ": cannot be read: no such file or folder\n"));
    }

    @Test
    void aLinkToItselfIsUnreadable() throws IOException {
        Path link = folder.resolve("a.md");
        Files.createSymbolicLink(link, link);

        Outcome outcome = Outcome.of("to-json", folder);

        assertThat(outcome.errLines()).singleElement().asString().startsWith(link + ": cannot be read: ");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithANameIsSaidOnOneLine() throws IOException {
        unreadable.report("a\nb.md", new IOException("torn\tdisk"));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("a\\u000ab.md: cannot be read: torn\\u0009disk\n");
        assertThat(unreadable.any()).isTrue();
    }

    private List<Path> files(Path... arguments) throws IOException {
        return SourceFiles.of(Stream.of(arguments).map(Path::toString).toList(), unreadable);
    }

    private Path touch(String name) {
        return Samples.write(folder.resolve(name), "");
    }
}
