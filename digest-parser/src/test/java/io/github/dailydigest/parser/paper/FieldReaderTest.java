package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Published: 2031-02-03",
                "Published:   2031-02-03  ",
                "Date: February 3, 2031",
                "- **Submitted on:** 3 Feb 2031",
                "발행일: 2031년 2월 3일",
                "发布日期：2031年2月3日",
                "公開日：2031年2月3日",
                "Fecha: 2031-02-03",
                "Publié : 2031-02-03",
                "Veröffentlicht: 2031-02-03",
                "Tarih: 2031-02-03",
                "| Date | 2031-02-03 |",
            })
    void theDayOfPublicationIsRead(String line) {
        ParseResult result = ParsedLines.result(line);

        assertThat(ParsedLines.paper(result).published()).contains(LocalDate.of(2031, 2, 3));
        assertThat(ParsedLines.paper(result).metadata()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "about 2031-02-03",
                "2031-02-03 in a journal",
                "2031-02-31",
                "soon",
            })
    void anyOtherValueIsMetadata(String value) {
        Paper paper = ParsedLines.paper("Published: " + value);

        assertThat(paper.published()).isEmpty();
        assertThat(paper.metadata()).isEqualTo(Map.of("Published", value));
    }

    @Test
    void aSecondDayOfPublicationIsKept() {
        ParseResult result = ParsedLines.result("Published: 2031-02-03", "Date: 2031-02-04");

        assertThat(ParsedLines.paper(result).published()).contains(LocalDate.of(2031, 2, 3));
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Date: 2031-02-04");
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.REPEATED_FIELD);
            assertThat(diagnostic.message())
                    .isEqualTo("the paper already has a day of publication; kept as unrecognized");
        });
    }

    @Test
    void aTopicIsRead() {
        ParseResult result = ParsedLines.result("Topic: cs.CL | Date:  2031-02-03");

        assertThat(ParsedLines.paper(result).topic()).contains("cs.CL | Date: 2031-02-03");
        assertThat(ParsedLines.paper(result).published()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aTopicWithoutAValueIsMetadata() {
        assertThat(ParsedLines.paper("Topic:").topic()).isEmpty();
        assertThat(ParsedLines.paper("Topic:").metadata()).isEqualTo(Map.of("Topic", ""));
    }

    @Test
    void aTopicBeyondTheLimitIsKept() {
        ParseResult result = DigestParser.builder()
                .limits(ParseLimits.builder().maxTextLength(20).build())
                .build()
                .parse("## (2031-02-03)\n\n### [A](a)\n\nTopic: a topic of many words\n");

        assertThat(ParsedLines.paper(result).topic()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Topic: a topic of many words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | Category",
                "|Category",
                " ｜ Category",
                " · Category",
                " • Category",
                " | **Category**",
                " | 📁 Category"
            })
    void fieldsOnOneLineAreSeparated(String second) {
        Paper paper = ParsedLines.paper("Published: 2031-02-03" + second + ": cs.CL");

        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 3));
        assertThat(paper.metadata()).isEqualTo(Map.of("Category", "cs.CL"));
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" | - Category", " / Category", ", Category", " Category"})
    void otherCharactersSeparateNoFields(String second) {
        Paper paper = ParsedLines.paper("Published: 2031-02-03" + second + ": cs.CL");

        assertThat(paper.published()).isEmpty();
        assertThat(paper.metadata()).isEqualTo(Map.of("Published", "2031-02-03" + second + ": cs.CL"));
    }

    @Test
    void anyNumberOfFieldsMayBeOnALine() {
        ParseResult result = ParsedLines.resultWithoutUrl("- **Authors:** Ada Example, Bo Sample | **Votes:** 85"
                + " | **Date:** 2031-02-03 | **Link:** [arXiv](https://arxiv.org/abs/3102.00001) | **Code:** [Code](c)"
                + " | Comments: 9 pages");
        Paper paper = ParsedLines.paper(result);

        assertThat(paper.authors()).extracting(Author::name).containsExactly("Ada Example", "Bo Sample");
        assertThat(paper.votes()).hasValue(85);
        assertThat(paper.published()).contains(LocalDate.of(2031, 2, 3));
        assertThat(paper.url()).contains("https://arxiv.org/abs/3102.00001");
        assertThat(paper.links()).containsExactly(Link.of("Code", "c"));
        assertThat(paper.metadata()).isEqualTo(Map.of("Comments", "9 pages"));
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void aBarWithoutAKnownKeyIsPartOfTheValue() {
        assertThat(ParsedLines.paper("Category: cs.CL | cs.CV | Notes: a").metadata())
                .isEqualTo(Map.of("Category", "cs.CL | cs.CV | Notes: a"));
        assertThat(ParsedLines.paper("Category: cs.CL | cs.CV | Comments: 9 pages")
                        .metadata())
                .isEqualTo(Map.of("Category", "cs.CL | cs.CV", "Comments", "9 pages"));
        assertThat(ParsedLines.paper("Notes: a | Comments: 9 pages").metadata())
                .isEqualTo(Map.of("Notes", "a | Comments: 9 pages"));
    }

    @Test
    void aValueMayBeMissingBetweenBars() {
        assertThat(ParsedLines.paper("Category: | Comments: 9 pages").metadata())
                .isEqualTo(Map.of("Category", "", "Comments", "9 pages"));
        assertThat(ParsedLines.paper("Category: cs.CL | Comments:").metadata())
                .isEqualTo(Map.of("Category", "cs.CL", "Comments", ""));
    }

    @Test
    void barsOnContinuedLinesSeparateNothing() {
        assertThat(ParsedLines.paper("Comments: 9 pages", "  and | Category: cs.CL")
                        .metadata())
                .isEqualTo(Map.of("Comments", "9 pages and | Category: cs.CL"));
    }
}
