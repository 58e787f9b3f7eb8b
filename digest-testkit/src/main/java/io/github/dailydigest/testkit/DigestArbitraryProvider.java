package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets jqwik find the arbitraries of {@link DigestArbitraries} by type: digests and all that they are made of,
 * {@link Variant}, {@link Rendering} and {@link Damaged}. jqwik loads it as a service from the class path; there is no
 * need to name it.
 *
 * <pre>{@code
 * @Property
 * void whateverIsWrittenIsRead(@ForAll Rendering rendering) {
 *     assertThat(myReader.read(rendering.markdown())).isEqualTo(rendering.digests());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DigestArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            Digest.class, DigestArbitraries::digests,
            Paper.class, DigestArbitraries::papers,
            Author.class, DigestArbitraries::authors,
            Section.class, DigestArbitraries::sections,
            Media.class, DigestArbitraries::media,
            ArxivId.class, DigestArbitraries::arxivIds,
            Variant.class, DigestArbitraries::variants,
            Rendering.class, DigestArbitraries::renderings,
            Damaged.class, DigestArbitraries::damaged);

    /** For jqwik. */
    public DigestArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.keySet().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(ARBITRARIES.entrySet().stream()
                .filter(entry -> targetType.isOfType(entry.getKey()))
                .findFirst()
                .orElseThrow()
                .getValue()
                .get());
    }
}
