package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.testkit.Damage;
import io.github.dailydigest.testkit.Damaged;
import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Rendering;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No kind of damage causes an exception, loses text, or changes undamaged papers. */
class DamageTest {

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<Rendering> marked() {
        return DigestArbitraries.renderings()
                .map(rendering -> rendering.variant().render(MarkedDigests.digests(rendering.digests())));
    }

    @Property(tries = 3_000)
    void undamagedPapersAreParsedUnchanged(@ForAll Damaged damaged) throws IOException {
        ParseResult result = parser.parse(new ByteArrayInputStream(damaged.bytes()));

        assertThat(damaged.lostIn(result.digests()))
                .as(() -> damaged.description() + "\n" + damaged.markdown())
                .isEmpty();
    }

    @Property(tries = 2_000)
    void noUndamagedWordIsLost(@ForAll("marked") Rendering rendering, @ForAll Damage damage, @ForAll long seed) {
        damage.apply(rendering, seed).ifPresent(damaged -> {
            String text = damaged.markdown();
            ParseResult result = parser.parse(text);
            String model = result.digests().toString();

            assertThat(MarkedDigests.words(text))
                    .as(() -> damaged.description() + "\n" + text)
                    .allMatch(word -> model.contains(word.group()) || OutsidePapers.contain(result, word.start()));
        });
    }
}
