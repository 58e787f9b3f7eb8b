package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "TEXT"})
    void textIsTheDefault(String format) {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        assertThat(Outcome.of("lint", "--format", format, file)).isEqualTo(Outcome.of("lint", file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "github"})
    void theFormatDoesNotChangeTheExitStatus(String format) {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        assertThat(Outcome.of("lint", "--format", format, file).status()).isZero();
        assertThat(Outcome.of("lint", "--format", format, "--strict", "error", file)
                        .status())
                .isEqualTo(ExitStatus.FINDINGS);
    }

    @Test
    void unknownFormatIsInvalid() {
        assertThat(Outcome.of("lint", "--format", "xml", folder).status()).isEqualTo(ExitStatus.FAILURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "github"})
    void fileWithoutDiagnosticsPrintsNothing(String format) {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("A Title"));

        assertThat(Outcome.of("lint", "--format", format, file)).isEqualTo(new Outcome(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "github"})
    void numberOfOmittedDiagnosticsGoesToStandardError(String format) {
        Path file = Samples.write(
                folder.resolve("a.md"),
                "## Daily Papers (2031-02-03)\n\n### [A](https://example.org/a)\n\n" + "Vote: 1\n\n".repeat(10_004));

        Outcome outcome = Outcome.of("lint", "--format", format, file);

        assertThat(outcome.err()).isEqualTo(file + ": 3 more diagnostics are not shown\n");
        assertThat(outcome.out()).doesNotContain("not shown");
    }

    @Test
    void jsonHasALineForEachDiagnostic() throws IOException {
        Path first = Samples.write(folder.resolve("a.md"), Samples.withError());
        Path second = Samples.write(folder.resolve("b.md"), Samples.withInfo());
        Diagnostic error = diagnostic(Samples.withError());

        List<String> lines = Outcome.of("lint", "--format", "json", folder).outLines();

        assertThat(lines).hasSize(2);
        JsonNode json = Json.MAPPER.readTree(lines.get(0));
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("file", "line", "column", "offset", "length", "code", "severity", "message");
        assertThat(json.get("file").textValue()).isEqualTo(first.toString());
        assertThat(json.get("line").intValue()).isEqualTo(5);
        assertThat(json.get("column").intValue()).isEqualTo(error.span().column());
        assertThat(json.get("offset").longValue()).isEqualTo(error.span().offset());
        assertThat(json.get("length").intValue()).isEqualTo(error.span().length());
        assertThat(json.get("code").textValue()).isEqualTo("UNREADABLE_VOTES");
        assertThat(json.get("severity").textValue()).isEqualTo("error");
        assertThat(json.get("message").textValue()).isEqualTo(error.message());
        assertThat(Json.MAPPER.readTree(lines.get(1)).get("file").textValue()).isEqualTo(second.toString());
    }

    @Test
    void sarifIsValidAgainstItsSchema() throws IOException {
        GoldenCase.all().forEach(golden -> Samples.write(folder.resolve(golden.name() + ".md"), golden.markdown()));
        Schema schema = sarifSchema();

        JsonNode log = sarif(folder);

        assertThat(schema.validate(log)).isEmpty();
        assertThat(log.at("/runs/0/results")).hasSizeGreaterThan(10);
        ((ObjectNode) log).remove("version");
        assertThat(schema.validate(log)).isNotEmpty();
    }

    @Test
    void sarifWithoutDiagnosticsIsALogWithoutResults() throws IOException {
        JsonNode log = sarif(Samples.write(folder.resolve("a.md"), Samples.clean("A Title")));

        assertThat(sarifSchema().validate(log)).isEmpty();
        assertThat(log.at("/runs/0/results").isArray()).isTrue();
        assertThat(log.at("/runs/0/results")).isEmpty();
    }

    @Test
    void sarifHasARuleForEachCode() throws IOException {
        JsonNode rules = sarif(folder).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSameSizeAs(DiagnosticCode.values());
        for (DiagnosticCode code : DiagnosticCode.values()) {
            JsonNode rule = rules.get(List.of(DiagnosticCode.values()).indexOf(code));
            assertThat(rule.get("id").textValue()).isEqualTo(code.name());
            assertThat(rule.at("/defaultConfiguration/level").textValue())
                    .isEqualTo(code.severity().displayName().replace("info", "note"));
        }
    }

    @Test
    void sarifResultsHaveRuleLevelMessageAndPlace() throws IOException {
        String warning = Samples.clean("A Title").replace("(https://arxiv.org/abs/3102.00001)", "()");
        List<String> texts = List.of(Samples.withError(), Samples.withInfo(), warning);
        for (String text : texts) {
            Path file = Samples.write(folder.resolve("a.md"), text);
            Diagnostic diagnostic = diagnostic(text);

            JsonNode run = sarif(file).at("/runs/0");

            assertThat(run.get("columnKind").textValue()).isEqualTo("utf16CodeUnits");
            JsonNode result = run.at("/results/0");
            assertThat(result.get("ruleId").textValue())
                    .isEqualTo(diagnostic.code().name());
            assertThat(run.at("/tool/driver/rules")
                            .get(result.get("ruleIndex").intValue())
                            .get("id"))
                    .isEqualTo(result.get("ruleId"));
            assertThat(result.get("level").textValue())
                    .isEqualTo(diagnostic.severity().displayName().replace("info", "note"));
            assertThat(result.at("/message/text").textValue()).isEqualTo(diagnostic.message());
            JsonNode location = result.at("/locations/0/physicalLocation");
            assertThat(location.at("/artifactLocation/uri").textValue())
                    .startsWith("file:///")
                    .endsWith("/a.md");
            assertThat(location.at("/region/startLine").intValue())
                    .isEqualTo(diagnostic.span().line());
            assertThat(location.at("/region/startColumn").intValue())
                    .isEqualTo(diagnostic.span().column());
        }
    }

    @Test
    void sarifSaysThatAFileWasNotRead() throws IOException {
        Path missing = folder.resolve("missing.md");

        Outcome outcome = Outcome.of("lint", "--format", "sarif", missing);

        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
        assertThat(outcome.errLines()).hasSize(1);
        assertThat(executionSuccessful(Json.MAPPER.readTree(outcome.out()))).isFalse();

        Files.writeString(folder.resolve("text.md"), "text\n");

        assertThat(executionSuccessful(sarif(folder))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.md, a/b.md",
        "a b%.md, a%20b%25.md",
        "모델.md, %EB%AA%A8%EB%8D%B8.md",
        "a:b.md, ./a:b.md",
        "a#b?.md, a%23b%3F.md",
    })
    void sarifUriOfARelativePathIsRelative(String file, String uri) {
        assertThat(SarifReport.uri(file)).isEqualTo(uri);
    }

    @Test
    void sarifMessagesHaveNeitherPlaceholdersNorLinks() {
        assertThat(SarifReport.messageText("label \"{0} [a](https://example.org)\""))
                .isEqualTo("label \"{{0}} [a\\](https://example.org)\"");
    }

    @Test
    void gitHubHasACommandForEachDiagnostic() {
        String warning = Samples.clean("A Title").replace("(https://arxiv.org/abs/3102.00001)", "()");
        Path first = Samples.write(folder.resolve("a.md"), Samples.withError());
        Path second = Samples.write(folder.resolve("b.md"), Samples.withInfo());
        Path third = Samples.write(folder.resolve("c.md"), warning);

        assertThat(Outcome.of("lint", "--format", "github", folder).outLines())
                .containsExactly(
                        command("error", first, diagnostic(Samples.withError())),
                        command("notice", second, diagnostic(Samples.withInfo())),
                        command("warning", third, diagnostic(warning)));
    }

    @Test
    void gitHubCommandsAreEscaped() {
        assertThat(GitHubReport.data("100%, a: b\r\nc")).isEqualTo("100%25, a: b%0D%0Ac");
        assertThat(GitHubReport.property("100%, a: b\r\nc")).isEqualTo("100%25%2C a%3A b%0D%0Ac");
        assertThat(GitHubReport.data("\u001b\u202e")).isEqualTo("\\u001b\\u202e");
    }

    @Test
    void textOfADigestCannotStartAnotherGitHubCommand() {
        Path file = Samples.write(
                folder.resolve("100%,a.md"),
                Samples.clean("A Title").replace("What's New", "Out%0A::error::look\u202e"));

        assertThat(Outcome.of("lint", "--format", "github", file).outLines())
                .singleElement()
                .asString()
                .startsWith("::notice file=")
                .contains("100%25%2Ca.md,line=9,", "Out%250A::error::look\\u202e");
    }

    private static String command(String name, Path file, Diagnostic diagnostic) {
        return "::" + name + " file=" + GitHubReport.property(file.toString()) + ",line="
                + diagnostic.span().line() + ",col=" + diagnostic.span().column() + ",title=" + diagnostic.code() + "::"
                + diagnostic.message();
    }

    private static boolean executionSuccessful(JsonNode log) {
        return log.at("/runs/0/invocations/0/executionSuccessful").booleanValue();
    }

    private static Diagnostic diagnostic(String text) {
        return DigestParser.create().parse(text).diagnostics().get(0);
    }

    private static JsonNode sarif(Path path) throws IOException {
        return Json.MAPPER.readTree(
                Outcome.of("lint", "--format", "sarif", path).out());
    }

    /** Returns the schema of OASIS, which the library contains. */
    private static Schema sarifSchema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Json.MAPPER.readTree(in));
        }
    }
}
