package io.github.dailydigest.testkit;

import static io.github.dailydigest.testkit.DigestAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.testkit.Variant.EmphasisMarks;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.LabelEnd;
import io.github.dailydigest.testkit.Variant.LabelMark;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class SamplesTest {

    @Property
    void everyVariantWithHeadingsThatAcceptsUnknownLabelsCanHoldTheSamples(@ForAll Variant any) {
        Variant variant = any.choose(EntryForm.HEADING)
                .choose(LabelMark.PLUS)
                .choose(EmphasisMarks.PADDED)
                .choose(LabelEnd.COLON_WITHIN);

        assertThat(Samples.all()).allMatch(variant::canHold);
    }

    @Example
    void thereAreFourSamples() {
        assertThat(Samples.all())
                .containsExactly(Samples.english(), Samples.korean(), Samples.undated(), Samples.weekly());
        assertThat(Samples.english())
                .hasPapers(3)
                .paper(1)
                .hasArxivId("3102.00002v2")
                .section(SectionKind.SUMMARY)
                .hasPoints("It draws in two steps.", "It needs no training data.");
        assertThat(Samples.korean())
                .hasTitle("오늘의 논문")
                .paper(0)
                .section(SectionKind.WHATS_NEW)
                .hasLabel("새로운 점");
        assertThat(Samples.undated()).hasNoDate();
        assertThat(Samples.weekly())
                .hasEndDate(LocalDate.of(2031, 2, 9))
                .paper(0)
                .hasTopic("cs.CL")
                .hasMoreAuthors();
    }

    @Example
    void samplesAreConstants() {
        Digest first = Samples.english();

        assertThat(Samples.english()).isSameAs(first);
    }
}
