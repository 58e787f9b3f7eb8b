package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.rendering.RenderedFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digests written as a file in one {@link Variant}: the markdown, and the digests that a reader should return for it.
 *
 * <pre>{@code
 * Rendering rendering = Variant.of(LineEnd.CRLF).render(digest);
 * assertThat(myReader.read(rendering.markdown())).isEqualTo(rendering.digests());
 * }</pre>
 *
 * <p>jqwik finds renderings for parameters of this type. Renderings are equal if their digests and variants are equal.
 * Immutable and thread-safe.
 *
 * @see Variant#render(Digest)
 */
public final class Rendering {

    private final RenderedFile file;
    private final String markdown;

    /** Renders digests that the variant can hold. */
    Rendering(List<Digest> digests, Variant variant) {
        this.file = RenderedFile.of(digests, variant);
        this.markdown = file.markdown();
    }

    /** Returns the digests, in the order of the file. */
    public List<Digest> digests() {
        return file.digests();
    }

    /** Returns the papers of all digests, in the order of the file. */
    public List<Paper> papers() {
        return file.papers();
    }

    /** Returns the variant in which the digests are written. */
    public Variant variant() {
        return file.variant();
    }

    /** Returns the content of the file. */
    public String markdown() {
        return markdown;
    }

    RenderedFile file() {
        return file;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rendering rendering
                && digests().equals(rendering.digests())
                && variant().equals(rendering.variant());
    }

    @Override
    public int hashCode() {
        return 31 * digests().hashCode() + variant().hashCode();
    }

    /** Returns the variant and the digests. */
    @Override
    public String toString() {
        return variant() + " of " + digests();
    }
}
