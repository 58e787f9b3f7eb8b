package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.architecture.Document.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents promise to a reader who types it in. */
class ReadmeTest {

    private static final Document README = Document.of("README.md");

    @TempDir
    private Path classes;

    @ParameterizedTest
    @MethodSource
    void aSnippetOfJavaCompilesRunsAndPrintsWhatStandsBelowIt(Block block) throws Exception {
        String printed = new Snippet(block.text()).run(classes);

        assertThat(printed).isEqualTo(textBelow(block));
    }

    static Stream<Block> aSnippetOfJavaCompilesRunsAndPrintsWhatStandsBelowIt() {
        return documents().flatMap(document -> document.blocks("java").stream());
    }

    @Test
    void theReadmeHoldsTheUseFromJava() {
        assertThat(README.blocks("java")).isNotEmpty();
    }

    @Test
    void theCommandsAreTheTwoOnAFreshMachine() {
        assertThat(README.blocks("sh")).extracting(Block::text).containsExactly("""
                        mvn -B package -Dmaven.test.skip -pl examples/command-line -am
                        java -jar examples/command-line/target/digest.jar to-json examples/digests
                        """, "mvn -B verify\n");
    }

    @Test
    void continuousIntegrationRunsTheTestCommandOfTheReadme() {
        String testCommand = README.blocks("sh").get(1).text().strip();

        assertThat(Tree.read(".ci/run").lines()).contains(testCommand);
        assertThat(Files.isExecutable(Tree.ROOT.resolve(".ci/run"))).isTrue();
    }

    @Test
    void whatIsToleratedIsWhatTheGoldenCasesHold() {
        Stream<String> rows = Tree.read("README.md")
                .lines()
                .dropWhile(line -> !line.equals("## What it tolerates"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(line.lastIndexOf(" | ")));
        Stream<String> named = rows.flatMap(
                        cell -> Pattern.compile("`([a-z0-9-]+)`").matcher(cell).results())
                .map(match -> match.group(1));

        assertThat(Stream.concat(Stream.of("canonical"), named)).containsExactlyInAnyOrderElementsOf(goldenCases());
    }

    @Test
    void theTestOfTheTestkitIsTheOneThatRuns() {
        String test =
                "examples/testkit-user/src/test/java/io/github/dailydigest/examples/testkituser/ShortlistTest.java";
        List<Block> blocks = Document.of("digest-testkit/README.md").blocks("java");

        assertThat(blocks).singleElement().extracting(Block::text).isEqualTo(Tree.read(test));
        assertThat(blocks.get(0).text().lines()).hasSizeLessThan(40);
    }

    @ParameterizedTest
    @MethodSource({"documents", "readmesOfModules"})
    void linksInsideTheProjectLeadSomewhere(Document document) {
        Path folder = Tree.ROOT.resolve(document.file()).resolveSibling("");
        assertThat(document.links().stream()
                        .filter(link -> !link.startsWith("https://"))
                        .map(link -> link.replaceFirst("#.*", ""))
                        .filter(link -> !link.isEmpty()))
                .allSatisfy(target -> assertThat(folder.resolve(target)).exists());
    }

    static Stream<Document> documents() {
        return Tree.files().stream()
                .map(Path::toString)
                .filter(file -> file.matches("[A-Z]+\\.md|docs/.*\\.md"))
                .map(Document::of);
    }

    static Stream<Document> readmesOfModules() {
        return Tree.files().stream()
                .map(Path::toString)
                .filter(file -> file.endsWith("/README.md"))
                .map(Document::of);
    }

    private static String textBelow(Block block) {
        List<Block> blocks = Document.of(block.file()).blocks();
        int next = blocks.indexOf(block) + 1;
        return next < blocks.size() && blocks.get(next).language().equals("text")
                ? blocks.get(next).text()
                : "";
    }

    private static List<String> goldenCases() {
        return Artifact.TESTKIT.files().stream()
                .filter(file -> file.contains("/golden/") && file.endsWith(".md"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".md".length()))
                .toList();
    }
}
