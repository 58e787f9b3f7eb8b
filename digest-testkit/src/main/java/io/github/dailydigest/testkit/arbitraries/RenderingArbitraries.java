package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Rendering;
import io.github.dailydigest.testkit.Variant.Choice;
import io.github.dailydigest.testkit.Variant.EntryForm;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Files of one to three digests, each in a variant that can hold them. */
public final class RenderingArbitraries {

    private RenderingArbitraries() {}

    /** Files in every form of entries; half of them have headings, which can hold the most. */
    public static Arbitrary<Rendering> renderings() {
        Arbitrary<EntryForm> forms = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(EntryForm.HEADING)), Tuple.of(1, Arbitraries.of(EntryForm.class)));
        return Combinators.combine(FileArbitraries.files(), VariantArbitraries.choices(), forms)
                .as(RenderingArbitraries::render)
                .withoutEdgeCases();
    }

    private static Rendering render(List<Digest> digests, List<Choice> choices, EntryForm form) {
        List<Digest> fitted = form == EntryForm.HEADING ? digests : FittedDigests.of(digests, form);
        List<Choice> wanted = choices.stream()
                .map(choice -> choice instanceof EntryForm ? form : choice)
                .toList();
        return VariantArbitraries.nearest(wanted, fitted).render(fitted);
    }
}
