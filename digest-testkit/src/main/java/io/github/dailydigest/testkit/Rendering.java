package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.ByteOrderMark;
import io.github.dailydigest.testkit.Variant.LineEnd;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file that holds digests in one {@link Variant}: what is written, and what a reader should give back.
 *
 * <pre>{@code
 * Rendering rendering = Variant.of(LineEnd.CRLF).render(digest);
 * assertThat(myReader.read(rendering.markdown())).isEqualTo(rendering.digests());
 * }</pre>
 *
 * <p>jqwik finds renderings for parameters of this type. Two are equal where digests and variant are. Immutable and
 * thread-safe.
 *
 * @see Variant#render(Digest)
 */
public final class Rendering {

    private final List<Digest> digests;
    private final Variant variant;
    private final List<Line> lines;
    private final String markdown;

    /** A rendering of digests that the variant can hold. */
    Rendering(List<Digest> digests, Variant variant) {
        this.digests = List.copyOf(digests);
        this.variant = variant;
        this.lines = Renderer.lines(digests, variant);
        this.markdown = lines.stream()
                .map(Line::text)
                .collect(Collectors.joining(lineEnd(), start(), lines.isEmpty() ? "" : lineEnd()));
    }

    /** The digests, in the order of the file. */
    public List<Digest> digests() {
        return digests;
    }

    /** The papers of all digests, in the order of the file. */
    public List<Paper> papers() {
        return digests.stream().flatMap(digest -> digest.papers().stream()).toList();
    }

    /** How they are written. */
    public Variant variant() {
        return variant;
    }

    /** The file. */
    public String markdown() {
        return markdown;
    }

    /** The file in lines, without what stands before the first and behind each. */
    List<Line> lines() {
        return lines;
    }

    /** What stands before the first line. */
    String start() {
        return variant.choice(ByteOrderMark.class) == ByteOrderMark.PRESENT ? "\uFEFF" : "";
    }

    /** What stands behind each line. */
    String lineEnd() {
        return variant.choice(LineEnd.class) == LineEnd.CRLF ? "\r\n" : "\n";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rendering rendering
                && digests.equals(rendering.digests)
                && variant.equals(rendering.variant);
    }

    @Override
    public int hashCode() {
        return 31 * digests.hashCode() + variant.hashCode();
    }

    /** The variant and the digests. */
    @Override
    public String toString() {
        return variant + " of " + digests;
    }
}
