package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.SectionKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoldenCaseTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/dailydigest/testkit/golden");

    @Test
    void indexListsAllFilesInOrder() throws IOException {
        List<String> names = GoldenCase.all().stream().map(GoldenCase::name).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("index.txt"),
                                    names.stream()
                                            .flatMap(name ->
                                                    Stream.of(name + ".md", name + ".json", name + ".diagnostics")))
                            .toList());
        }
        assertThat(names).hasSizeGreaterThan(100).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void namesConsistOfConstructAndVariant(GoldenCase golden) {
        assertThat(golden.name())
                .matches("canonical|(file|heading|form|title|url|media|votes|authors|field|body|label|text)(-[a-z]+)+");
    }

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void jsonIsAnArrayFollowedByALineEnd(GoldenCase golden) {
        assertThat(golden.json()).matches("(?s)\\[](?:\n)|\\[\n  \\{\n.*\n  }\n]\n");
    }

    @Test
    void digestsMatchTheJson() {
        assertThat(GoldenCase.named("file-without-digests").digests()).isEmpty();
        assertThat(GoldenCase.named("canonical").digests())
                .singleElement()
                .satisfies(digest -> DigestAssertions.assertThat(digest)
                        .hasDate(LocalDate.of(2031, 2, 3))
                        .hasTitle("Daily Papers")
                        .paper(0)
                        .hasTitle("A Title: With a Colon")
                        .hasMedia(Media.image("https://example.org/thumbnails/3102.00001.png"))
                        .hasVotes(85)
                        .hasAuthors("Ada Example", "Bo Sample")
                        .section(SectionKind.WHATS_NEW)
                        .hasLabel("What's New"));
        assertThat(GoldenCase.named("field-date-topic-links").digests())
                .singleElement()
                .satisfies(digest -> DigestAssertions.assertThat(digest)
                        .hasEndDate(LocalDate.of(2031, 2, 9))
                        .paper(0)
                        .hasTopic("cs.CV")
                        .hasPublished(LocalDate.of(2031, 2, 2))
                        .hasLinks(
                                Link.of("Code", "https://example.org/code"),
                                Link.of("PDF", "https://arxiv.org/pdf/3102.00001"))
                        .hasMoreAuthors());
        assertThat(GoldenCase.named("body-form-feed").digests().toString()).contains("$\frac{1}{n}$");
    }

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void diagnosticsPointToACharacter(GoldenCase golden) {
        List<String> lines = golden.markdown().lines().toList();
        assertThat(golden.diagnostics()).allSatisfy(diagnostic -> {
            String line = lines.get(diagnostic.line() - 1);
            assertThat(line.charAt(diagnostic.column() - 1)).isNotEqualTo(' ');
            assertThat(diagnostic.code()).matches("[A-Z_]+");
        });
    }

    @Test
    void markdownIsTheUnchangedFile() throws IOException {
        for (GoldenCase golden : GoldenCase.all()) {
            assertThat(golden.markdown().getBytes(StandardCharsets.UTF_8))
                    .as(golden.name())
                    .isEqualTo(Files.readAllBytes(FOLDER.resolve(golden.name() + ".md")));
        }
        assertThat(GoldenCase.named("text-byte-order-mark").markdown()).startsWith("\uFEFF## ");
        assertThat(GoldenCase.named("text-crlf").markdown().replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(GoldenCase.named("body-form-feed").markdown()).contains("$\frac{1}{n}$");
        assertThat(GoldenCase.named("body-lone-carriage-return").markdown()).contains("$\rho$");
        assertThat(GoldenCase.named("body-tab").markdown()).contains("$\text{mean}(x)$");
    }

    @Test
    void unknownNameIsRejectedWithAListOfNames() {
        assertThatThrownBy(() -> GoldenCase.named("votes-many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no golden case has the name \"votes-many\"; the names are authors-absent, ")
                .hasMessageContaining("votes-unknown");
    }

    @Test
    void stringFormOfACaseIsItsName() {
        assertThat(GoldenCase.named("votes-unknown")).hasToString("votes-unknown");
    }

    @Test
    void stringFormOfADiagnosticIsItsPositionAndCode() {
        assertThat(GoldenCase.named("votes-in-words").diagnostics())
                .containsExactly(new GoldenCase.Diagnostic(5, 1, "UNREADABLE_VOTES"))
                .hasToString("[5:1 UNREADABLE_VOTES]");
    }
}
