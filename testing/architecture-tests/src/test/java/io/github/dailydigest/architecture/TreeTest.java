package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {

    /** More than this, and a file holds two ideas. */
    private static final int MOST_LINES = 400;

    /** What exists for one person alone: folders of a machine, and hosts that packages are fetched from. */
    private static final Pattern ONE_MACHINE = Pattern.compile(
            "(?<![\\w.>)])/(home|root|Users|work|tmp)/\\w|\\b[A-Z]:\\\\\\w|\\brepo1?[.]maven|\\bnexus[.]");

    @Test
    void javaFilesAreShort() {
        List<Path> files = files("java");

        assertThat(files).hasSizeGreaterThan(30);
        assertThat(files).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
    }

    @Test
    void noFileNamesAPlaceThatExistsOnOneMachine() {
        assertThat(files("java|xml|md|json|txt|ndjson|properties|yml|config|run"))
                .contains(Path.of("pom.xml"), Path.of("README.md"))
                .filteredOn(
                        file -> ONE_MACHINE.matcher(Tree.read(file.toString())).find())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd /" + "home/ada", "see file:/" + "tmp/x", "https://repo." + "maven.example.org"})
    void suchPlacesAreFound(String text) {
        assertThat(ONE_MACHINE.matcher(text).find()).isTrue();
    }

    private static List<Path> files(String suffixes) {
        Pattern name = Pattern.compile("(?:.*[./])?(?:" + suffixes + ")");
        return Tree.files().stream()
                .filter(file -> name.matcher(file.toString()).matches())
                .toList();
    }

    private static long lines(Path file) {
        return Tree.read(file.toString()).lines().count();
    }
}
