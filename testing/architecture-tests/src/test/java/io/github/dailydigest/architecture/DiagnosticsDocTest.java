package io.github.dailydigest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.architecture.Document.Block;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticsDocTest {

    private static final Document DIAGNOSTICS = Document.of("docs/diagnostics.md");

    /** How an example writes a character that editors may not show or keep. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** A limit of one author, so that the example of a limit can be short. */
    private static final DigestParser PARSER = DigestParser.builder()
            .limits(ParseLimits.builder().maxAuthors(1).build())
            .build();

    /** The constructs that have unusual forms. Anything else is text of a value, or outside papers. */
    private static final List<String> CONSTRUCTS =
            List.of("heading", "form", "media", "votes", "authors", "field", "label", "text");

    /** How an example writes a byte that is malformed in UTF-8. */
    private static final Pattern ODD_BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    @Test
    void eachCodeHasAHeadingInOrder() {
        Stream<String> codes = Stream.of(DiagnosticCode.values()).map(Enum::name);

        assertThat(DIAGNOSTICS.headings())
                .containsExactlyElementsOf(Stream.concat(
                                codes, Stream.of("Spellings without a diagnostic", "Diagnostics of a real archive"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theSeverityOfACodeIsBelowItsHeading(DiagnosticCode code) {
        assertThat(Tree.read("docs/diagnostics.md"))
                .contains("\n## " + code + "\n\nSeverity: " + code.severity().displayName() + ".\n\n");
    }

    /** No text causes the diagnostic of a file that failed. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FILE_FAILED")
    void theExampleOfACodeCausesIt(DiagnosticCode code) {
        List<Block> examples = DIAGNOSTICS.blocks("markdown").stream()
                .filter(block -> block.heading().equals(code.name()))
                .toList();

        assertThat(examples).isNotEmpty();
        assertThat(examples)
                .allSatisfy(example -> assertThat(parse(example.text()).diagnostics())
                        .extracting(Diagnostic::code)
                        .contains(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "TEXT_OUTSIDE_PAPERS~## License¶¶The summaries may be used by anyone for anything.",
                "PAPERS_NOT_READ~## Daily Papers (2031-02-03)¶¶<table>"
                        + "¶<tr><td><a href=\"https://arxiv.org/abs/3102.00001\">A Title</a></td><td>85</td></tr>"
                        + "¶<tr><td><a href=\"https://arxiv.org/abs/3102.00002\">Another Title</a></td><td>31</td></tr>"
                        + "¶</table>",
                "FILE_NAME_AS_TEXT~2031/02/03.md",
                "FRONT_MATTER~---¶layout: digest¶---",
                "FENCED_FILE~```markdown",
                "UNCLOSED_BLOCK~```bibtex",
                "DIGEST_WITHOUT_DATE~New uploads on arXiv(cs.XX)",
                "DIGEST_WITHOUT_PAPERS~## Daily Papers (2031-02-03)",
                "UNREADABLE_DATE~## Daily Papers (2031-02-30)",
                "UNUSUAL_HEADING~## Daily Papers, February 3, 2031",
                "PAPER_WITHOUT_LINK~### A Title Alone",
                "BLANK_TITLE~### [](https://arxiv.org/abs/3102.00001)",
                "TEXT_BESIDE_LINKS~EX 2031",
                "UNREADABLE_URL~- **Arxiv link:** https://arxiv.org/abs/",
                "UNSAFE_URL~javascript:alert(1)",
                "UNREADABLE_VOTES~Vote: 1.2k",
                "UNREADABLE_AUTHORS~Authors: ['Ada Example', 'Bo",
                "PRINTED_AUTHORS~['Ada Example', \"Sam O'Sample\"]",
                "REPEATED_FIELD~Vote: 58",
                "EMPTY_MEDIA~![]()",
                "BARE_VIDEO_LINK~[Watch Video]https://example.org/videos/3102.00001.mp4",
                "UNRECOGNIZED_TEXT~A curve that rises",
                "PROSE_SUMMARY~A model that reads its own notes before it answers.",
                "UNKNOWN_LABEL~***Limitations***:",
                "PLAIN_LABEL~What's New:",
                "UNBALANCED_EMPHASIS~***Technical Details*:",
                "EMPTY_SECTION~- ***What's New***:",
                "PRINTED_LIST~['first point', 'second point']",
                "PRINTED_SECTIONS~[{\"What's New\": \"one paragraph\", \"Technical Details\": \"one more\"}]",
                "PRINTED_LITERAL~{'Recall': '58%', 'Speed': 'as before'}",
                "LIMIT_EXCEEDED~Authors: Ada Example, Bo Sample",
                "LONE_SURROGATE~\\uD800",
            })
    void theSpanOfACodeCoversTheTextInQuestion(DiagnosticCode code, String covered) {
        String example = unescaped(DIAGNOSTICS.blocks("markdown").stream()
                .filter(block -> block.heading().equals(code.name()))
                .findFirst()
                .orElseThrow()
                .text());
        SourceSpan span = PARSER.parse(example).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .findFirst()
                .orElseThrow()
                .span();
        int from = (int) span.offset();
        int lineStart = example.lastIndexOf('\n', from - 1) + 1;

        assertThat(example.substring(from, from + span.length()))
                .isEqualTo(unescaped(covered).replace("¶", "\n"));
        assertThat(span.column()).isEqualTo(from - lineStart + 1);
        assertThat(span.line())
                .isEqualTo((int) example.substring(0, from)
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1);
    }

    @Test
    void spellingsWithoutADiagnosticAreThoseOfTheGoldenCases() {
        Stream<String> rows = Tree.read("docs/diagnostics.md")
                .lines()
                .dropWhile(line -> !line.equals("## Spellings without a diagnostic"))
                .takeWhile(line -> !line.equals("## Diagnostics of a real archive"))
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
