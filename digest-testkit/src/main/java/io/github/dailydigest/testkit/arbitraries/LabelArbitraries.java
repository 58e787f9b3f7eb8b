package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.testkit.rendering.SectionNames;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Labels of sections: known names in each of their spellings, and other words. */
public final class LabelArbitraries {

    private static final List<String> KNOWN = SectionNames.known();

    private LabelArbitraries() {}

    public static Arbitrary<String> labels() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(KNOWN)),
                Tuple.of(1, Arbitraries.of(KNOWN).map(label -> label.replace('\'', '’'))),
                Tuple.of(1, Arbitraries.of(KNOWN).map(label -> label.toLowerCase(Locale.ROOT))),
                Tuple.of(1, Arbitraries.of(KNOWN).map(label -> label.toUpperCase(Locale.ROOT))),
                Tuple.of(1, Arbitraries.of("성능 하이라이트(Performance Highlights)", "새로운 점 (What's New)")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "Conclusion",
                                "Limitations",
                                "Related Work",
                                "Ethical Considerations",
                                "What's New - Related Work",
                                "Results (Table 1)",
                                "고찰",
                                "한계점(Limitations)",
                                "要点")),
                Tuple.of(
                        1,
                        TextArbitraries.words()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .map(words -> String.join(" ", words))
                                // The key of a field, if links follow.
                                .filter(label -> !label.equals("model"))));
    }
}
