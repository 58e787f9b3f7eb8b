package io.github.dailydigest.testkit.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Damage;
import io.github.dailydigest.testkit.Damaged;
import io.github.dailydigest.testkit.Rendering;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.ByteOrderMark;
import io.github.dailydigest.testkit.Variant.HeadingSpacing;
import io.github.dailydigest.testkit.Variant.LineEnd;
import io.github.dailydigest.testkit.Variant.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DamageScopeTest {

    private static final Paper FIRST =
            paper("First", "1", Section.of(SectionKind.WHATS_NEW, "What's New", "It reads."));
    private static final Paper SECOND = paper("Second", "2");
    private static final Paper UNLINKED =
            Paper.builder().title("Third apart").votes(85).build();
    private static final Digest MONDAY = dated(3, FIRST, SECOND, UNLINKED);
    private static final Digest TUESDAY = dated(4, paper("Fourth", "4"));

    private static final Rendering RENDERING = Variant.canonical().render(List.of(MONDAY, TUESDAY));

    private static Paper paper(String title, String number, Section... sections) {
        return Paper.builder()
                .title(title)
                .url("https://arxiv.org/abs/3102.0000" + number)
                .addSections(sections)
                .build();
    }

    private static Digest dated(int day, Paper... papers) {
        return Digest.builder()
                .date(LocalDate.of(2031, 2, day))
                .addPapers(papers)
                .build();
    }

    /** Tries seeds until the damage has a description that starts with this text. */
    private static Damaged find(Damage damage, Rendering rendering, String description) {
        return LongStream.range(0, 50_000)
                .mapToObj(seed -> damage.apply(rendering, seed).orElseThrow())
                .filter(damaged -> damaged.description().startsWith(description))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no seed produces damage with the description: " + description));
    }

    /** Shows the line numbers that the other tests refer to. */
    @Test
    void renderingHasExpectedLines() {
        assertThat(RENDERING.markdown()).isEqualTo("""
                ## (2031-02-03)

                ### [First](https://arxiv.org/abs/3102.00001)

                - ***What's New***: It reads.

                ### [Second](https://arxiv.org/abs/3102.00002)

                ### Third apart

                Vote: 85

                ## (2031-02-04)

                ### [Fourth](https://arxiv.org/abs/3102.00004)

                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # A body, a paper heading, a digest heading. The paper without a link needs a digest heading above it.
            LOST_ASTERISKS    | line 5: 3 of 3 asterisks lost                  | [0]
            LOST_NUMBER_SIGNS | line 3: 1 of 3 number signs lost               | [0, 2]
            LOST_NUMBER_SIGNS | line 7: 3 of 3 number signs lost               | [0, 1, 2]
            LOST_NUMBER_SIGNS | line 9: 2 of 3 number signs lost               | [1, 2]
            LOST_NUMBER_SIGNS | line 1: 2 of 2 number signs lost               | [2]
            LOST_NUMBER_SIGNS | line 13: 2 of 2 number signs lost              | [2]
            # A lost blank line affects the part that it belongs to.
            LOST_LINE_END     | line 1: line end lost between "## (2031-02-03) | []
            LOST_LINE_END     | line 6: line end lost between ""               | [0]
            LOST_LINE_END     | line 8: line end lost                          | [1]
            # Swapped lines affect both positions.
            SWAPPED_LINES     | lines 3 and 7:                                 | [0, 1]
            SWAPPED_LINES     | lines 5 and 7:                                 | [0, 1, 2]
            SWAPPED_LINES     | lines 4 and 5:                                 | [0]
            SWAPPED_LINES     | lines 1 and 2:                                 | [2]
            SWAPPED_LINES     | lines 2 and 13:                                | [2]
            DOUBLED_HEADING   | line 1: heading                                | []
            DOUBLED_HEADING   | line 7: heading                                | []
            MIXED_LINE_ENDS   | line ends mixed                                | []
            INVALID_BYTES     | line 2: bytes FF at column 1                   | []
            INVALID_BYTES     | line 5: bytes C3 at column 5                   | [0]
            # The date of a heading may be damaged, which is then the topic of the papers below it.
            INVALID_BYTES     | line 13: bytes FF at column 12                 | [2, 3]
            INVALID_BYTES     | line 15: bytes 80 at column 1                  | [3]
            """)
    void damageTouchesPapersThatCouldBeParsedDifferently(Damage damage, String description, String touched) {
        Damaged damaged = find(damage, RENDERING, description);

        assertThat(damaged.touched()).hasToString(touched);
        assertThat(damaged.untouched()).hasSize(4 - damaged.touched().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            line 1: 0 of  | [0, 1, 2, 3]
            line 4: 6     | [0, 1, 2, 3]
            line 6: 9     | [1, 2, 3]
            line 7: 10    | [0, 1, 2, 3]
            line 9: 15    | [1, 2, 3]
            line 12:      | [3]
            line 16:      | []
            """)
    void truncationTouchesAllPapersAfterTheCut(String description, String touched) {
        assertThat(find(Damage.TRUNCATION, RENDERING, description).touched()).hasToString(touched);
    }

    @Test
    void lostLineEndTouchesBothNeighboursIfThereAreNoBlankLines() {
        Rendering tight = Variant.of(HeadingSpacing.TIGHT).render(MONDAY);

        assertThat(find(Damage.LOST_LINE_END, tight, "line 3: line end lost").touched())
                .containsExactly(0, 1, 2);
    }

    @Test
    void fenceMovedOutsideADigestTouchesAllPapersBelow() {
        Digest digest = dated(
                3, paper("First", "1", Section.of(SectionKind.OTHER, "Code", "As is:\n```\nx\n```")), SECOND, SECOND);
        Rendering page = Variant.of(Surroundings.FRONT_PAGE).render(digest);

        assertThat(find(Damage.SWAPPED_LINES, page, "lines 3 and 15:").touched())
                .containsExactly(0, 1, 2);
        assertThat(find(Damage.SWAPPED_LINES, page, "lines 10 and 15:").touched())
                .containsExactly(0, 1, 2);
        assertThat(find(Damage.SWAPPED_LINES, page, "lines 3 and 14:").touched())
                .containsExactly(0);
        assertThat(find(Damage.LOST_NUMBER_SIGNS, page, "line 12: 3").touched()).containsExactly(0, 1, 2);
    }

    @Test
    void fenceThatHidesTheEvidenceOfTheFirstPaperTouchesAllPapersBelow() {
        Paper other = Paper.builder()
                .title("First")
                .url("https://example.org/1")
                .votes(85)
                .build();
        Rendering page = Variant.of(Surroundings.FRONT_PAGE).render(dated(3, other, SECOND, SECOND));
        Rendering arxiv = Variant.of(Surroundings.FRONT_PAGE)
                .render(dated(3, Paper.builder().from(SECOND).votes(85).build(), SECOND, SECOND));

        assertThat(find(Damage.SWAPPED_LINES, page, "lines 14 and 26: \"Vote: 85\" and \"```bibtex\"")
                        .touched())
                .containsExactly(0, 1, 2);
        assertThat(find(Damage.SWAPPED_LINES, arxiv, "lines 14 and 26: \"Vote: 85\" and \"```bibtex\"")
                        .touched())
                .containsExactly(0);
    }

    @Test
    void damageAroundDigestsTouchesNoPapers() {
        Rendering page = Variant.of(Surroundings.FRONT_PAGE).render(MONDAY);

        assertThat(find(Damage.LOST_ASTERISKS, page, "line 3:").touched()).isEmpty();
        assertThat(find(Damage.INVALID_BYTES, page, "line 30:").touched()).isEmpty();
        // Without its heading, the license belongs to the paper above.
        assertThat(find(Damage.LOST_NUMBER_SIGNS, page, "line 22: 2").touched()).containsExactly(2);
    }

    /** The papers may then be listed under what were headings of the front page. */
    @Test
    void digestHeadingMovedToTheFrontPageTouchesItsPapers() {
        Rendering page = Variant.of(Surroundings.FRONT_PAGE).render(List.of(MONDAY, TUESDAY));

        assertThat(find(Damage.SWAPPED_LINES, page, "lines 3 and 10: \"A made-up")
                        .touched())
                .containsExactly(0, 1, 2);
    }

    /** The heading of the digest without a date is then the topic of its papers. */
    @Test
    void digestHeadingMovedDownTouchesThePapersOfDigestsWithoutDates() {
        Digest uploads = Digest.builder()
                .title("New uploads on arXiv(cs.CL)")
                .addPapers(FIRST)
                .build();
        Digest week = Digest.builder()
                .title("Papers of the Week")
                .addPapers(SECOND, SECOND)
                .build();
        Rendering rendering = Variant.canonical().render(List.of(dated(3), uploads, week, TUESDAY));

        assertThat(find(Damage.SWAPPED_LINES, rendering, "lines 1 and 7:").touched())
                .containsExactly(0, 1, 2);
    }

    @Test
    void papersUnderAHeadingWithoutDateNeedEvidence() {
        Paper code = paper("First", "1", Section.of(SectionKind.OTHER, "Code", "As is:\n```\nx\n```"));
        Rendering week = Variant.canonical()
                .render(List.of(
                        Digest.builder()
                                .title("Papers of the Week")
                                .addPapers(code, SECOND)
                                .build(),
                        MONDAY));

        assertThat(find(Damage.LOST_ASTERISKS, week, "line 5:").touched()).containsExactly(0, 1, 2, 3, 4);
        assertThat(find(Damage.SWAPPED_LINES, week, "lines 2 and 10:").touched())
                .containsExactly(0, 1);
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void sameSeedProducesSameDamage(Damage damage) {
        assertThat(damage.apply(RENDERING, 7).orElseThrow())
                .hasToString(damage.apply(RENDERING, 7).orElseThrow().toString());
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void emptyFileCannotBeDamaged(Damage damage) {
        assertThat(damage.apply(Variant.canonical().render(List.of()), 7)).isEmpty();
    }

    @Test
    void asterisksAreLostOnlyIfThereAreAny() {
        assertThat(Damage.LOST_ASTERISKS.apply(Variant.canonical().render(TUESDAY), 7))
                .isEmpty();
    }

    @Test
    void descriptionSaysWhatWasDamaged() {
        Damaged damaged = find(Damage.LOST_ASTERISKS, RENDERING, "line 5: 1 of 3");

        assertThat(damaged.description())
                .isEqualTo("line 5: 1 of 3 asterisks lost in \"- ***What's New***: It reads.\"");
        assertThat(damaged.damage()).isEqualTo(Damage.LOST_ASTERISKS);
        assertThat(damaged.rendering()).isSameAs(RENDERING);
        assertThat(damaged.toString())
                .startsWith("LOST_ASTERISKS line 5: 1 of 3")
                .contains("Fourth");
        assertThat(damaged.markdown())
                .contains("What's New")
                .hasSize(RENDERING.markdown().length() - 1);
    }

    @Test
    void mixedLineEndsChangeOnlyLineEnds() {
        Rendering marked = Variant.of(ByteOrderMark.PRESENT, LineEnd.CRLF).render(List.of(MONDAY, TUESDAY));
        Damaged damaged = Damage.MIXED_LINE_ENDS.apply(marked, 3).orElseThrow();

        assertThat(damaged.markdown().replaceAll("\r\n?", "\n")).isEqualTo("\uFEFF" + RENDERING.markdown());
        assertThat(damaged.description()).matches("line ends mixed: \\[LF=\\d+, CRLF=\\d+, CR=\\d+]");
    }

    @Test
    void invalidBytesAreNotDecoded() {
        Damaged damaged = find(Damage.INVALID_BYTES, RENDERING, "line 5: bytes EDA080 at column 3 of");

        assertThat(damaged.bytes()).contains(0xED, 0xA0, 0x80);
        assertThat(damaged.markdown()).contains("- \uFFFD");
        assertThat(damaged.bytes()).isNotSameAs(damaged.bytes());
    }

    @Test
    void lostPapersAreListed() {
        Damaged damaged = find(Damage.LOST_ASTERISKS, RENDERING, "line 5:");

        assertThat(damaged.lostIn(RENDERING.digests())).isEmpty();
        assertThat(damaged.lostIn(List.of(TUESDAY))).containsExactly(SECOND, UNLINKED);
        assertThat(damaged.lostIn(List.of(TUESDAY, MONDAY)))
                .extracting(Paper::title)
                .containsExactly("Fourth");
    }

    @Property(tries = 300)
    void eachPaperIsEitherTouchedOrUntouched(@ForAll Damaged damaged) {
        int papers = damaged.rendering().papers().size();

        assertThat(damaged.touched()).allMatch(i -> i >= 0 && i < papers);
        assertThat(damaged.touched().size() + damaged.untouched().size()).isEqualTo(papers);
        assertThat(damaged.lostIn(damaged.rendering().digests())).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // tests a null argument
    void nullRenderingIsRejected() {
        assertThatThrownBy(() -> Damage.TRUNCATION.apply(null, 7))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("rendering");
    }
}
