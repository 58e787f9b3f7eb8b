package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToCsvTest {

    private static final String HEADER =
            "\"date\",\"endDate\",\"digestTitle\",\"title\",\"url\",\"arxivId\",\"votes\",\"authors\",\"moreAuthors\","
                    + "\"topic\",\"published\",\"source\"";

    @TempDir
    private Path folder;

    @Test
    void printsAHeaderAndARowForEachPaper() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("One") + Samples.clean("Two"));

        assertThat(Outcome.of("to-csv", folder))
                .isEqualTo(new Outcome(0, HEADER + "\n" + row("One", file) + "\n" + row("Two", file) + "\n", ""));
    }

    private static String row(String title, Path file) {
        return "\"2031-02-03\",,\"Daily Papers\",\"" + title
                + "\",\"https://arxiv.org/abs/3102.00001\",\"3102.00001\",85,"
                + "\"Ada Example; Bo Sample\",false,,,\"" + file + "\"";
    }

    @Test
    void everyColumnHasItsValue() throws IOException {
        Paper paper = Paper.builder()
                .title("A Title")
                .url("https://arxiv.org/abs/3102.00001v2")
                .votes(7)
                .authors(List.of(Author.of("Ada Example")))
                .moreAuthors(true)
                .topic("Agents")
                .published(LocalDate.of(2031, 2, 1))
                .build();
        Digest digest = Digest.builder()
                .date(LocalDate.of(2031, 2, 3))
                .endDate(LocalDate.of(2031, 2, 9))
                .title("Weekly Papers")
                .papers(List.of(paper))
                .build();

        assertThat(CsvRows.row("a.md", digest, paper))
                .isEqualTo("\"2031-02-03\",\"2031-02-09\",\"Weekly Papers\",\"A Title\","
                        + "\"https://arxiv.org/abs/3102.00001v2\",\"3102.00001v2\",7,\"Ada Example\",true,\"Agents\","
                        + "\"2031-02-01\",\"a.md\"");
    }

    @Test
    void withoutPapersPrintsOnlyTheHeader() throws IOException {
        Files.writeString(folder.resolve("text.md"), "text\n");
        Outcome outcome = Outcome.of("to-csv", folder);

        assertThat(outcome.out()).isEqualTo(HEADER + "\n");
        assertThat(outcome.status()).isEqualTo(ExitStatus.SUCCESS);
    }

    @Test
    void byteOrderMarkIsPrintedIfItIsAskedFor() {
        assertThat(Outcome.of("to-csv", "--bom", folder).out()).isEqualTo("\uFEFF" + HEADER + "\n");
    }

    @Test
    void diagnosticsGoToStandardErrorAndStrictAppliesToThem() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        Outcome outcome = Outcome.of("to-csv", "--strict", "error", file);

        assertThat(outcome.outLines()).hasSize(2);
        assertThat(outcome.err()).startsWith(file + ":5:").endsWith(" [UNREADABLE_VOTES]\n");
        assertThat(outcome.status()).isEqualTo(ExitStatus.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A \"quoted\", long; title", "제목", "a 'title'", "1 = 1"})
    void textIsReadAsItIsWritten(String title) throws IOException {
        Samples.write(folder.resolve("a.md"), Samples.clean(title));

        MappingIterator<Map<String, String>> rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Outcome.of("to-csv", folder).out());

        assertThat(rows.readAll())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("title", title).hasSize(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n"})
    void textThatWouldBeAFormulaFollowsAnApostrophe(String start) throws IOException {
        String text = start + "HYPERLINK(\"https://example.org\")";
        Paper paper = Paper.builder().title("A Title").build();

        assertThat(CsvRows.row(text, Digest.builder().papers(List.of(paper)).build(), paper))
                .endsWith(",\"'" + text.replace("\"", "\"\"") + "\"");
    }

    @Test
    void everyTextOfADigestIsGuarded() {
        Path file = Samples.write(
                folder.resolve("a.md"),
                Samples.clean("=1+1")
                        .replace("Daily Papers", "@SUM")
                        .replace("Ada Example", "-Ada Example")
                        .replace("https://arxiv.org/abs/3102.00001", "+https://example.org"));

        assertThat(Outcome.of("to-csv", file).out())
                .contains("\"'=1+1\"", "\"'@SUM\"", "\"'-Ada Example; Bo Sample\"", "\"'+https://example.org\"");
    }
}
