package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a stream of results handles its sources: when it opens, names and closes them. */
class StreamSourcesTest {

    private static final String DIGEST = """
            ## Daily Papers (2031-02-03)

            ### [A Title](https://arxiv.org/abs/3102.00001)

            """;

    private final DigestParser parser = DigestParser.create();

    @TempDir
    private Path folder;

    @Test
    void parsesAFolderInTheOrderOfItsFilesAndNamesEach() {
        Path last = write("b.md", DIGEST);
        Path empty = write("a/b.md", "");
        Path two = write("a-b.md", DIGEST + DIGEST);
        write("a.txt", DIGEST);

        try (Stream<ParseResult> results = parser.stream(folder)) {
            assertThat(results)
                    .extracting(
                            result -> result.source().orElseThrow(),
                            result -> result.digests().size())
                    .map(Object::toString)
                    .containsExactly(
                            "(\"" + two + "\", 1)",
                            "(\"" + two + "\", 1)",
                            "(\"" + empty + "\", 0)",
                            "(\"" + last + "\", 1)");
        }
        assertThat(DigestFiles.of(folder)).containsExactly(two, empty, last);
    }

    @Test
    void resultsOfAFolderAreThoseOfItsFiles() {
        write("a.md", "front page\n\n" + DIGEST);
        write("b.md", DIGEST + "## License\n\ntext\n");

        List<CollectedResults> files = DigestFiles.of(folder).stream()
                .map(file -> CollectedResults.in(parser.parse(file)))
                .toList();

        try (Stream<ParseResult> results = parser.stream(folder)) {
            assertThat(results.map(CollectedResults::in)).isEqualTo(files);
        }
    }

    @Test
    void returnsTheSameResultsInTheSameOrderInParallel() {
        for (int i = 0; i < 40; i++) {
            write("%02d.md".formatted(i), "front page %d%n%n".formatted(i) + DIGEST.repeat(i % 4));
        }

        try (Stream<ParseResult> one = parser.stream(folder);
                Stream<ParseResult> many = parser.stream(folder).parallel()) {
            assertThat(many.map(CollectedResults::in).toList())
                    .isEqualTo(one.map(CollectedResults::in).toList());
        }
    }

    @Test
    void parsesFilesInParallel() {
        write("a.md", DIGEST + DIGEST);
        write("b.md", DIGEST);
        write("c.md", DIGEST);

        try (Stream<ParseResult> results = parser.stream(folder)) {
            Spliterator<ParseResult> last = results.spliterator();
            Spliterator<ParseResult> first = last.trySplit();

            assertThat(first.trySplit()).isNull();
            assertThat(last.estimateSize()).isEqualTo(Long.MAX_VALUE);
            assertThat(first.tryAdvance(
                            result -> assertThat(result.source().orElseThrow()).endsWith("a.md")))
                    .isTrue();
            assertThat(last.tryAdvance(
                            result -> assertThat(result.source().orElseThrow()).endsWith("b.md")))
                    .isTrue();
            assertThat(first.trySplit()).isNull();
            assertThat(first.tryAdvance(
                            result -> assertThat(result.source().orElseThrow()).endsWith("a.md")))
                    .isTrue();
            assertThat(first.tryAdvance(result -> {})).isFalse();
        }
    }

    @Test
    void closesTheFilesOfAllThreads() throws IOException {
        write("a.md", DIGEST + DIGEST);
        write("b.md", DIGEST + DIGEST);
        Stream<ParseResult> results = parser.stream(folder);
        Spliterator<ParseResult> last = results.spliterator();
        Spliterator<ParseResult> first = last.trySplit();
        first.tryAdvance(result -> {});
        last.tryAdvance(result -> {});

        results.close();

        assertThat(first.tryAdvance(result -> {})).isFalse();
        assertThat(last.tryAdvance(result -> {})).isFalse();
    }

    @Test
    void namesASingleFileByTheGivenPath() {
        Path file = write("a.md", DIGEST);

        assertThat(parser.stream(file)).extracting(ParseResult::source).containsExactly(Optional.of(file.toString()));
        assertThat(parser.stream(new StringReader(DIGEST)))
                .extracting(ParseResult::source)
                .containsExactly(Optional.empty());
    }

    @Test
    void aFolderWithoutFilesHasNoResults() {
        assertThat(parser.stream(folder)).isEmpty();
    }

    @Test
    void opensFilesLazily() throws IOException {
        write("a.md", DIGEST);
        Path second = write("b.md", "no digest");

        try (Stream<ParseResult> results = parser.stream(folder)) {
            Iterator<ParseResult> each = results.iterator();
            each.next();
            Files.writeString(second, DIGEST);
            assertThat(each.next().digests()).hasSize(1);
        }
    }

    @Test
    void throwsForAMissingFileAndContinuesWithTheNext() throws IOException {
        write("a.md", DIGEST);
        Path gone = write("b.md", DIGEST);
        Path last = write("c.md", DIGEST);

        try (Stream<ParseResult> results = parser.stream(folder)) {
            Iterator<ParseResult> each = results.iterator();
            Files.delete(gone);
            assertThat(each.next().digests()).hasSize(1);
            assertThatExceptionOfType(DigestReadException.class)
                    .isThrownBy(each::next)
                    .withMessageContaining(gone.toString())
                    .withCauseInstanceOf(NoSuchFileException.class);
            assertThat(each.next().source()).contains(last.toString());
            assertThat(each.hasNext()).isFalse();
        }
    }

    @Test
    void aFileThatIsTooLargeDoesNotAffectTheOthers() {
        DigestParser small = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(DIGEST.length()).build())
                .build();
        write("a.md", DIGEST + DIGEST + "text\n".repeat(DIGEST.length()));
        Path last = write("b.md", DIGEST);

        try (Stream<ParseResult> results = small.stream(folder)) {
            Iterator<ParseResult> each = results.iterator();
            assertThat(each.next().digests()).hasSize(1);
            assertThatExceptionOfType(InputTooLargeException.class).isThrownBy(each::next);
            assertThat(each.next().source()).contains(last.toString());
            assertThat(each.hasNext()).isFalse();
        }
    }

    @Test
    void opensNoFileAfterClosing() {
        write("a.md", DIGEST);
        write("b.md", DIGEST);
        write("c.md", DIGEST);
        Stream<ParseResult> results = parser.stream(folder);
        Iterator<ParseResult> each = results.iterator();
        each.next();

        results.close();

        assertThat(each.hasNext()).isFalse();
    }

    @Test
    void listsNoFolderAfterClosing() {
        write("a.md", DIGEST);
        write("b.md", DIGEST);
        Stream<ParseResult> results = parser.stream(folder);
        Spliterator<ParseResult> files = results.spliterator();

        results.close();

        assertThat(files.trySplit()).isNull();
        assertThat(files.tryAdvance(result -> {})).isFalse();
    }

    @Test
    void throwsForAMissingFileLazily() {
        Path missing = folder.resolve("missing.md");

        try (Stream<ParseResult> results = parser.stream(missing)) {
            assertThatExceptionOfType(DigestReadException.class)
                    .isThrownBy(results::toList)
                    .withMessageContaining(missing.toString());
        }
    }

    @Test
    void readsOnlyAsMuchAsNeeded() {
        RecordingInputStream in = new RecordingInputStream(DIGEST.repeat(100_000));

        try (Stream<ParseResult> results = parser.stream(in)) {
            assertThat(results.limit(1).toList()).hasSize(1);
            assertThat(in.bytesRead).isLessThan(200_000);
            assertThat(in.closed).isFalse();
        }
        assertThat(in.closed).isTrue();
    }

    @Test
    void closesTheReader() {
        StringReader reader = new StringReader(DIGEST);

        parser.stream(reader).close();

        assertThatExceptionOfType(IOException.class).isThrownBy(reader::read);
    }

    @Test
    void throwsTheFailureOfTheSourceAfterEarlierResults() {
        InputStream failing = new FilterInputStream(new RecordingInputStream(DIGEST.repeat(5_000))) {
            private int bytesRead;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (bytesRead > 100_000) {
                    throw new IOException("connection reset");
                }
                int count = super.read(buffer, offset, length);
                bytesRead += count;
                return count;
            }
        };

        try (Stream<ParseResult> results = parser.stream(failing)) {
            Iterator<ParseResult> each = results.iterator();
            assertThat(each.next().digests()).hasSize(1);
            assertThatExceptionOfType(DigestReadException.class)
                    .isThrownBy(() -> each.forEachRemaining(result -> {}))
                    .withMessageContaining("connection reset");
            assertThat(each.hasNext()).isFalse();
        }
    }

    @Test
    void reportsAFailureToClose() {
        InputStream in = new FilterInputStream(new RecordingInputStream(DIGEST)) {
            @Override
            public void close() throws IOException {
                throw new IOException("close failed");
            }
        };
        Stream<ParseResult> results = parser.stream(in);

        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(results::close)
                .withMessageContaining("close failed");
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records how many bytes were read, and whether the stream was closed. */
    private static final class RecordingInputStream extends ByteArrayInputStream {

        private long bytesRead;
        private boolean closed;

        RecordingInputStream(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            int count = super.read(buffer, offset, length);
            bytesRead += Math.max(0, count);
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
