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

/** Each promise is held by a test that exists. */
class ReliabilityDocTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT|Contract))(?:\\.(\\w+))?`");

    /** A row of a table: the promise, its figure, and what holds it. */
    static Stream<String> promises() {
        return Tree.read("docs/reliability.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| promise |"));
    }

    @Test
    void thereArePromises() {
        assertThat(promises()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void aPromiseIsHeldByTestsThatExist(String promise) {
        List<Matcher> tests = TEST.matcher(promise.substring(promise.lastIndexOf(" | ")))
                .results()
                .map(found -> TEST.matcher(found.group()))
                .filter(Matcher::matches)
                .toList();

        assertThat(tests).isNotEmpty();
        assertThat(tests).allSatisfy(test -> {
            String source = source(test.group(1));
            if (test.group(2) == null) {
                assertThat(source).containsPattern("@(?:Test|ParameterizedTest|Property)\\b");
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
