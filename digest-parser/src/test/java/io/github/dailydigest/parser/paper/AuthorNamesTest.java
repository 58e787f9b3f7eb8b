package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ada Example|Ada Example",
                "Ada Example, Bo Sample|Ada Example/Bo Sample",
                "Ada Example,Bo Sample|Ada Example/Bo Sample",
                "Ada Example; Bo Sample|Ada Example/Bo Sample",
                "Ada Example；Bo Sample|Ada Example/Bo Sample",
                "Example, Ada; Sample, Bo|Example, Ada/Sample, Bo",
                "阿达，博|阿达/博",
                "阿达、博|阿达/博",
                "エイダ、ボ|エイダ/ボ",
                "Ada Example · Bo Sample|Ada Example/Bo Sample",
                "Ada Example · Bo Sample, Cy Test|Ada Example/Bo Sample/Cy Test",
                "阿达·例子, 博|阿达·例子/博",
                "Ada Example ·Bo Sample|Ada Example ·Bo Sample",
                "Ada Example· Bo Sample|Ada Example· Bo Sample",
                "Ada Example ·|Ada Example ·",
                "· Ada Example|· Ada Example",
                "Ada Example and Bo Sample|Ada Example/Bo Sample",
                "Ada Example AND Bo Sample|Ada Example/Bo Sample",
                "Ada Example & Bo Sample|Ada Example/Bo Sample",
                "Ada Example, Bo Sample and Cy Test|Ada Example/Bo Sample/Cy Test",
                "Ada Example, Bo Sample, and Cy Test|Ada Example/Bo Sample/Cy Test",
                "Ada Example, Bo Sample, & Cy Test|Ada Example/Bo Sample/Cy Test",
                "Ada and Bo Example, Cy Test|Ada and Bo Example/Cy Test",
                "Ada Andersen|Ada Andersen",
                "Ada Example &Co|Ada Example &Co",
                "Ada Example and|Ada Example and",
                "and Ada Example|Ada Example",
                "& Ada Example|Ada Example",
                "Andy Sample|Andy Sample",
                ", Ada Example,, Bo Sample, |Ada Example/Bo Sample",
            })
    void namesAreSeparated(String text, String names) {
        assertNames(text, false, names.split("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example et al.",
                "Ada Example et al",
                "Ada Example et.al.",
                "Ada Example et. al.",
                "Ada Example ET AL.",
                "Ada Example, et al.",
                "Ada Example, et.al.",
                "Ada Example; et al.",
                "Ada Example and others",
                "Ada Example, and others",
                "Ada Example, others",
                "Ada Example (+5 more)",
                "Ada Example, (+5 more)",
                "Ada Example (+ 12 more authors)",
                "Ada Example (+5)",
                "Ada Example +5 more",
                "Ada Example, +5",
                "Ada Example, 12 more",
                "Ada Example, and 12 more authors",
                "Ada Example ...",
                "Ada Example...",
                "Ada Example(+5 more)",
                "*Ada Example et al.*",
                "Ada Example, ...",
                "Ada Example…",
                "Ada Example, …",
                "Ada Example, ... (+5 more)",
                "Ada Example et al. (+5 more)",
                "Ada Example 等",
                "Ada Example等",
                "Ada Example 等人",
                "Ada Example 외",
                "Ada Example 외 3명",
                "Ada Example 외 3인",
                "Ada Example, 외 3 명",
                "Ada Example ほか",
                "Ada Exampleほか",
                "Ada Example 他",
                "Ada Example, and 5 others",
                "Ada Example & 3 more",
                "Ada Example & others",
                "Ada Example et al. (12 authors)",
                "Ada Example (and 3 more)",
                "Ada Example (12 total)",
                "Ada Example [+3]",
                "Ada Example 等3人",
                "Ada Example 等 12 位作者",
                "Ada Exampleほか3名",
                "Ada Example 他3名",
                "Ada Example 등",
                "Ada Example 등 3명",
                "Ada Example, +3 others",
                "Ada Example and 3 others",
                "Ada Example 等9名",
                "Ada Example 等共 9 人",
                "Ada Example，共 9 人",
                "Ada Example 共9位作者",
                "Ada Example（共9位作者）",
                "Ada Example (等 9 人)",
            })
    void wordsForMoreAuthorsAreNoName(String text) {
        assertNames(text, true, "Ada Example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "et al.|''",
                "阿达、博等|阿达/博",
                "에이다, 보 외 2명|에이다/보",
                "エイダ、ボ他|エイダ/ボ",
                "Ada Example, Bo Sample et al.|Ada Example/Bo Sample",
                "Ada Example & Bo Sample et al.|Ada Example/Bo Sample",
                "Example, Ada; Sample, Bo; et al.|Example, Ada/Sample, Bo",
            })
    void moreAuthorsMayFollowSeveralNames(String text, String names) {
        assertNames(text, true, names.isEmpty() ? new String[0] : names.split("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* *", "** **", "_ _, * *", "[ ](u)", "🥇"})
    void markupAroundNothingIsNoName(String text) {
        assertNames(text, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Brothers",
                "Ada Al",
                "Ada Etal",
                "Ada 5",
                "Team 12345+67890",
                "et al. Example",
                "김등",
                "산등 예시",
                "王共9人"
            })
    void otherNamesAreWhole(String name) {
        assertNames(name, false, name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "–", "—", "*N/A*", "**-**", "N/A", "n/a", "NA", "null", "None", "none", "Unknown", "无", "없음", "なし",
                "", ",", ", ,"
            })
    void thereMayBeNoAuthors(String text) {
        assertNames(text, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"None Example", "--", "nulls", "unknown author"})
    void otherWordsAreNames(String text) {
        assertNames(text, false, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Example, Jr.|Ada Example, Jr.",
                "Ada Example, Jr., Bo Sample|Ada Example, Jr./Bo Sample",
                "Ada Example, Ph.D., Bo Sample, III|Ada Example, Ph.D./Bo Sample, III",
                "Ada Example Jr., Bo Sample|Ada Example Jr./Bo Sample",
                "Jr., Ada Example|Jr./Ada Example",
                "Ada Example, Sr|Ada Example, Sr",
                "Ada Example, Junior|Ada Example/Junior",
            })
    void aSuffixBelongsToTheNameAbove(String text, String names) {
        assertNames(text, false, names.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Example Team: Ada Example, Bo Sample|Example Team/Ada Example/Bo Sample",
                "Example Team: Ada Example and Bo Sample|Example Team/Ada Example/Bo Sample",
                "Ada Example, Team: Bo Sample|Ada Example/Team: Bo Sample",
                "Example Team:|Example Team:",
                "Example Team: |Example Team:",
                "Team:Ada|Team:Ada",
                "': Ada Example'|: Ada Example",
            })
    void aTeamIsNamedFirst(String text, String names) {
        assertNames(text, false, names.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Example (Example University, Berlin), Bo Sample|Ada Example (Example University, Berlin)/Bo Sample",
                "Ada Example [1, 2], Bo Sample {3, 4}|Ada Example [1, 2]/Bo Sample {3, 4}",
                "阿达（例子大学，柏林），博|阿达（例子大学，柏林）/博",
                "Ada Example (A; B), Bo Sample|Ada Example (A; B)/Bo Sample",
                "Ada Example (A, B); Bo Sample|Ada Example (A, B)/Bo Sample",
                "Ada Example (A (B, C), D), Bo Sample|Ada Example (A (B, C), D)/Bo Sample",
                "Ada (Example, Bo Sample|Ada (Example/Bo Sample",
                "Ada) Example, Bo Sample|Ada) Example/Bo Sample",
            })
    void anAffiliationInBracketsBelongsToTheName(String text, String names) {
        assertNames(text, false, names.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*Ada Example, Bo Sample*|Ada Example/Bo Sample",
                "**Ada Example, Bo Sample**|Ada Example/Bo Sample",
                "_Ada Example and Bo Sample_|Ada Example/Bo Sample",
                "*Ada Example*, *Bo Sample*|Ada Example/Bo Sample",
                "*Ada Example*, Bo Sample, *Cy Test*|Ada Example/Bo Sample/Cy Test",
                "👤 Ada Example, [Bo Sample](https://example.org/bo)|Ada Example/Bo Sample",
                "[Ada Example](https://example.org/a,b), Bo Sample|Ada Example/Bo Sample",
                "A\\. Example, B\\. Sample|A. Example/B. Sample",
            })
    void decorationIsNoPartOfNames(String text, String names) {
        assertNames(text, false, names.split("/"));
    }

    @Test
    void aBracketThatClosesFarAwayDoesNotHideCommas() {
        String name = "a".repeat(150);

        assertNames("(" + name + ", " + "b".repeat(197) + ")", false, "(" + name + ", " + "b".repeat(197) + ")");
        assertNames("(" + name + ", " + "b".repeat(198) + ")", false, "(" + name, "b".repeat(198) + ")");
    }

    @Test
    void onlyTheEndOfATextSaysThatThereAreMore() {
        assertNames("Ada et al. Example, Bo Sample", false, "Ada et al. Example", "Bo Sample");
        assertNames("Ada Example et al., Bo Sample", true, "Ada Example", "Bo Sample");
    }

    @Test
    void reportedNamesAreWithinTheRange() {
        String text = "x Ada Example, Bo Sample and y";

        assertThat(AuthorNames.read(text, 2, 13, 100).authors()).containsExactly(Author.of("Ada Example"));
        assertThat(AuthorNames.read(text, 2, 24, 100).authors())
                .containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
    }

    @Test
    void readingStopsOnceTheNamesAreTooLong() {
        String text = "Ada Example, Bo Sample, Cy Test, Di Proof";

        assertThat(AuthorNames.read(text, 0, text.length(), 21).authors()).hasSize(2);
        assertThat(AuthorNames.read(text, 0, text.length(), 22).authors()).hasSize(3);
        assertThat(AuthorNames.read(text, 0, text.length(), 31).authors()).hasSize(4);
    }

    @Test
    void aSuffixCountsOnce() {
        String text = "Ada Example, Jr., Bo Sample, Cy Test";

        assertThat(AuthorNames.read(text, 0, text.length(), 15).authors()).hasSize(1);
        assertThat(AuthorNames.read(text, 0, text.length(), 16).authors()).hasSize(2);
        assertThat(AuthorNames.read(text, 0, text.length(), 27).authors()).hasSize(3);
    }

    @Test
    void theLengthIsThatOfAListWithCommasAndSpaces() {
        assertThat(AuthorNames.length(List.of(Author.of("Ada"), Author.of("Bo"))))
                .isEqualTo("Ada, Bo".length());
        assertThat(AuthorNames.length(List.of(Author.of("Ada")))).isEqualTo(3);
    }

    private static void assertNames(String text, boolean hasMore, String... names) {
        AuthorNames read = AuthorNames.read(text, 0, text.length(), Integer.MAX_VALUE);

        assertThat(read.authors()).extracting(Author::name).containsExactly(names);
        assertThat(read.hasMore()).isEqualTo(hasMore);
    }
}
