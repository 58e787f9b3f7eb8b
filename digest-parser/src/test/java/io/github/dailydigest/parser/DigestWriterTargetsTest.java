package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The targets that {@link DigestWriter} writes to, and the text that it leaves unchanged there. */
class DigestWriterTargetsTest {

    private static final Digest DIGEST = Digest.builder()
            .date(LocalDate.of(2031, 2, 3))
            .title("Daily Papers")
            .addPapers(Paper.builder().title("T").url("u").build())
            .build();

    @TempDir
    private Path folder;

    private final DigestWriter writer = DigestWriter.create();

    @Test
    void writesToAppendables() {
        StringBuilder builder = new StringBuilder();
        StringWriter characters = new StringWriter();

        writer.write(DIGEST, builder);
        writer.write(DIGEST, characters);

        assertThat(builder).hasToString(writer.write(DIGEST));
        assertThat(characters).hasToString(writer.write(DIGEST));
    }

    @Test
    void reportsTheFailureOfATarget() {
        IOException full = new IOException("the disk is full");
        Appendable failing = new FailingAppendable(full);
        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(DIGEST, failing))
                .withMessageContaining("the disk is full")
                .withCause(full);
    }

    @Test
    void writesFilesAtomically() throws IOException {
        Path file = folder.resolve("03.md");
        writer.write(DIGEST, file);
        assertThat(file).hasContent(writer.write(DIGEST));

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(Digest.builder().build(), file));
        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(DIGEST, folder.resolve("none/03.md")))
                .withMessageContaining("03.md could not be written")
                .withCauseInstanceOf(IOException.class);

        assertThat(file).hasContent(writer.write(DIGEST));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("today.md"), file);

        writer.write(DIGEST, link);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(writer.write(DIGEST));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void keepsTheOwnerAndTheGroup() throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), "before");
        assumeTrue(isRoot(file), "only root can change the owner");
        Files.setAttribute(file, "unix:uid", 4001);
        Files.setAttribute(file, "unix:gid", 4002);

        writer.write(DIGEST, file);

        assertThat(file).hasContent(writer.write(DIGEST));
        assertThat(Files.readAttributes(file, "unix:uid,gid"))
                .containsEntry("uid", 4001)
                .containsEntry("gid", 4002);
    }

    @Test
    void keepsExtendedAttributes() throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), "before");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("user"), "the file system has none");
        Files.setAttribute(file, "user:origin", "crawler".getBytes(StandardCharsets.UTF_8));

        writer.write(DIGEST, file);

        assertThat(file).hasContent(writer.write(DIGEST));
        assertThat((byte[]) Files.getAttribute(file, "user:origin")).asString().isEqualTo("crawler");
    }

    @Test
    void rejectsAFileWithSeveralHardLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), "## (2031-02-03)\n### [T](u)\n");
        Path other = Files.createLink(folder.resolve("other.md"), file);

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.format(file))
                .withMessageContaining("it has several hard links, of which only one would be replaced");

        assertThat(file).hasContent("## (2031-02-03)\n### [T](u)\n");
        assertThat(Files.isSameFile(file, other)).isTrue();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("03.md", "other.md");
    }

    @Test
    @Timeout(60)
    void rejectsAPipeWithoutReadingIt() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.format(pipe))
                .withMessageContaining("a pipe or device is not replaced");
        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(DIGEST, pipe))
                .withMessageContaining("a pipe or device is not replaced");
    }

    private static boolean isRoot(Path ownFile) throws IOException {
        return Files.getAttribute(ownFile, "unix:uid").equals(0);
    }

    @Test
    void writesToTheMissingTargetOfALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("today.md"), Path.of("03.md"));

        writer.write(DIGEST, link);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("03.md")).hasContent(writer.write(DIGEST));
    }

    @Test
    void writesToTheTargetOfAChainOfLinks() throws IOException {
        Path first = Files.createSymbolicLink(folder.resolve("today.md"), Path.of("latest.md"));
        Path second = Files.createSymbolicLink(folder.resolve("latest.md"), Path.of("03.md"));

        writer.write(DIGEST, first);

        assertThat(first).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(folder.resolve("03.md")).hasContent(writer.write(DIGEST));
    }

    @Test
    void rejectsALinkToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("today.md"), Path.of("today.md"));

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(DIGEST, link))
                .withMessageContaining("too many symbolic links");

        assertThat(link).isSymbolicLink();
    }

    @Test
    void rejectsARootDirectory() {
        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(DIGEST, folder.getRoot()))
                .withMessageContaining("a root directory is not a file");
    }

    @Test
    void keepsMalformedBytesAndTheDigestThatContainsThem() {
        byte[] bytes = "a?\n\n## D (2031-02-03)\n### [T](u)\n## D (2031-02-04)\n### [?](u)\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] expected = "a?\n\n## D (2031-02-03)\n\n### [T](u)\n\n## D (2031-02-04)\n### [?](u)\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        bytes[1] = (byte) 0xFF;
        bytes[bytes.length - "?](u)\n".length()] = (byte) 0xE9;
        expected[1] = (byte) 0xFF;
        expected[expected.length - "?](u)\n".length()] = (byte) 0xE9;

        assertThat(writer.format(bytes)).isEqualTo(expected);
    }

    @Test
    void leavesATextWhoseCanonicalFormWouldBeParsedDifferently() {
        String text = "---\n## New uploads on arXiv(2031-02-30)\n---\n";

        assertThat(writer.format(text)).isEqualTo(text);
    }

    @Test
    void formatsOnlyTheDigestsOfAFrontPage() {
        String above = "# Papers\r\n\r\nHello.\r\n";
        String below = "# License\r\n";

        assertThat(writer.format(above + "## D (2031-02-03)\r\n### [T](u)\r\n\r\n\r\n" + below))
                .isEqualTo(above + "## D (2031-02-03)\r\n\r\n### [T](u)\r\n\r\n" + below);
    }

    @ParameterizedTest
    @CsvSource({
        "a\\r\\nb\\n, \\r\\n",
        "a\\nb\\r\\n, \\n",
        "a\\rb\\n, \\n",
        "a\\rb\\r\\n, \\r\\n",
        "a\\rb\\r, \\r",
    })
    void endsLinesAsTheTextDoes(String above, String lineEnd) {
        String end = unescaped(lineEnd);
        String text = unescaped(above) + "## D (2031-02-03)" + end + "### [T](u)" + end + "Votes: 3" + end;
        String formatted = unescaped(above) + "## D (2031-02-03)\n\n### [T](u)\n\nVote: 3\n\n".replace("\n", end);

        assertThat(writer.format(text)).isEqualTo(formatted);
        assertThat(writer.format(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(formatted.getBytes(StandardCharsets.UTF_8));
        assertThat(writer.format(formatted)).isEqualTo(formatted);
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }

    @Test
    void formattingAFileKeepsItsLineEnds() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# D (2031-02-03)\r\n### [T](u)\r\n");

        assertThat(writer.format(file)).isTrue();
        assertThat(Files.readString(file)).isEqualTo("## D (2031-02-03)\r\n\r\n### [T](u)\r\n\r\n");
        assertThat(writer.format(file)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "   "})
    void theSpanOfADigestStartsWhereFormattingStartsToChangeTheText(String indent) {
        String above = "Hello.\n\n";
        String text = above + indent + "# D (2031-02-03)\n\n### [T](u)\n";

        SourceSpan span = DigestParser.create().parse(text).digestSpan(0);

        assertThat(span).isEqualTo(new SourceSpan(3, 1, above.length(), text.length() - above.length() - 1));
        assertThat(writer.format(text)).isEqualTo(above + "## D (2031-02-03)\n\n### [T](u)\n\n");
    }

    @Test
    void keepsProseBetweenAHeadingAndItsPapers() {
        String page = "# Daily Papers (2031-02-03)\n\nGood morning.\n\n### [T](u)\n";

        assertThat(writer.format(page + "Votes: 3\n")).isEqualTo(page + "\nVote: 3\n\n");
    }

    @Test
    void formatsFilesInUtf16() throws IOException {
        byte[] before = "\uFEFFa\n\n## D (2031-02-03)\n### [T](u)".getBytes(StandardCharsets.UTF_16LE);
        byte[] after = "\uFEFFa\n\n## D (2031-02-03)\n\n### [T](u)\n\n".getBytes(StandardCharsets.UTF_16LE);
        Path file = Files.write(folder.resolve("03.md"), before);

        assertThat(writer.format(file)).isTrue();
        assertThat(file).hasBinaryContent(after);
        assertThat(writer.format(file)).isFalse();
        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> writer.format(folder.resolve("none.md")))
                .withMessageContaining("none.md could not be read");
    }

    /** Throws on every call. */
    private record FailingAppendable(IOException failure) implements Appendable {

        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw failure;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw failure;
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw failure;
        }
    }
}
