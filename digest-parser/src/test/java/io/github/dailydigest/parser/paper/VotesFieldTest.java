package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ParsedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotesFieldTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "85|85",
                "0|0",
                "007|7",
                "1,234|1234",
                "12,345|12345",
                "123,456|123456",
                "1,234,567|1234567",
                "2147483647|2147483647",
                "2,147,483,647|2147483647",
                "１２|12",
                "**85**|85",
                "_85_|85",
                "👍 16|16",
                "👍16|16",
                "⭐ 66|66",
                "▲ 85|85",
                "▲ **85**|85",
                "85 👍|85",
                "85👍|85",
                "85 upvotes|85",
                "85 votes|85",
                "1,234 likes|1234",
                "85 추천|85",
                "85 赞|85",
            })
    void readsWholeNumbersWithOrWithoutCommas(String value, int votes) {
        Paper paper = ParsedLines.paper("Vote: " + value);

        assertThat(paper.votes()).hasValue(votes);
        assertThat(paper.unrecognized()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "", " - ", " **-**"})
    void unknownVotesAreNotReported(String value) {
        ParseResult result = ParsedLines.result("Vote:" + value);

        assertThat(ParsedLines.paper(result).votes()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).isEmpty();
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "many",
                "1.2k",
                "-1",
                "+1",
                "--",
                "1 2",
                "8 5",
                "1,2",
                "1,23",
                ",123",
                "1,",
                "1,2345",
                "1,,234",
                "12,34,567",
                "1;234",
                "2147483648",
                "99999999999999999999",
                "1:2",
                "/0",
                "85 👍 👍",
                "85 👎",
                "👍",
                "👍 many",
                "👍 16 of 20",
                "many 👍",
                "85 words"
            })
    void otherValuesAreKeptAndReported(String value) {
        ParseResult result = ParsedLines.result("Vote: " + value);

        assertThat(ParsedLines.paper(result).votes()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Vote: " + value);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREADABLE_VOTES);
    }

    @Test
    void unknownVotesCountAsTheFirstVotes() {
        ParseResult result = ParsedLines.result("Vote: -", "Vote: 5");

        assertThat(ParsedLines.paper(result).votes()).isEmpty();
        assertThat(ParsedLines.paper(result).unrecognized()).containsExactly("Vote: 5");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.REPEATED_FIELD);
    }
}
