package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Votes after a title that is no link. */
class TrailingVotesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "A Title 👍 16 => A Title",
                "A Title - 👍 16 => A Title",
                "A Title – ⭐ 66 => A Title",
                "A Title — ▲ 85 => A Title",
                "A Title | ⭐66 => A Title",
                "A Title·❤️ 7 => A Title",
                "A Title👍16 => A Title",
                "A Title 👍 **16** => A Title",
                "A Title (👍 16) => A Title",
                "A Title（⭐ 66） => A Title",
                "A Title (85 upvotes) => A Title",
                "A Title - 85 upvotes => A Title",
                "A Title | 1,234 votes => A Title",
                "A Title · 16 likes => A Title",
                "제목 - 16 추천 => 제목",
                "A - ▲ 1234567890123456789 => A",
            })
    void areNoPartOfTheTitle(String text, String title) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(
                                slice.cut(slice.from(), TrailingVotes.start(slice.text(), slice.from(), slice.to())))
                        .isEqualTo(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A Title",
                "👍 16",
                "- 👍 16",
                "(👍 16)",
                "A Title 16",
                "A Title (16)",
                "A Title 👍",
                "A Title 👍 16 and more",
                "A Title 👍 16)",
                "A Title (👍 16",
                "A Study of 85 Votes",
                "What GPT-4 Likes",
                "A Title -4 likes and",
                "A Title - 1.5 likes",
                "A - ▲ 123456789012345678901234",
            })
    void otherTextsAreTitlesAsAWhole(String text) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(TrailingVotes.start(slice.text(), slice.from(), slice.to()))
                        .isEqualTo(slice.to()));
    }
}
