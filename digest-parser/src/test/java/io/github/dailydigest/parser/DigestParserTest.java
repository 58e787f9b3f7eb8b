package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestParserTest {

    private static final String MARKDOWN = """
            ## Daily Papers (2031-02-03)

            ### [A Title](https://arxiv.org/abs/3102.00001)

            Vote: many

            - ***What's New***: 새로운 모델.

            """;

    private final DigestParser parser = DigestParser.create();

    @Test
    void parsesTheSameDigestsFromEverySource(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), MARKDOWN);
        List<Digest> digests = parser.parse(MARKDOWN).digests();

        assertThat(digests).hasSize(1);
        assertThat(digests.get(0).date()).contains(LocalDate.of(2031, 2, 3));
        assertThat(parser.parse(new StringReader(MARKDOWN)).digests()).isEqualTo(digests);
        assertThat(parser.parse(utf8(MARKDOWN)).digests()).isEqualTo(digests);
        assertThat(parser.parse(file).digests()).isEqualTo(digests);
    }

    @Test
    void namesTheSourceOnlyIfItIsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("03.md"), MARKDOWN);

        assertThat(parser.parse(file).source()).contains(file.toString());
        assertThat(parser.parse(MARKDOWN).source()).isEmpty();
        assertThat(parser.parse(utf8(MARKDOWN)).source()).isEmpty();
    }

    @Test
    void replacesBytesThatAreNotUtf8() {
        byte[] bytes = "### [A ? Title](https://arxiv.org/abs/3102.00001)\n".getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xFF;

        assertThat(parser.parse(new ByteArrayInputStream(bytes))
                        .digests()
                        .get(0)
                        .papers()
                        .get(0)
                        .title())
                .isEqualTo("A \uFFFD Title");
    }

    @Test
    void leavesReadersAndStreamsOpen() {
        ClosingReader reader = new ClosingReader();

        parser.parse(reader);

        assertThat(reader.closed).isFalse();
    }

    @Test
    void returnsTheSpansOfDigestsPapersAndSections() {
        ParseResult result = parser.parse("front page\n\n" + MARKDOWN);
        int start = "front page\n\n".length();

        assertThat(result.digestSpan(0))
                .isEqualTo(new SourceSpan(3, 1, start, MARKDOWN.strip().length()));
        assertThat(result.paperSpan(0, 0)).satisfies(span -> {
            assertThat(span.line()).isEqualTo(5);
            assertThat(span.offset()).isEqualTo(start + MARKDOWN.indexOf("###"));
            assertThat(span.end()).isEqualTo(start + MARKDOWN.strip().length());
        });
        assertThat(result.sectionSpan(0, 0, 0))
                .isEqualTo(new SourceSpan(
                        9, 1, start + MARKDOWN.indexOf("- ***"), "- ***What's New***: 새로운 모델.".length()));
    }

    @Test
    void rejectsIndexesOutOfBounds() {
        ParseResult result = parser.parse(MARKDOWN);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> result.digestSpan(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> result.paperSpan(0, 1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> result.sectionSpan(0, 0, 1));
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void throwsForNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse((String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse((Reader) null))
                .withMessage("reader");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse((InputStream) null))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().limits(null))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().strict(null))
                .withMessage("severity");
    }

    @Test
    void throwsDigestReadExceptionForAMissingFile(@TempDir Path folder) {
        Path missing = folder.resolve("missing.md");

        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> parser.parse(missing))
                .withMessageContaining(missing.toString())
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void throwsDigestReadExceptionIfTheStreamFails() throws IOException {
        InputStream closed = InputStream.nullInputStream();
        closed.close();

        assertThatExceptionOfType(DigestReadException.class)
                .isThrownBy(() -> parser.parse(closed))
                .withMessageContaining("Stream closed")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void rejectsInputBeyondTheLimitFromEverySource(@TempDir Path folder) throws IOException {
        DigestParser small = DigestParser.builder()
                .limits(ParseLimits.builder().maxInputLength(9).build())
                .build();
        Path file = Files.writeString(folder.resolve("large.md"), "0123456789");

        assertThat(small.parse("012345678").digests()).isEmpty();
        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> small.parse("0123456789"))
                .withMessageContaining("longer than 9 characters");
        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> small.parse(new StringReader("0123456789")));
        assertThatExceptionOfType(InputTooLargeException.class).isThrownBy(() -> small.parse(utf8("0123456789")));
        assertThatExceptionOfType(InputTooLargeException.class).isThrownBy(() -> small.parse(file));
    }

    @Test
    void isStrictOnlyFromTheChosenSeverityOn() {
        DigestParser strict = DigestParser.builder().strict(Severity.ERROR).build();
        String tolerated = MARKDOWN.replace("Vote: many", "Vote: 5").replace("What's New", "Limitations");

        assertThat(strict.parse(tolerated).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.UNKNOWN_LABEL);
        assertThatExceptionOfType(StrictParseException.class)
                .isThrownBy(() -> strict.parse(MARKDOWN))
                .withMessageStartingWith("5:1: error: ")
                .satisfies(e -> assertThat(e.result().digests())
                        .isEqualTo(parser.parse(MARKDOWN).digests()));
        assertThatExceptionOfType(StrictParseException.class)
                .isThrownBy(() ->
                        DigestParser.builder().strict(Severity.INFO).build().parse(tolerated));
    }

    @Test
    void isStrictAboutOmittedDiagnosticsToo() {
        DigestParser strict = DigestParser.builder()
                .strict(Severity.ERROR)
                .limits(ParseLimits.builder().maxDiagnostics(0).build())
                .build();

        assertThatExceptionOfType(StrictParseException.class)
                .isThrownBy(() -> strict.parse(MARKDOWN))
                .withMessageContaining("error");
    }

    @Test
    void countsTheDiagnosticsBeyondTheLimit() {
        DigestParser few = DigestParser.builder()
                .limits(ParseLimits.builder().maxDiagnostics(2).build())
                .build();

        ParseResult result = few.parse("## A (2031-02-03)\n## B (2031-02-04)\n## C (2031-02-05)\n");

        assertThat(result.digests()).hasSize(3);
        assertThat(result.diagnostics()).hasSize(2);
        assertThat(result.diagnosticsOmitted()).isEqualTo(1);
    }

    @Test
    void parserAndResultsAreSerializable() throws IOException, ClassNotFoundException {
        ParseResult result = parser.parse(MARKDOWN);

        ParseResult copy = copy(copy(parser).parse(MARKDOWN));

        assertThat(copy.digests()).isEqualTo(result.digests());
        assertThat(copy.diagnostics()).isEqualTo(result.diagnostics());
        assertThat(copy.paperSpan(0, 0)).isEqualTo(result.paperSpan(0, 0));
    }

    @Test
    void isThreadSafe() {
        ParseResult alone = parser.parse(MARKDOWN);

        assertThat(IntStream.range(0, 1_000).parallel().mapToObj(i -> parser.parse(MARKDOWN)))
                .allSatisfy(result -> {
                    assertThat(result.digests()).isEqualTo(alone.digests());
                    assertThat(result.diagnostics()).isEqualTo(alone.diagnostics());
                });
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    private static final class ClosingReader extends StringReader {

        private boolean closed;

        ClosingReader() {
            super(MARKDOWN);
        }

        @Override
        public void close() {
            closed = true;
            super.close();
        }
    }
}
