package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that are not files have names, as those of a distributed file system have. */
class NamedSourcesTest {

    private static final String NAME = "hdfs://example.org/digests/2031-02-05.md";
    private static final String MARKDOWN = """
            ## Daily Papers (2031-02-03)

            ### [A Title](https://arxiv.org/abs/3102.00001)

            Vote: many

            ## Daily Papers (2031-02-04)

            ### [Another Title](https://arxiv.org/abs/3102.00002)

            """;

    private final DigestParser parser = DigestParser.create();
    private final DigestParser small = DigestParser.builder()
            .limits(ParseLimits.builder().maxInputLength(20).build())
            .build();
    private final DigestParser strict =
            DigestParser.builder().strict(Severity.ERROR).build();

    @Test
    void theNameIsThatOfTheResults() throws IOException {
        assertThat(parser.parse(utf8(MARKDOWN), NAME).source()).contains(NAME);
        assertThat(parser.parse(new StringReader(MARKDOWN), NAME).source()).contains(NAME);
        try (Stream<ParseResult> results = parser.stream(utf8(MARKDOWN), NAME)) {
            assertThat(results)
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(result.source()).contains(NAME));
        }
        try (Stream<ParseResult> results = parser.stream(new StringReader(MARKDOWN), NAME)) {
            assertThat(results)
                    .hasSize(2)
                    .allSatisfy(result -> assertThat(result.source()).contains(NAME));
        }
    }

    @Test
    void theNameMayDateTheDigests() {
        String undated = "### [A Title](https://arxiv.org/abs/3102.00001)\n";
        DigestParser dating = DigestParser.builder().dateFromPath(true).build();

        assertThat(dating.parse(utf8(undated), NAME).digests().get(0).date()).contains(LocalDate.of(2031, 2, 5));
        assertThat(dating.parse(utf8(undated), "a/2031/02/03.md")
                        .digests()
                        .get(0)
                        .date())
                .contains(LocalDate.of(2031, 2, 3));
        assertThat(dating.parse(utf8(undated), "\u0000?*").digests().get(0).date())
                .isEmpty();
        assertThat(dating.parse(utf8(undated)).digests().get(0).date()).isEmpty();
        assertThat(parser.parse(utf8(undated), NAME).digests().get(0).date()).isEmpty();
    }

    @Test
    void exceptionsNameTheSource(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), MARKDOWN);
        Path missing = folder.resolve("missing.md");

        check(() -> small.parse(utf8(MARKDOWN), NAME), InputTooLargeException.class, NAME);
        check(() -> small.parse(new StringReader(MARKDOWN), NAME), InputTooLargeException.class, NAME);
        check(() -> small.parse(file), InputTooLargeException.class, file.toString());
        check(() -> small.stream(utf8(MARKDOWN), NAME).toList(), InputTooLargeException.class, NAME);
        check(() -> small.stream(folder).toList(), InputTooLargeException.class, file.toString());
        check(() -> strict.parse(utf8(MARKDOWN), NAME), StrictParseException.class, NAME);
        check(() -> strict.parse(file), StrictParseException.class, file.toString());
        check(() -> parser.parse(new Failing(false), NAME), DigestReadException.class, NAME);
        check(() -> parser.stream(new Failing(false), NAME).toList(), DigestReadException.class, NAME);
        check(() -> parser.parse(missing), DigestReadException.class, missing.toString());
        check(() -> parser.stream(missing).toList(), DigestReadException.class, missing.toString());
        Stream<ParseResult> open = parser.stream(new Failing(true), NAME);
        check(open::close, DigestReadException.class, NAME);
        Path inMissing = missing.resolve("03.md");
        check(
                () -> DigestWriter.create()
                        .write(parser.parse(MARKDOWN).digests().get(0), inMissing),
                DigestWriteException.class,
                inMissing.toString());
    }

    @Test
    void exceptionsOfSourcesWithoutANameHaveNone() {
        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> small.parse(MARKDOWN))
                .withMessage("the source is longer than 20 characters; raise ParseLimits.maxInputLength to parse it")
                .satisfies(failure -> assertThat(failure.source()).isEmpty());
        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> parser.parse(new Failing(false)))
                .withMessageStartingWith("the source could not be read: ")
                .satisfies(failure -> assertThat(failure.source()).isEmpty());
        assertThatExceptionOfType(StrictParseException.class)
                .isThrownBy(() -> strict.parse(MARKDOWN))
                .satisfies(failure -> assertThat(failure.source()).isEmpty());
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> parser.parse(utf8(""), null));
        assertThatNullPointerException().isThrownBy(() -> parser.parse((InputStream) null, NAME));
        assertThatNullPointerException().isThrownBy(() -> parser.parse(new StringReader(""), null));
        assertThatNullPointerException().isThrownBy(() -> parser.parse((Reader) null, NAME));
        assertThatNullPointerException().isThrownBy(() -> parser.stream(utf8(""), null));
        assertThatNullPointerException().isThrownBy(() -> parser.stream((InputStream) null, NAME));
        assertThatNullPointerException().isThrownBy(() -> parser.stream(new StringReader(""), null));
        assertThatNullPointerException().isThrownBy(() -> parser.stream((Reader) null, NAME));
    }

    private static void check(ThrowingCallable call, Class<? extends DigestException> type, String source) {
        assertThatExceptionOfType(type)
                .isThrownBy(call)
                .withMessageContaining(source)
                .satisfies(failure -> assertThat(failure.source()).contains(source));
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Fails to close, and perhaps to read. */
    private static final class Failing extends InputStream {

        private final boolean isReadable;

        Failing(boolean isReadable) {
            this.isReadable = isReadable;
        }

        @Override
        public int read() throws IOException {
            if (isReadable) {
                return -1;
            }
            throw new IOException("the connection was lost");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }

        @Override
        public void close() throws IOException {
            throw new IOException("the connection was lost");
        }
    }
}
