package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Compares the generated digests to the averages of the public archive. */
class GeneratedDigestsTest {

    private static final List<String> TEXTS = GeneratedDigests.of(100);

    private static final List<Paper> PAPERS = TEXTS.stream()
            .flatMap(text -> DigestParser.create().parse(text).digests().stream())
            .flatMap(digest -> digest.papers().stream())
            .toList();

    @Test
    void generationIsDeterministic() {
        assertThat(GeneratedDigests.of(3)).isEqualTo(TEXTS.subList(0, 3)).doesNotHaveDuplicates();
    }

    @Test
    void lengthMatchesTheArchive() {
        double bytes =
                TEXTS.stream().mapToInt(text -> text.getBytes(UTF_8).length).sum();
        double characters = TEXTS.stream().mapToInt(String::length).sum();

        assertThat(bytes / TEXTS.size()).isBetween(22_000.0, 25_000.0);
        assertThat(characters / bytes).isCloseTo(0.6, within(0.01));
    }

    @Test
    void numbersOfPapersLinesAndAuthorsMatchTheArchive() {
        double lines = TEXTS.stream().mapToLong(text -> text.lines().count()).sum();

        assertThat((double) PAPERS.size() / TEXTS.size()).isCloseTo(13.5, within(0.5));
        assertThat(lines / PAPERS.size()).isCloseTo(13, within(0.7));
        assertThat(PAPERS).flatExtracting(Paper::authors).hasSizeBetween(PAPERS.size() * 8, PAPERS.size() * 10);
    }

    @Test
    void aQuarterOfThePapersHasNoLabels() {
        assertThat(PAPERS)
                .filteredOn(paper -> paper.section(SectionKind.SUMMARY).isPresent())
                .hasSizeBetween(PAPERS.size() / 5, PAPERS.size() * 3 / 10);
    }

    @Test
    void digestsAreParsedWithoutErrors() {
        assertThat(TEXTS.stream().map(text -> DigestParser.create().parse(text)))
                .flatExtracting(ParseResult::diagnostics)
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
