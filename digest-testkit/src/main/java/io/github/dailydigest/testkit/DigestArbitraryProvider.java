package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
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
 * Provides the arbitraries of {@link DigestArbitraries} by type: all types of the model, {@link Variant},
 * {@link Rendering} and {@link Damaged}. jqwik loads this class as a service from the class path, so that tests need
 * not name it.
 *
 * <pre>{@code
 * @Property
 * void readsEveryRendering(@ForAll Rendering rendering) {
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
            Link.class, DigestArbitraries::links,
            Media.class, DigestArbitraries::media,
            ArxivId.class, DigestArbitraries::arxivIds,
            Variant.class, DigestArbitraries::variants,
            Rendering.class, DigestArbitraries::renderings,
            Damaged.class, DigestArbitraries::damaged);

    /** Called by jqwik. */
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
