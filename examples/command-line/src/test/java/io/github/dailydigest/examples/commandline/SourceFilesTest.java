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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final FailureReporter failures = new FailureReporter(new Console(new ByteArrayOutputStream(), err, false));

    @Test
    void filesAreInTheOrderOfTheArguments() throws IOException {
        Path b = touch("b.txt");
        Path a = touch("a.md");

        assertThat(files(b, a, b)).containsExactly(b, a, b);
    }

    @Test
    void folderIsReplacedByItsMarkdownFilesInTheOrderOfTheirPaths() throws IOException {
        // By code point, a hyphen is less than a slash, and a letter is greater.
        Path hyphen = touch("x-y.md");
        Path slash = touch("x/y.md");
        Path letter = touch("xy.md");
        touch("x/y.txt");
        touch("x/ymd");
        Path upper = touch("x/z.MD");
        Path extension = touch("z.markdown");

        assertThat(files(folder)).containsExactly(hyphen, slash, upper, letter, extension);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-json", "lint --strict info", "format --check"})
    void folderWithoutAFileToReadIsAnErrorThatSaysWhichFilesWereLookedFor(String command) {
        Path file = Samples.write(folder.resolve("there/a.md"), Samples.clean("A Title"));
        Path empty = folder.resolve("empty");
        touch("empty/a.txt");
        touch("empty/.git/a.md");
        touch("empty/node_modules/a.md");

        Outcome outcome = Outcome.of((Object[]) (command + " " + empty + " " + file).split(" "));

        assertThat(outcome.err())
                .isEqualTo(empty + ": cannot be read: no file in it has a name that ends in .md or .markdown;"
                        + " hidden folders and node_modules are not searched\n");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
        assertThat(outcome.out())
                .isEqualTo(
                        Outcome.of((Object[]) (command + " " + file).split(" ")).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-json", "lint", "format"})
    void helpSaysWhichFilesAreRead(String command) {
        assertThat(Outcome.of(command, "--help").out().replaceAll("\\s+", ""))
                .contains("*.mdand*.markdown", "hiddenfolders", "node_modules", "Standardinputifitis-");
    }

    @Test
    void folderWithTheNameOfAFileIsAFolder() throws IOException {
        Path inside = touch("x.md/y.md");

        assertThat(files(folder)).containsExactly(inside);
    }

    @Test
    void pathsStartWithTheUnchangedArgument() throws IOException {
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
        assertThat(failures.hasFailures()).isFalse();
    }

    @Test
    void brokenLinkIsReportedWhenItIsRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("nowhere"));

        assertThat(files(folder)).containsExactly(link);
        assertThat(Outcome.of("to-json", folder))
                .isEqualTo(new Outcome(2, "", link + ": cannot be read: no such file or folder\n"));
    }

    @Test
    void linkToItselfIsReported() throws IOException {
        Path link = folder.resolve("a.md");
        Files.createSymbolicLink(link, link);

        Outcome outcome = Outcome.of("to-json", folder);

        assertThat(outcome.errLines()).singleElement().asString().startsWith(link + ": cannot be read: ");
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void failureIsReportedOnOneLine() throws IOException {
        failures.report("a\nb.md", new IOException("disk\tfailure"));

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("a\\u000ab.md: cannot be read: disk\\u0009failure\n");
        assertThat(failures.hasFailures()).isTrue();
    }

    private List<Path> files(Path... arguments) throws IOException {
        return SourceFiles.of(Stream.of(arguments).map(Path::toString).toList(), failures);
    }

    private Path touch(String name) {
        return Samples.write(folder.resolve(name), "");
    }
}
