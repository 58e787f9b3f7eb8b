package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import java.util.List;

/**
 * Digests and a variant that can hold them: what is written, and what a reader should give back.
 *
 * <pre>{@code
 * assertThat(myReader.read(rendering.markdown())).isEqualTo(rendering.digests());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param digests the digests, in the order of the file
 * @param variant how they are written
 */
public record Rendering(List<Digest> digests, Variant variant) {

    /**
     * A rendering.
     *
     * @throws IllegalArgumentException if the variant cannot hold the digests
     */
    public Rendering {
        digests = List.copyOf(digests);
        DigestRenderer.of(variant).render(digests);
    }

    /** The file. */
    public String markdown() {
        return DigestRenderer.of(variant).render(digests);
    }
}
