package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A {@link Rendering} to which damage was done, and which papers a reader must give back all the same.
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
    private final DamageResult wound;

    Damaged(Damage damage, Rendering rendering, DamageResult wound) {
        this.damage = damage;
        this.rendering = rendering;
        this.wound = wound;
    }

    /** The kind of damage. */
    public Damage damage() {
        return damage;
    }

    /** What was damaged. */
    public Rendering rendering() {
        return rendering;
    }

    /** The file; UTF-8, but for what damage made of it. */
    public byte[] bytes() {
        return wound.bytes().clone();
    }

    /** The file as text, with U+FFFD where its bytes are no UTF-8. */
    public String markdown() {
        return new String(wound.bytes(), StandardCharsets.UTF_8);
    }

    /**
     * What was done, and where, such as {@code line 9: 1 of 3 asterisks lost in "- ***What's New***: A model."}. Lines
     * count from one, as in {@link Rendering#markdown()}.
     */
    public String description() {
        return wound.description();
    }

    /**
     * The papers that the damage can have touched, by their place in {@link Rendering#papers()}, from zero. A paper
     * counts as touched where a reader that keeps to the format could take it for anything but what it was: because the
     * damage lies in it, because the line that set it apart from a neighbour is no more, or because it has nothing to
     * show it to be a paper once the heading of its digest is unreadable.
     */
    public SortedSet<Integer> touched() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(wound.touched()));
    }

    /**
     * The other papers: each must be read as it was, in this order; what the damage left of others may stand between.
     */
    public List<Paper> untouched() {
        List<Paper> papers = rendering.papers();
        return IntStream.range(0, papers.size())
                .filter(i -> !wound.touched().contains(i))
                .mapToObj(papers::get)
                .toList();
    }

    /**
     * The {@linkplain #untouched() untouched} papers that a reader lost: those that do not stand in what it read, in
     * the order of the file. Empty where the reader kept all of them, whatever it made of the rest.
     *
     * @param read the digests that the reader gave
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

    /** The damage and its description. */
    @Override
    public String toString() {
        return damage + " " + description() + ", in " + rendering;
    }
}
