package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All papers of the generated tables and lists are read, so that the benchmarks measure that. */
class GeneratedEntriesTest {

    @Test
    void tablesAreReadWithoutErrors() {
        assertThat(papersIn(GeneratedEntries.tables(2))).hasSize(120).allSatisfy(paper -> {
            assertThat(paper.url()).isNotEmpty();
            assertThat(paper.authors()).hasSize(1);
        });
    }

    @Test
    void listsAreReadWithoutErrors() {
        assertThat(papersIn(GeneratedEntries.lists(2))).hasSize(120).allSatisfy(paper -> {
            assertThat(paper.url()).isNotEmpty();
            assertThat(paper.authors()).hasSizeBetween(3, 8);
            assertThat(paper.sections()).hasSize(1);
        });
    }

    private static List<Paper> papersIn(List<String> texts) {
        List<ParseResult> results =
                texts.stream().map(DigestParser.create()::parse).toList();
        assertThat(results)
                .flatExtracting(ParseResult::diagnostics)
                .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        return results.stream()
                .flatMap(result -> result.digests().stream())
                .flatMap(digest -> digest.papers().stream())
                .toList();
    }
}
