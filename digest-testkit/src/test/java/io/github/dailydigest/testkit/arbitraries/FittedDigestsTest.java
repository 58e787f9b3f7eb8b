package io.github.dailydigest.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Rendering;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.EntryForm;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

final class FittedDigestsTest {

    @Provide
    Arbitrary<Digest> dated() {
        return DigestSpec.any().dated().arbitrary();
    }

    @Property(tries = 200)
    void everyDatedDigestFitsEveryForm(@ForAll("dated") Digest digest, @ForAll EntryForm form) {
        List<Digest> fitted = FittedDigests.of(List.of(digest), form);

        assertThat(Variant.of(form, Variant.AuthorList.PRINTED_LIST).canHold(fitted))
                .isTrue();
        assertThat(fitted)
                .singleElement()
                .satisfies(one -> assertThat(one.papers()).hasSameSizeAs(digest.papers()));
    }

    @Test
    void whatFitsIsKept() {
        Paper paper = Paper.builder()
                .title("A Model That Reads")
                .url("https://arxiv.org/abs/3102.00002")
                .votes(12)
                .putMetadata("Comments", "9 pages")
                .build();
        Digest digest =
                Digest.builder().date(LocalDate.of(2031, 2, 3)).addPapers(paper).build();
        Digest undated = Digest.builder().addPapers(paper).build();

        assertThat(FittedDigests.of(List.of(digest), EntryForm.TABLE_ROW)).containsExactly(digest);
        assertThat(FittedDigests.of(List.of(undated, digest), EntryForm.LINK_LINE))
                .containsExactly(digest);
        assertThat(FittedDigests.of(List.of(undated), EntryForm.LINK_LINE)).containsExactly(undated);
    }

    @Provide
    Arbitrary<Rendering> renderings() {
        return RenderingArbitraries.renderings();
    }

    @Property(tries = 300)
    void renderingsHaveEveryForm(@ForAll("renderings") Rendering rendering) {
        Statistics.collect(rendering.variant().choice(EntryForm.class));
        Statistics.coverage(coverage -> {
            for (EntryForm form : EntryForm.values()) {
                coverage.check(form).count(count -> count > 0);
            }
        });
    }
}
