package io.github.dailydigest.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.checks.Document.Block;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticsDocTest {

    private static final Document DIAGNOSTICS = Document.of("docs/diagnostics.md");

    /** How an example writes a character that an editor would not show or keep. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** One author a paper, so that the example of a limit need not have thousands. */
    private static final DigestParser PARSER = DigestParser.builder()
            .limits(ParseLimits.builder().authors(1).build())
            .build();

    /** The constructs that have other forms than the usual one; all else is text of a value, or outside papers. */
    private static final List<String> CONSTRUCTS =
            List.of("heading", "media", "votes", "authors", "field", "label", "text");

    /** How an example writes a byte that is not UTF-8. */
    private static final Pattern ODD_BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    @Test
    void eachCodeHasItsHeadingInTheOrderOfTheCodes() {
        Stream<String> codes = Stream.of(DiagnosticCode.values()).map(Enum::name);

        assertThat(DIAGNOSTICS.headings())
                .containsExactlyElementsOf(Stream.concat(codes, Stream.of("What gives none", "What a real archive gives"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSeverityOfACodeIsSaidUnderItsHeading(DiagnosticCode code) {
        assertThat(Tree.read("docs/diagnostics.md"))
                .contains("\n## " + code + "\n\nSeverity: " + code.severity().label() + ".\n\n");
    }

    @ParameterizedTest
    @EnumSource
    void theExampleOfACodeGivesIt(DiagnosticCode code) {
        List<Block> examples = DIAGNOSTICS.blocks("markdown").stream()
                .filter(block -> block.heading().equals(code.name()))
                .toList();

        assertThat(examples).isNotEmpty();
        assertThat(examples)
                .allSatisfy(example -> assertThat(parse(example.text()).diagnostics())
                        .extracting(Diagnostic::code)
                        .contains(code));
    }

    @Test
    void whatGivesNoneIsWhatTheGoldenCasesHold() {
        Stream<String> rows = Tree.read("docs/diagnostics.md")
                .lines()
                .dropWhile(line -> !line.equals("## What gives none"))
                .takeWhile(line -> !line.equals("## What a real archive gives"))
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(line.lastIndexOf(" | ")));
        Stream<String> named = rows.flatMap(
                        cell -> Pattern.compile("`([a-z0-9-]+)`").matcher(cell).results())
                .map(match -> match.group(1));

        assertThat(named)
                .containsExactlyElementsOf(CONSTRUCTS.stream()
                        .flatMap(construct -> GoldenCase.all().stream()
                                .filter(golden -> golden.name().startsWith(construct + "-")
                                        && golden.diagnostics().isEmpty())
                                .map(GoldenCase::name))
                        .toList());
    }

    private static ParseResult parse(String example) {
        String text = unescaped(example);
        Matcher odd = ODD_BYTE.matcher(text);
        if (!odd.find()) {
            return PARSER.parse(text);
        }
        // Each character up to U+00FF is one byte of ISO 8859-1, which is not the encoding that the parser expects.
        String bytes = odd.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return PARSER.parse(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
