package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The classes, packages and files that the documents name exist. */
class DocumentNamesTest {

    /** A code span that has the form of a class name, such as {@code PaperReader}. */
    private static final Pattern CLASS = Pattern.compile("`(\\p{Upper}\\p{Lower}+\\p{Upper}\\w*)[`.(#]");

    private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]*)`");

    @ParameterizedTest
    @ValueSource(strings = {"CONTRIBUTING.md", "docs/architecture.md", "docs/performance.md"})
    void classesExist(String document) {
        Set<String> sources = Tree.files().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".java") || name.endsWith(".kt"))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toSet());

        assertThat(matches(CLASS, document)).isNotEmpty().isSubsetOf(sources);
    }

    @Test
    void filesExist() {
        assertThat(matches(FILE, "CONTRIBUTING.md"))
                .filteredOn(file -> !file.contains("target/") && !file.contains(".cifuzz"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Tree.ROOT.resolve(file)).exists());
    }

    @Test
    void theTableOfPackagesListsEachPackageOfTheParser() {
        List<String> listed = Tree.read("docs/architecture.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| package |"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("`", 3)[1])
                .toList();
        String packages = Artifact.PARSER.packageName().replace('.', '/') + "/";
        Stream<String> existing = Artifact.PARSER.files().stream()
                .filter(file -> file.startsWith(packages) && file.endsWith("/package-info.class"))
                .map(file -> Path.of(file.substring(packages.length())))
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getName(0).toString())
                .distinct();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(existing.toList());
    }

    private static List<String> matches(Pattern pattern, String document) {
        return pattern.matcher(Tree.read(document))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
