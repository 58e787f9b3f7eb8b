package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VoteMarkTest {

    /** Each row: the text, the number in it, and the votes as a whole. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "👍 16 => 16 => 👍 16",
                "👍16 => 16 => 👍16",
                "⭐ 66 and => 66 => ⭐ 66",
                "⭐️ 66 => 66 => ⭐️ 66",
                "▲ 85 => 85 => ▲ 85",
                "🔼: 5 => 5 => 🔼: 5",
                "⬆：5 => 5 => ⬆：5",
                "❤ x5 => 5 => ❤ x5",
                "💖 × 5 => 5 => 💖 × 5",
                "🔥 **5** => 5 => 🔥 **5**",
                "★ 1,234 => 1,234 => ★ 1,234",
                "☆ ５ => ５ => ☆ ５",
                "♥ 5) => 5 => ♥ 5",
                "♥ 5, a => 5 => ♥ 5",
                "👍 16 votes => 16 => 👍 16 votes",
                "👍 16votes => 16 => 👍 16votes",
                "85 upvotes => 85 => 85 upvotes",
                "85upvotes => 85 => 85upvotes",
                "85  UPVOTE => 85 => 85  UPVOTE",
                "1,234 votes. => 1,234 => 1,234 votes",
                "1 vote => 1 => 1 vote",
                "2 likes => 2 => 2 likes",
                "1 like => 1 => 1 like",
                "3 stars => 3 => 3 stars",
                "4 points => 4 => 4 points",
                "5 추천 => 5 => 5 추천",
                "6 좋아요 => 6 => 6 좋아요",
                "7赞 => 7 => 7赞",
                "8票 => 8 => 8票",
                "9 いいね => 9 => 9 いいね",
                "⭐ 12 upvotes => 12 => ⭐ 12 upvotes",
                "👍 **12** votes => 12 => 👍 **12** votes",
                "↑ 5 => 5 => ↑ 5",
                "42 👍 => 42 => 42 👍",
                "42👍 => 42 => 42👍",
                "1,234 ⭐️ and => 1,234 => 1,234 ⭐️",
                "42 ▲ => 42 => 42 ▲",
                "👍 12345678901234567890 => 12345678901234567890 => 👍 12345678901234567890",
            })
    void isANumberWithAMarkOrAWord(String text, String number, String whole) {
        assertThat(SourceSlices.of(text)).allSatisfy(slice -> {
            VoteMark votes = Objects.requireNonNull(VoteMark.at(slice.text(), slice.from(), slice.to()));

            assertThat(slice.cut(votes.numberStart(), votes.numberEnd())).isEqualTo(number);
            assertThat(slice.cut(votes.start(), votes.end())).isEqualTo(whole);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "👍",
                "👍 ",
                "👍 a",
                "👍 1.2k",
                "👍 1k",
                "👍 -5",
                "16",
                "16 papers",
                "16 votesx",
                "16 voters",
                "1.5 likes",
                "votes 16",
                "🚀 16",
                "👍 123456789012345678901",
                "42 🔥",
                "42 ❤",
                "42 🚀",
                ",5 votes",
            })
    void isNothingElse(String text) {
        assertThat(SourceSlices.of(text))
                .allSatisfy(slice -> assertThat(VoteMark.at(slice.text(), slice.from(), slice.to()))
                        .isNull());
    }

    @Test
    void groupsAreSeparatedByCommasBetweenDigits() {
        assertThat(VoteMark.at("👍 1,a", 0, 6)).isEqualTo(new VoteMark(0, 4, 3, 4));
        assertThat(VoteMark.at("👍 1,", 0, 5)).isEqualTo(new VoteMark(0, 4, 3, 4));
        assertThat(VoteMark.at("👍 1,2,3", 0, 8)).isEqualTo(new VoteMark(0, 8, 3, 8));
    }

    @Test
    void marksAreAFewIcons() {
        assertThat("👍⭐▲🔼⬆↑❤💖🔥★☆♥".codePoints()).allMatch(VoteMark::isMark);
        assertThat("🚀📄a5*".codePoints()).noneMatch(VoteMark::isMark);
    }
}
