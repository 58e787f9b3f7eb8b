package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.damage.DamageResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A damaged {@link Rendering}, and the papers that a reader must still return.
 *
 * <pre>{@code
 * @Property
 * void damageCostsNoOtherPaper(@ForAll Damaged damaged) {
 *     assertThat(damaged.lostIn(myReader.read(damaged.markdown()))).isEmpty();
 * }
 * }</pre>
 *
 * <p>jqwik finds damaged renderings for parameters of this type. Immutable and thread-safe.
 *
 * @see Damage#apply(Rendering, long)
 */
public final class Damaged {

    private final Damage damage;
    private final Rendering rendering;
    private final DamageResult result;

    Damaged(Damage damage, Rendering rendering, DamageResult result) {
        this.damage = damage;
        this.rendering = rendering;
        this.result = result;
    }

    /** Returns the kind of damage. */
    public Damage damage() {
        return damage;
    }

    /** Returns the rendering before the damage. */
    public Rendering rendering() {
        return rendering;
    }

    /** Returns the damaged file, in UTF-8 except for bytes that the damage inserted or cut. */
    public byte[] bytes() {
        return result.bytes().clone();
    }

    /** Returns the damaged file as text, with U+FFFD for bytes that are not valid UTF-8. */
    public String markdown() {
        return new String(result.bytes(), StandardCharsets.UTF_8);
    }

    /**
     * What was damaged, and where, such as {@code line 9: 1 of 3 asterisks lost in "- ***What's New***: A model."}.
     * Line numbers are one-based and refer to {@link Rendering#markdown()}.
     */
    public String description() {
        return result.description();
    }

    /**
     * Returns the papers that the damage may affect, as zero-based indices into {@link Rendering#papers()}. A paper is
     * touched if a reader that follows the format could parse it as something else: because the damage is in it,
     * because the line that separated it from the next paper is lost, or because it cannot be recognized as a paper
     * without the heading of its digest. Entries that are no headings, such as the rows of a table, also depend on the
     * entries around them.
     */
    public SortedSet<Integer> touched() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(result.touched()));
    }

    /**
     * Returns the other papers. A reader must return each of them unchanged and in this order; the remains of touched
     * papers may occur between them.
     */
    public List<Paper> untouched() {
        List<Paper> papers = rendering.papers();
        return IntStream.range(0, papers.size())
                .filter(i -> !result.touched().contains(i))
                .mapToObj(papers::get)
                .toList();
    }

    /**
     * Returns the {@linkplain #untouched() untouched} papers that a reader lost, in the order of the file. Empty if it
     * returned all of them, whatever it returned for the rest of the file.
     *
     * @param read the digests that the reader returned
     */
    public List<Paper> lostIn(List<Digest> read) {
        List<Paper> papers =
                read.stream().flatMap(digest -> digest.papers().stream()).toList();
        List<Paper> lost = new ArrayList<>();
        int from = 0;
        for (Paper paper : untouched()) {
            int found = papers.subList(from, papers.size()).indexOf(paper);
            if (found < 0) {
                lost.add(paper);
            } else {
                from += found + 1;
            }
        }
        return List.copyOf(lost);
    }

    /** Returns the damage and its description. */
    @Override
    public String toString() {
        return damage + " " + description() + ", in " + rendering;
    }
}
