package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailydigest.architecture.Document.Block;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Verifies the code, the commands, the figures and the links of the documents. */
class ReadmeTest {

    private static final Document README = Document.of("README.md");

    @TempDir
    private Path classes;

    @ParameterizedTest
    @MethodSource
    void javaSnippetsCompileAndPrintTheTextBelowThem(Block block) throws Exception {
        String printed = new Snippet(block.text()).run(classes);

        assertThat(printed).isEqualTo(textBelow(block));
    }

    static Stream<Block> javaSnippetsCompileAndPrintTheTextBelowThem() {
        // Code that is copied from a file is compiled there.
        return documents()
                .flatMap(document -> document.blocks("java").stream())
                .filter(block -> block.source().isEmpty());
    }

    @Test
    void theReadmeShowsUseFromJavaAndKotlin() {
        assertThat(README.blocks("java")).isNotEmpty();
        assertThat(README.blocks("kotlin")).isNotEmpty();
    }

    @Test
    void theReadmeHasTwoCommands() {
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
    void theExampleOfTheReadmeParsesToItsJsonAndDiagnostic() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        String markdown = README.blocks("markdown").get(0).text();
        String json = README.blocks("json").get(0).text();
        String diagnostic = README.blocks("text").get(0).text();

        ParseResult result = DigestParser.create().parse(markdown);

        assertThat(markdown.lines()).hasSize(10);
        assertThat((Object) mapper.valueToTree(result.digests().get(0))).isEqualTo(mapper.readTree(json));
        assertThat(result.digests()).hasSize(1);
        assertThat(result.diagnostics())
                .filteredOn(found -> found.severity() != Severity.INFO)
                .extracting(Diagnostic::toString)
                .containsExactly(diagnostic.strip());
        assertThat(result.diagnostics()).hasSize(5);
    }

    @Test
    void theReadmeHasTheFiguresOfThePageOnRegularExpressions() {
        String figures =
                Document.of("docs/regular-expressions.md").blocks("text").get(0).text();

        assertThat(first("(\\d+) % of the papers", Tree.read("README.md")))
                .isEqualTo(first("expressions: .* (\\d+) % read correctly", figures));
        assertThat(first("\\[(\\d+) variants", Tree.read("README.md"))).isEqualTo(first("variants: (\\d+),", figures));
        assertThat(figures).contains("digest: 100 % read correctly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/regular-expressions.md"})
    void theTimesAreThoseOfThePageOnPerformance(String document) {
        String performance = Tree.read("docs/performance.md");

        assertThat(Tree.read(document))
                .contains(first("regular expressions as a user would write them \\| ([\\d.]+)", performance) + " ns")
                .contains(first("digest, `parse\\(String\\)`\\*\\* \\| ([\\d.]+)", performance) + " ns");
    }

    @Test
    void theRegularExpressionsAreThoseOfTheBenchmarks() {
        Pattern pattern = Pattern.compile("Pattern\\.compile\\((\".*\"), Pattern");
        String benchmark = Tree.read("benchmarks/src/main/java/io/github/dailydigest/benchmarks/RegexReader.java");
        List<String> patterns = pattern.matcher(Tree.read("docs/regular-expressions.md"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(patterns).hasSize(5).allSatisfy(text -> assertThat(benchmark).contains(text));
    }

    @Test
    void theTableOfVariantsNamesEachGoldenCaseOnce() {
        Stream<String> rows = Tree.read("docs/format.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(line.lastIndexOf(" | ")));
        Stream<String> named = rows.flatMap(
                        cell -> Pattern.compile("`([a-z0-9-]+)`").matcher(cell).results())
                .map(match -> match.group(1));

        assertThat(Stream.concat(Stream.of("canonical"), named)).containsExactlyInAnyOrderElementsOf(goldenCases());
    }

    @Test
    void theUsualFormParsesWithoutDiagnostics() {
        List<Block> examples = Document.of("docs/format.md").blocks("markdown");

        assertThat(examples.get(0).heading()).isEqualTo("The usual form");
        assertThat(DigestParser.create().parse(examples.get(0).text()).diagnostics())
                .isEmpty();
    }

    @Test
    void theOtherFormsParseToTwoPapersEachWithoutWarnings() {
        List<Block> examples = Document.of("docs/format.md").blocks("markdown");

        assertThat(examples.subList(1, examples.size())).hasSize(6).allSatisfy(example -> {
            ParseResult result = DigestParser.create().parse(example.text());

            assertThat(result.highestSeverity()).contains(Severity.INFO);
            assertThat(result.digests()).singleElement().satisfies(digest -> {
                assertThat(digest.date()).contains(LocalDate.of(2031, 2, 3));
                assertThat(digest.papers()).hasSize(2).allSatisfy(paper -> {
                    assertThat(paper.arxivId()).isPresent();
                    assertThat(paper.authors().size() + paper.links().size()).isPositive();
                    assertThat(paper.sections()).isNotEmpty();
                    assertThat(paper.unrecognized()).isEmpty();
                });
            });
        });
    }

    @Test
    void theTestInTheReadmeOfTheTestkitIsOneThatRuns() {
        String test =
                "examples/testkit-user/src/test/java/io/github/dailydigest/examples/testkituser/ShortlistTest.java";
        List<Block> blocks = Document.of("digest-testkit/README.md").blocks("java");

        assertThat(blocks).singleElement().extracting(Block::text).isEqualTo(Tree.read(test));
        assertThat(blocks.get(0).text().lines()).hasSizeLessThan(40);
    }

    @ParameterizedTest
    @MethodSource({"documents", "readmesOfModules"})
    void linksWithinTheProjectResolve(Document document) {
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

    /** Returns the first group of the first match. */
    private static String first(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
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
