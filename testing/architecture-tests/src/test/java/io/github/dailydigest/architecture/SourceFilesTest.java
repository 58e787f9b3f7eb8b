package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

    /** A longer file contains more than one idea. */
    private static final int MAX_LINES = 400;

    /** Names that are valid on one machine only: its folders, and hosts of package registries. */
    private static final Pattern ONE_MACHINE = Pattern.compile(
            "(?<![\\w.>)])/(home|root|Users|work|tmp)/\\w|\\b[A-Z]:\\\\\\w|\\brepo1?[.]maven|\\bnexus[.]");

    @Test
    void javaFilesAreShort() {
        List<Path> files = files("java");

        assertThat(files).hasSizeGreaterThan(30);
        assertThat(files).filteredOn(file -> lines(file) > MAX_LINES).isEmpty();
    }

    @Test
    void noFileNamesAFolderOrHostOfOneMachine() {
        assertThat(files("java|xml|md|json|txt|ndjson|properties|yml|config|run"))
                .contains(Path.of("pom.xml"), Path.of("README.md"))
                .filteredOn(
                        file -> ONE_MACHINE.matcher(Tree.read(file.toString())).find())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cd /" + "home/ada", "see file:/" + "tmp/x", "https://repo." + "maven.example.org"})
    void suchNamesAreFound(String text) {
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
