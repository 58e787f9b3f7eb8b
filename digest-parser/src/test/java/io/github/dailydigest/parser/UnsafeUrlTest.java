package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that no page should link to are values, and reported. */
class UnsafeUrlTest {

    private static final DigestParser PARSER = DigestParser.create();

    private static final String TITLE = "### [A Title](https://arxiv.org/abs/3102.00001)¶¶";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "### [A Title](javascript:alert(1))¶¶Vote: 85~javascript:alert(1)",
                "### [A Title](<javascript:alert(1)>)¶¶Vote: 85~javascript:alert(1)",
                "### [A Title](JaVaScRiPt:alert(1))¶¶Vote: 85~JaVaScRiPt:alert(1)",
                "### [A Title](java&Tab;script&colon;alert(1))¶¶Vote: 85~java&Tab;script&colon;alert(1)",
                "### [A Title](https://arxiv.org@example.org/)¶¶Vote: 85~https://arxiv.org@example.org/",
                "### 1. [A Title](data:text/html,a) ⭐¶¶Vote: 85~data:text/html,a",
                TITLE + "![](data:text/html,a)~data:text/html,a",
                TITLE + "![](<vbscript:a>)~vbscript:a",
                TITLE + "![a curve](file:///t.png)~file:///t.png",
                TITLE + "[Watch Video](javascript:alert(1))~javascript:alert(1)",
                TITLE + "<video src=\"data:video/mp4,a\"></video>~data:video/mp4,a",
                TITLE + "<iframe src='javascript:alert(1)'></iframe>~javascript:alert(1)",
                TITLE + "[![](javascript:a)](https://example.org/a)~javascript:a",
                TITLE + "[![](/t.png)](javascript:a)~javascript:a",
                TITLE + "Code: [Code](javascript:alert(1))~javascript:alert(1)",
                TITLE + "[PDF](/a.pdf) | [Code](vbscript:a)~vbscript:a",
                TITLE + "- **Links:** [PDF](/a.pdf), [Code](javascript:a)~javascript:a",
                "### [A Title](https://arxiv.org/abs/3102.00001) [Code](javascript:a)~javascript:a",
                TITLE + "- <!-- links -->¶  javascript:a Code~javascript:a",
            })
    void anUnsafeUrlIsAValueAndReported(String text, String url) {
        String markdown = "## Daily Papers (2031-02-03)\n\n" + text.replace('¶', '\n') + "\n";
        ParseResult result = PARSER.parse(markdown);

        assertThat(urls(result)).contains(url);
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.UNSAFE_URL)
                .singleElement()
                .satisfies(diagnostic -> {
                    int offset = (int) diagnostic.span().offset();
                    assertThat(markdown.substring(
                                    offset, offset + diagnostic.span().length()))
                            .isEqualTo(url);
                    assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
                    assertThat(diagnostic.message())
                            .isEqualTo("the URL \"" + url + "\" is neither relative nor a well-formed http, https or"
                                    + " mailto URL; kept as written, but unsafe to link to");
                });
    }

    @Test
    void eachUnsafeUrlOfAPaperIsReportedInSourceOrder() {
        ParseResult result = PARSER.parse("""
                ## Daily Papers (2031-02-03)

                ### [A Title](javascript:a)

                ![](data:b)

                Links: [Code](vbscript:c), [Page](ftp://example.org/d)

                Vote: 85
                """);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(
                        DiagnosticCode.UNSAFE_URL,
                        DiagnosticCode.UNSAFE_URL,
                        DiagnosticCode.UNSAFE_URL,
                        DiagnosticCode.UNSAFE_URL);
        assertThat(result.diagnostics())
                .extracting(diagnostic -> diagnostic.span().line())
                .containsExactly(3, 5, 7, 7);
        assertThat(urls(result)).containsExactly("javascript:a", "data:b", "vbscript:c", "ftp://example.org/d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "http://example.org/?a=javascript:b",
                "/papers/1",
                "papers/a:b",
                "//example.org/a",
                "mailto:ada@example.org",
                "javascript%3Aalert(1)",
            })
    void relativeUrlsAndThoseOfTheWebAndOfMailAreNotReported(String url) {
        String markdown = "## Daily Papers (2031-02-03)\n\n### [A Title](" + url + ")\n\n![](" + url
                + ")\n\nLinks: [A page](" + url + ")\n\nVote: 85\n";
        ParseResult result = PARSER.parse(markdown);

        assertThat(urls(result)).containsExactly(url, url, url);
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aStrictParserRejectsAnUnsafeUrl() {
        DigestParser strict = DigestParser.builder().strict(Severity.WARNING).build();

        assertThatExceptionOfType(StrictParseException.class)
                .isThrownBy(() -> strict.parse(
                        "## Daily Papers (2031-02-03)\n\n### [A Title](javascript:alert(1))\n\nVote: 85\n"))
                .withMessageContaining("UNSAFE_URL");
    }

    private static List<String> urls(ParseResult result) {
        Paper paper = result.digests().get(0).papers().get(0);
        List<String> urls = new ArrayList<>();
        paper.url().ifPresent(urls::add);
        paper.media().map(Media::url).ifPresent(urls::add);
        paper.links().forEach(link -> urls.add(link.url()));
        return urls;
    }
}
