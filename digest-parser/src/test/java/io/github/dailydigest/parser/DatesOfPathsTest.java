package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Digest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The path of a file dates the digests that no heading dates, if the caller asks for it. */
class DatesOfPathsTest {

    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00001)\n\n";
    private static final DigestParser PARSER =
            DigestParser.builder().dateFromPath(true).build();
    private static final DigestWriter WRITER =
            DigestWriter.builder().dateFromPath(true).build();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2031-02-03.md, 2031-02-03", "1-Feb-2031/a.md, 2031-02-01", "20310203_Wed/a.md, 2031-02-03"})
    void aFileOrFolderDatesADigest(String name, LocalDate date) throws IOException {
        Path file = write(name, PAPER);

        assertThat(PARSER.parse(file).digests()).extracting(Digest::date).containsExactly(Optional.of(date));
        try (Stream<ParseResult> results = PARSER.stream(file)) {
            assertThat(results.flatMap(result -> result.digests().stream()))
                    .containsExactlyElementsOf(PARSER.parse(file).digests());
        }
    }

    @Test
    void noOtherSourceHasAPath() throws IOException {
        Path file = write("2031-02-03.md", PAPER);

        assertThat(DigestParser.create().parse(file).digests().get(0).date()).isEmpty();
        assertThat(PARSER.parse(PAPER).digests().get(0).date()).isEmpty();
        assertThat(PARSER.parse(new StringReader(PAPER)).digests().get(0).date())
                .isEmpty();
        assertThat(DigestParser.builder()
                        .dateFromPath(true)
                        .dateFromPath(false)
                        .build()
                        .parse(file)
                        .digests()
                        .get(0)
                        .date())
                .isEmpty();
    }

    @Test
    void aHeadingTakesPrecedence() throws IOException {
        Path file = write("2031-02-03.md", "## Daily Papers (2031-02-04)\n\n" + PAPER);

        assertThat(PARSER.parse(file).digests().get(0).date()).contains(LocalDate.of(2031, 2, 4));
    }

    @Test
    void formattingWritesTheDateIntoTheHeading() throws IOException {
        Path file = write("2031-02-03.md", PAPER);
        byte[] before = PAPER.getBytes(StandardCharsets.UTF_8);
        String dated = "## (2031-02-03)\n\n" + PAPER;

        assertThat(WRITER.format(before, file)).asString(StandardCharsets.UTF_8).isEqualTo(dated);
        assertThat(WRITER.format(before)).isEqualTo(before);
        assertThat(WRITER.format(PAPER)).isEqualTo(PAPER);
        assertThat(DigestWriter.create().format(before, file)).isEqualTo(before);
        assertThat(DigestWriter.create().format(file)).isFalse();
        assertThat(WRITER.format(file)).isTrue();
        assertThat(file).hasContent(dated);
        assertThat(WRITER.format(file)).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void formattingNeedsBytesAndAFile() {
        assertThatNullPointerException()
                .isThrownBy(() -> WRITER.format((byte[]) null, folder))
                .withMessage("bytes");
        assertThatNullPointerException()
                .isThrownBy(() -> WRITER.format(new byte[0], null))
                .withMessage("file");
    }

    private Path write(String name, String markdown) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, markdown);
    }
}
