package io.github.dailydigest.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.Choice;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class VariantArbitrariesTest {

    @Provide
    Arbitrary<List<Choice>> choices() {
        return VariantArbitraries.choices();
    }

    @Property
    void nearestVariantKeepsAllChoicesThatCanHoldTheDigest(
            @ForAll Digest digest, @ForAll("choices") List<Choice> wanted) {
        Variant variant = Variant.of(wanted.toArray(Choice[]::new));

        Variant nearest = VariantArbitraries.nearest(wanted, List.of(digest));

        assertThat(nearest.canHold(digest)).isTrue();
        assertThat(nearest.equals(variant)).isEqualTo(variant.canHold(digest));
    }
}
