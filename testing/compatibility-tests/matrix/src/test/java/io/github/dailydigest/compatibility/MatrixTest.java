package io.github.dailydigest.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Prints the matrix of versions, and verifies that no test failed and that the documentation lists the same versions.
 */
class MatrixTest {

    private static final Path ROOT = Path.of(System.getProperty("digest.root"));

    /** The outcomes by the first column of the table in the documentation. */
    private static final Map<String, List<Outcome>> OUTCOMES = new TreeMap<>();

    @BeforeAll
    static void print() throws IOException {
        OUTCOMES.put("Jackson 2", outcomes("digest-jackson"));
        OUTCOMES.put("Jackson 3", outcomes("digest-jackson3"));
        OUTCOMES.put(
                "Spring Boot",
                outcomes("testing/compatibility-tests/spring-boot-3", "testing/compatibility-tests/spring-boot-4"));
        System.out.printf("%n%-12s %-8s %5s %8s %7s%n", "", "version", "run", "skipped", "failed");
        OUTCOMES.forEach((name, outcomes) -> outcomes.forEach(outcome -> System.out.printf(
                "%-12s %-8s %5d %8d %7d%n",
                name, outcome.version(), outcome.run(), outcome.skipped(), outcome.failed())));
        System.out.println();
    }

    @Test
    void nothingFailed() {
        assertThat(OUTCOMES.values())
                .allSatisfy(outcomes -> assertThat(outcomes)
                        .allSatisfy(outcome -> assertThat(outcome.failed()).isZero()));
    }

    @Test
    void theSameTestsRanWithEachVersion() {
        assertThat(OUTCOMES.values()).allSatisfy(outcomes -> {
            int tests = outcomes.get(0).tests();
            assertThat(tests).isPositive();
            assertThat(outcomes)
                    .allSatisfy(outcome -> assertThat(outcome.tests()).isEqualTo(tests));
        });
    }

    @Test
    void documentationListsTheSameVersions() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/json.md"));

        OUTCOMES.forEach((name, outcomes) -> assertThat(page)
                .contains("| " + name + " | "
                        + String.join(
                                ", ", outcomes.stream().map(Outcome::version).toList()) + " |"));
    }

    private static List<Outcome> outcomes(String... modules) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (String module : modules) {
            outcomes.addAll(Outcome.allOf(ROOT.resolve(module).resolve("target/compat")));
        }
        return outcomes;
    }
}
