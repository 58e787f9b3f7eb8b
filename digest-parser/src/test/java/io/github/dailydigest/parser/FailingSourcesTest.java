package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.Digest;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and targets that fail in other ways than by an {@link java.io.IOException}. */
class FailingSourcesTest {

    private static final String DIGEST = "## D (2031-02-03)\n\n### [T](u)\n\n";

    private final DigestParser parser = DigestParser.create();
    private final DigestWriter writer = DigestWriter.create();

    @Test
    void aPathOfAClosedFileSystemCannotBeRead(@TempDir Path folder) throws Exception {
        Path file = closedFile(folder);

        cannotBeRead(file, () -> parser.parse(file));
        cannotBeRead(file, () -> parser.stream(file).toList());
        cannotBeRead(file, () -> parser.papers(file).toList());
        cannotBeRead(file, () -> DigestFiles.of(file));
        cannotBeRead(file, () -> writer.format(file));
    }

    @Test
    void aPathOfAClosedFileSystemCannotBeWritten(@TempDir Path folder) throws Exception {
        Path file = closedFile(folder);
        Digest digest = Digest.builder().date(LocalDate.of(2031, 2, 3)).build();

        assertThatExceptionOfType(DigestWriteException.class)
                .isThrownBy(() -> writer.write(digest, file))
                .withCauseInstanceOf(ClosedFileSystemException.class)
                .satisfies(failure -> assertThat(failure.source()).contains(file.toString()));
    }

    @Test
    void aFileSystemThatIsClosedBeforeAFileIsReadFailsTheFile(@TempDir Path folder) throws Exception {
        Path archive = folder.resolve("a.zip");
        FileSystem files = FileSystems.newFileSystem(archive, Map.of("create", "true"));
        Path root = files.getPath("/");
        Files.writeString(root.resolve("a.md"), DIGEST);
        Files.writeString(root.resolve("b.md"), DIGEST);
        DigestParser lenient = DigestParser.builder().continueOnFailure(true).build();

        try (Stream<ParseResult> strictResults = parser.stream(root);
                Stream<ParseResult> results = lenient.stream(root)) {
            files.close();

            cannotBeRead(root.resolve("a.md"), strictResults::toList);
            assertThat(results.flatMap(result -> result.diagnostics().stream()))
                    .extracting(Diagnostic::code)
                    .containsExactly(DiagnosticCode.FILE_FAILED, DiagnosticCode.FILE_FAILED);
        }
    }

    @Test
    void anUncheckedExceptionOfTheCallersReaderIsNotCaught() {
        IllegalStateException failure = new IllegalStateException("of the caller");
        Reader reader = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) {
                throw failure;
            }

            @Override
            public void close() {}
        };
        InputStream in = new InputStream() {
            @Override
            public int read() {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                throw failure;
            }
        };

        for (ThrowingCallable parse : List.<ThrowingCallable>of(
                () -> parser.parse(reader),
                () -> parser.parse(reader, "a"),
                () -> parser.parse(in),
                () -> parser.parse(in, "a"),
                () -> parser.stream(reader).toList(),
                () -> parser.stream(in).toList())) {
            assertThatThrownBy(parse).isSameAs(failure);
        }
    }

    private static Path closedFile(Path folder) throws Exception {
        try (FileSystem files = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            return Files.writeString(files.getPath("/a.md"), DIGEST);
        }
    }

    private static void cannotBeRead(Path path, ThrowingCallable read) {
        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(read)
                .withCauseInstanceOf(ClosedFileSystemException.class)
                .satisfies(failure -> assertThat(failure.source()).contains(path.toString()));
    }
}
