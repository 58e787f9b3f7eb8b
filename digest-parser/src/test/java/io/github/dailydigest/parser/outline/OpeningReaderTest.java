package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.outline.DigestOpening.DateSource;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings and lines that start digests. */
class OpeningReaderTest {

    private static final String UNUSUAL =
            "a digest heading usually has level 2 and ends in its date, as in (2031-02-03)";

    /** Each row: the heading, the title, first and last day, and whether it is a digest even without papers. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "-",
            value = {
                "## Daily Papers (2031-02-03) => Daily Papers => 2031-02-03 => - => true",
                "# Daily Papers (2031-02-03) => Daily Papers => 2031-02-03 => - => true",
                "## (2031-02-03) => '' => 2031-02-03 => - => true",
                "## Weekly (2031-01-27 - 2031-02-02) => Weekly => 2031-01-27 => 2031-02-02 => true",
                "## Weekly(2031-01-27 - 2031-02-02) => Weekly => 2031-01-27 => 2031-02-02 => true",
                "## (2031-01-27 - 2031-02-02) => '' => 2031-01-27 => 2031-02-02 => true",
                "## Daily Papers (2031-02-30) => Daily Papers (2031-02-30) => - => - => false",
                "## 4.3.1 (2031-02-03) => 4.3.1 => 2031-02-03 => - => false",
                "## v4.3 (2031-02-03) => v4.3 => 2031-02-03 => - => false",
                "## [4.3.1](u) (2031-02-03) => [4.3.1](u) => 2031-02-03 => - => false",
                "## Unreleased (2031-02-03) => Unreleased => 2031-02-03 => - => false",
                "## Papers 43 (2031-02-03) => Papers 43 => 2031-02-03 => - => true",
            })
    void theUsualFormHasItsDateAtTheEnd(
            String line, String title, @Nullable LocalDate date, @Nullable LocalDate endDate, boolean mayBeEmpty) {
        assertThat(read(line, false))
                .isEqualTo(new DigestOpening(
                        heading(line, title, line.indexOf(' ')),
                        date,
                        endDate,
                        DateSource.HEADING,
                        null,
                        mayBeEmpty,
                        false));
        assertThat(read(line, true)).isEqualTo(read(line, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            nullValues = "-",
            value = {
                "### Daily Papers (2031-02-03) => Daily Papers => 2031-02-03 => -",
                "#### 2031-02-03 => '' => 2031-02-03 => -",
                "## 2031-02-03 => '' => 2031-02-03 => -",
                "## 2031-02-03 Papers => Papers => 2031-02-03 => -",
                "## 2031-02-03 - Papers => Papers => 2031-02-03 => -",
                "## Papers | 2031-02-03 => Papers => 2031-02-03 => -",
                "## Papers · 2031-02-03 · more => Papers more => 2031-02-03 => -",
                "## 论文｜2031年2月3日 => 论文 => 2031-02-03 => -",
                "## 论文：2031年2月3日 => 论文 => 2031-02-03 => -",
                "## 📅 2031-02-03 => '' => 2031-02-03 => -",
                "## 📅 Papers 2031-02-03 => Papers => 2031-02-03 => -",
                "## Papers 📅 2031-02-03 => Papers 📅 => 2031-02-03 => -",
                "## Papers (June 23 - June 29, 2031) => Papers => 2031-06-23 => 2031-06-29",
                "## 2031-02-30 Papers => 2031-02-30 Papers => - => -",
            })
    void anyOtherDateIsUnusual(String line, String title, @Nullable LocalDate date, @Nullable LocalDate endDate) {
        assertThat(read(line, false))
                .isEqualTo(new DigestOpening(
                        heading(line, title, line.indexOf(' ')),
                        date,
                        endDate,
                        DateSource.HEADING,
                        UNUSUAL,
                        false,
                        false));
        assertThat(read(line, true)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {"## Daily Papers () => Daily Papers", "# Daily  Papers  () => Daily  Papers", "## () => ''"})
    void emptyParenthesesAreInPlaceOfADate(String line, String title) {
        assertThat(read(line, false))
                .isEqualTo(new DigestOpening(
                        heading(line, title, line.indexOf(' ')), null, null, DateSource.NONE, null, false, false));
        assertThat(read(line, true)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Daily Papers",
                "##",
                "### Daily Papers ()",
                "## Daily Papers()",
                "## Daily Papers () x",
                "##### 2031-02-03",
                "###### Daily Papers (2031-02-03)",
                "## 4.3.1",
            })
    void otherHeadingsStartNoDigest(String line) {
        assertThat(read(line, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Papers of 2031-02-03|HEADING",
                "2031-02-03|HEADING",
                "Released on 2031-02-03. See the notes.|PAGE",
                "2031-02-03: the papers|PAGE",
                "Updated on 2031-02-03|PAGE",
            })
    void underlinedTextIsNoEvidenceOfADigest(String text, DateSource source) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text + "\n---"));
        cursor.advance();
        OutlineHeading heading = Objects.requireNonNull(OutlineHeading.underlined(cursor));

        assertThat(Objects.requireNonNull(OpeningReader.read(cursor, heading, false))
                        .dateSource())
                .isEqualTo(source);
    }

    @Test
    void anUnderlinedHeadingIsUnusual() {
        LineCursor cursor = new LineCursor(SourceBuffer.of("Daily Papers (2031-02-03)\n---"));
        cursor.advance();
        OutlineHeading heading = Objects.requireNonNull(OutlineHeading.underlined(cursor));

        assertThat(OpeningReader.read(cursor, heading, false))
                .isEqualTo(new DigestOpening(
                        new HeadingAbove(2, "Daily Papers", new SourceSpan(1, 1, 0, 25), true),
                        LocalDate.of(2031, 2, 3),
                        null,
                        DateSource.HEADING,
                        "a digest heading usually starts with ##",
                        true,
                        false));
    }

    @Test
    void anUploadsLineStartsADigestWithoutADate() {
        String text = "New uploads on arXiv(cs.CL) ";
        LineCursor cursor = new LineCursor(SourceBuffer.of("a\n" + text));
        cursor.advance();
        cursor.advance();

        assertThat(OpeningReader.uploads(cursor))
                .isEqualTo(new DigestOpening(
                        new HeadingAbove(0, text, new SourceSpan(2, 1, 2, text.length() - 1), false),
                        null,
                        null,
                        DateSource.NONE,
                        null,
                        false,
                        false));
    }

    private static HeadingAbove heading(String line, String title, int level) {
        return new HeadingAbove(level, title, new SourceSpan(1, 1, 0, line.length()), false);
    }

    private static @Nullable DigestOpening read(String line, boolean inBlock) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(line));
        cursor.advance();
        return OpeningReader.read(cursor, Objects.requireNonNull(OutlineHeading.atx(cursor)), inBlock);
    }
}
