package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.ArxivId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperOccurrenceTest {

    private static final String MARKDOWN = """
            ## Daily Papers (2031-02-03)

            ### [First](https://arxiv.org/abs/3102.00001v2)

            ### [Second](https://arxiv.org/abs/3102.00002)

            ## Daily Papers (2031-02-04)

            ### [First](https://arxiv.org/abs/3102.00001)

            """;

    private final DigestParser parser = DigestParser.create();

    @Test
    void eachPaperOfAResultHasItsDigestAndItsPlace() {
        ParseResult result = parser.parse(MARKDOWN);
        List<PaperOccurrence> papers = result.papers();

        assertThat(papers)
                .extracting(occurrence -> occurrence.paper().title())
                .containsExactly("First", "Second", "First");
        assertThat(papers).extracting(PaperOccurrence::digestIndex).containsExactly(0, 0, 1);
        assertThat(papers).extracting(PaperOccurrence::paperIndex).containsExactly(0, 1, 0);
        assertThat(papers)
                .extracting(occurrence -> occurrence.date().orElseThrow())
                .containsExactly(LocalDate.of(2031, 2, 3), LocalDate.of(2031, 2, 3), LocalDate.of(2031, 2, 4));
        assertThat(papers).allSatisfy(occurrence -> {
            assertThat(occurrence.digest()).isEqualTo(result.digests().get(occurrence.digestIndex()));
            assertThat(occurrence.span())
                    .isEqualTo(result.paperSpan(occurrence.digestIndex(), occurrence.paperIndex()));
            assertThat(occurrence.source()).isEmpty();
        });
        assertThat(papers.get(1)).hasToString("5:1: Second");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> result.papers().remove(0));
    }

    @Test
    @SuppressWarnings("NullAway") // as a caller without null checks may do
    void theFirstPaperWithAnIdentifierIsFoundWhateverItsVersion() {
        ParseResult result = parser.parse(MARKDOWN);

        assertThat(result.paper(ArxivId.of("3102.00001")))
                .contains(result.papers().get(0));
        assertThat(result.paper(ArxivId.of("3102.00002v7")))
                .contains(result.papers().get(1));
        assertThat(result.paper(ArxivId.of("3102.00003"))).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> result.paper(null)).withMessage("id");
    }

    @Test
    void thePapersOfAFolderHaveTheNamesOfTheirFiles(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("a.md"), MARKDOWN);
        Path second = Files.writeString(folder.resolve("b.md"), MARKDOWN);

        try (Stream<PaperOccurrence> papers = parser.papers(folder)) {
            assertThat(papers)
                    .extracting(PaperOccurrence::toString)
                    .containsExactly(
                            first + ":3:1: First",
                            first + ":5:1: Second",
                            first + ":9:1: First",
                            second + ":3:1: First",
                            second + ":5:1: Second",
                            second + ":9:1: First");
        }
        try (Stream<PaperOccurrence> papers = parser.papers(second)) {
            assertThat(papers)
                    .allSatisfy(occurrence -> assertThat(occurrence.source()).contains(second.toString()));
        }
    }

    @Test
    void occurrencesAreEqualIfAllTheirPartsAre() {
        List<PaperOccurrence> papers = parser.parse(MARKDOWN).papers();
        PaperOccurrence first = papers.get(0);

        assertThat(parser.parse(MARKDOWN).papers()).isEqualTo(papers).hasSameHashCodeAs(papers);
        assertThat(first)
                .isNotEqualTo(papers.get(1))
                .isNotEqualTo(papers.get(2))
                .isNotEqualTo("3:1: First");
        assertThat(parser.parse(new StringReader(MARKDOWN), "a").papers().get(0))
                .isNotEqualTo(first);
        assertThat(parser.parse(MARKDOWN.replace("Second", "Third")).papers().get(0))
                .isNotEqualTo(first);
    }

    @Test
    void resultsAreEqualIfAllTheirPartsAre() {
        ParseResult result = parser.parse(MARKDOWN);

        assertThat(parser.parse(MARKDOWN)).isEqualTo(result).hasSameHashCodeAs(result);
        assertThat(result)
                .isNotEqualTo(parser.parse("\n" + MARKDOWN))
                .isNotEqualTo(parser.parse(MARKDOWN + "Vote: many\n"))
                .isNotEqualTo(parser.parse(new StringReader(MARKDOWN), "a"))
                .isNotEqualTo("ParseResult");
    }

    @Test
    void isSerializable() throws IOException, ClassNotFoundException {
        PaperOccurrence occurrence = parser.parse(MARKDOWN).papers().get(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(occurrence);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(occurrence);
        }
    }
}
