package io.github.dailydigest.testkit.damage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Damage;
import io.github.dailydigest.testkit.Damaged;
import io.github.dailydigest.testkit.Rendering;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which papers damage to entries that are no headings may affect. */
final class EntryFormScopeTest {

    private static final List<Digest> DAYS = List.of(
            dated(3, paper("The First", "1"), paper("The Second", "2")),
            dated(4, paper("The Third", "3")),
            dated(5, paper("The Fourth", "4")));

    private static final Rendering TABLES = Variant.of(EntryForm.TABLE_ROW).render(DAYS);

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

    private static Damaged find(Damage damage, Rendering rendering, String description) {
        return LongStream.range(0, 50_000)
                .mapToObj(seed -> damage.apply(rendering, seed).orElseThrow())
                .filter(damaged -> damaged.description().startsWith(description))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no seed produces damage with the description: " + description));
    }

    @Test
    void damageAffectsThePapersFromTheDigestAboveToTheNextDatedHeading() {
        assertThat(find(Damage.LOST_LINE_END, TABLES, "line 3: line end lost between \"| Title")
                        .touched())
                .containsExactly(0, 1);
        assertThat(find(Damage.LOST_LINE_END, TABLES, "line 12: line end lost between \"| [The Third")
                        .touched())
                .containsExactly(0, 1, 2);
        assertThat(find(Damage.LOST_LINE_END, TABLES, "line 18: line end lost between \"| [The Fourth")
                        .touched())
                .containsExactly(2, 3);
        assertThat(find(Damage.LOST_NUMBER_SIGNS, TABLES, "line 14: 2 of 2").touched())
                .containsExactly(2, 3);
    }

    @Test
    void truncationAffectsTheDigestsAroundIt() {
        assertThat(find(Damage.TRUNCATION, TABLES, "line 12: ").touched()).containsExactly(0, 1, 2, 3);
        assertThat(find(Damage.TRUNCATION, TABLES, "line 18: ").touched()).containsExactly(2, 3);
    }

    @Test
    void doubledEntriesAffectOthersOfTheirKindAndDoubledDigestHeadingsNone() {
        assertThat(find(Damage.DOUBLED_HEADING, TABLES, "line 5: ").touched()).containsExactly(0, 1);
        assertThat(find(Damage.DOUBLED_HEADING, TABLES, "line 8: ").touched()).isEmpty();
    }

    @Test
    void mixedLineEndsAffectNone() {
        assertThat(Damage.MIXED_LINE_ENDS.apply(TABLES, 1).orElseThrow().touched())
                .isEmpty();
    }

    @Test
    void blockThatAPaperOpensAffectsAllPapersBelow() {
        Section code = Section.of(SectionKind.METHOD, "Method", "Code:\n```\na\n```");
        Rendering items = Variant.of(EntryForm.LIST_ITEM)
                .render(List.of(DAYS.get(0), dated(4, paper("The Third", "3", code)), DAYS.get(2)));
        Rendering plain = Variant.of(EntryForm.LIST_ITEM).render(DAYS);

        assertThat(find(Damage.LOST_LINE_END, items, "line 9: line end lost between \"- **[The Third")
                        .touched())
                .containsExactly(0, 1, 2, 3);
        assertThat(find(Damage.LOST_LINE_END, plain, "line 9: line end lost between \"- **[The Third")
                        .touched())
                .containsExactly(0, 1, 2);
    }

    @Test
    void textBelowTheDigestsAffectsTheLastTwo() {
        Rendering page =
                Variant.of(EntryForm.TABLE_ROW, Surroundings.FRONT_PAGE).render(DAYS);

        assertThat(find(Damage.LOST_NUMBER_SIGNS, page, "line 29: 2 of 2").touched())
                .containsExactly(2, 3);
    }
}
