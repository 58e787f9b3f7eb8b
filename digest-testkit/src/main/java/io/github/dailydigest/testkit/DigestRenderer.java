package io.github.dailydigest.testkit;

import static java.util.Objects.requireNonNull;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes digests as markdown in one {@link Variant} of the format, so that a reader can be held to what it should give:
 * the digest that was written, whatever the variant.
 *
 * <pre>{@code
 * Variant variant = Variant.builder().labelEmphasis(LabelEmphasis.TWO_ASTERISKS).build();
 * String markdown = DigestRenderer.of(variant).render(digest);
 * assertThat(myReader.read(markdown)).isEqualTo(digest);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DigestRenderer {

    private final Variant variant;

    private DigestRenderer(Variant variant) {
        this.variant = variant;
    }

    /** A renderer that writes in {@code variant}. */
    public static DigestRenderer of(Variant variant) {
        return new DigestRenderer(requireNonNull(variant, "variant"));
    }

    /**
     * A file with this digest alone.
     *
     * @throws IllegalArgumentException if the variant {@linkplain Variant#canHold(Digest) cannot hold} the digest; the
     *     message says what in it stands against that
     */
    public String render(Digest digest) {
        return render(List.of(digest));
    }

    /**
     * A file with these digests, in this order.
     *
     * @throws IllegalArgumentException if the variant {@linkplain Variant#canHold(List) cannot hold} the digests; the
     *     message says what in them stands against that
     */
    public String render(List<Digest> digests) {
        List<String> reasons = Holding.reasons(digests, variant);
        if (!reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    variant + " cannot hold what is to be rendered: " + String.join("; ", reasons));
        }
        StringBuilder out = new StringBuilder();
        digests.forEach(digest -> append(digest, out));
        String text = variant.surroundings().around(out.toString());
        return variant.byteOrderMark().characters()
                + text.replace("\n", variant.lineEnd().characters());
    }

    private void append(Digest digest, StringBuilder out) {
        DigestHeading heading = DigestHeading.of(digest);
        if (heading != DigestHeading.NONE) {
            out.append(heading.write(digest)).append("\n\n");
        }
        boolean tight = variant.headingSpacing() == HeadingSpacing.NONE;
        for (Paper paper : digest.papers()) {
            // A blank line above stays where it ends another digest.
            boolean underOwn =
                    heading != DigestHeading.NONE || paper != digest.papers().get(0);
            if (tight && underOwn && out.length() > 0) {
                out.setLength(out.length() - 1);
            }
            append(paper, out);
        }
    }

    private void append(Paper paper, StringBuilder out) {
        out.append(variant.paperHeadingStyle().write(paper))
                .append(variant.headingSpacing() == HeadingSpacing.NONE ? "\n" : "\n\n");
        List<String> blocks = new ArrayList<>(Fields.write(paper, variant));
        StringBuilder labelled = new StringBuilder();
        for (Section section : paper.sections()) {
            String text = Sections.write(section, variant);
            if (section.label().isEmpty()) {
                blocks.add(text);
            } else {
                labelled.append(
                                labelled.isEmpty()
                                        ? ""
                                        : "\n" + variant.sectionSpacing().between())
                        .append(text);
            }
        }
        if (!labelled.isEmpty()) {
            blocks.add(labelled.toString());
        }
        blocks.forEach(block -> out.append(block).append("\n\n"));
        if (blocks.isEmpty() && variant.headingSpacing() == HeadingSpacing.NONE) {
            out.append('\n');
        }
    }
}
