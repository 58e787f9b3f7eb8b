package io.github.dailydigest.testkit.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Section;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class PlainListTest {

    @Property
    void pointsOfASummaryAreTheItemsOfItsList(@ForAll Section section) {
        Assume.that(section.label().isEmpty());

        assertThat(PlainList.points(section.markdown()).orElse(List.of())).isEqualTo(section.points());
    }
}
