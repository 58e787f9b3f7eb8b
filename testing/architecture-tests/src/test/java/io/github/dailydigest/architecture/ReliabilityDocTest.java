package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of docs/reliability.md names tests that exist. */
class ReliabilityDocTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))(?:\\.(\\w+))?`");

    /** The rows of the tables: what is verified, how much of it, and the tests. */
    static Stream<String> rows() {
        return Tree.read("docs/reliability.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"));
    }

    @Test
    void theTablesHaveRows() {
        assertThat(rows()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTestsOfARowExist(String row) {
        List<Matcher> tests = TEST.matcher(row.substring(row.lastIndexOf(" | ")))
                .results()
                .map(found -> TEST.matcher(found.group()))
                .filter(Matcher::matches)
                .toList();

        assertThat(tests).isNotEmpty();
        assertThat(tests).allSatisfy(test -> {
            String source = source(test.group(1));
            if (test.group(2) == null) {
                assertThat(source).containsPattern("@(?:Test|ParameterizedTest|Property|FuzzTest)\\b");
            } else {
                assertThat(source)
                        .containsPattern("@(?:Test|Property|FuzzTest|MethodSource|ValueSource|CsvSource|EnumSource)\\b")
                        .contains("void " + test.group(2) + "(");
            }
        });
    }

    private static String source(String test) {
        List<Path> files = Tree.files().stream()
                .filter(file -> file.endsWith(test + ".java"))
                .toList();
        assertThat(files).as(test).hasSize(1);
        return Tree.read(files.get(0).toString());
    }
}
