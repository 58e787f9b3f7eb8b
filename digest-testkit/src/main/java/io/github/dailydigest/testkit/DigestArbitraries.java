package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Section;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * jqwik arbitraries for every type of the model, and for the ways to write it.
 *
 * <p>The values are such as a reader can give: the kind of a section is the one that its label names, its points are
 * those of its body, and the sections of a paper stand in an order that a digest can hold. They are rich in what real
 * digests hold: Korean and other scripts, emoji, TeX, brackets and lone asterisks, tokens such as {@code <think>},
 * lines of a body that look like fields, headings and labels, lists that Python printed.
 *
 * <p>jqwik finds most of them {@linkplain DigestArbitraryProvider by type}; what is narrower is provided by name:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Digest> days() {
 *     return DigestArbitraries.digests().dated().ofPapers(1, 3).arxivOnly();
 * }
 *
 * @Property
 * void eachPaperOfADayIsIndexedOnce(@ForAll("days") Digest digest) {
 *     assertThat(myIndex.add(digest)).isEqualTo(digest.papers().size());
 * }
 * }</pre>
 *
 * <p>Every method may be called by any thread, and gives a new arbitrary.
 */
public final class DigestArbitraries {

    private DigestArbitraries() {}

    /** Digests that {@linkplain #variantsFor(Digest) some variant} can hold, to be narrowed where need be. */
    public static DigestArbitrary digests() {
        return DigestArbitrary.any();
    }

    /** Papers, to be narrowed where need be. */
    public static PaperArbitrary papers() {
        return PaperArbitrary.any();
    }

    /** Authors: plain names, and names with quotes, apostrophes, commas, CJK, or nothing but a {@code +}. */
    public static Arbitrary<Author> authors() {
        return AuthorArbitraries.authors();
    }

    /** Single sections: with a label, of prose, or of bullets without labels. */
    public static Arbitrary<Section> sections() {
        return SectionArbitraries.sections();
    }

    /** All sections of one paper, in an order that a digest can hold; now and then none. */
    public static Arbitrary<List<Section>> sectionsOfPapers() {
        return SectionArbitraries.ofPapers();
    }

    /** Pictures and films, some at relative addresses. */
    public static Arbitrary<Media> media() {
        return LinkArbitraries.media();
    }

    /** Identifiers of the new form and the old, some with a version. */
    public static Arbitrary<ArxivId> arxivIds() {
        return LinkArbitraries.arxivIds();
    }

    /** Dates of digests: days of 2031 for the most part, and the edges of what four digits of a year can say. */
    public static Arbitrary<LocalDate> dates() {
        return FileArbitraries.dates();
    }

    /** Titles of papers. */
    public static Arbitrary<String> titles() {
        return TitleArbitraries.ofPapers();
    }

    /** Labels of sections: known names in each of their spellings, and others. */
    public static Arbitrary<String> labels() {
        return LabelArbitraries.labels();
    }

    /** Bodies of sections with a label, without points: one line or several, now and then empty. */
    public static Arbitrary<String> bodies() {
        return BodyArbitraries.bodies();
    }

    /** Variants, every choice on every axis as likely as another. */
    public static Arbitrary<Variant> variants() {
        return VariantArbitraries.variants();
    }

    /**
     * The variants that can hold this digest alone in a file.
     *
     * @throws IllegalArgumentException if there is none; the message says what stands against it
     */
    public static Arbitrary<Variant> variantsFor(Digest digest) {
        return VariantArbitraries.variantsFor(List.of(digest));
    }

    /** Files of one to three digests, each in a variant that can hold them. */
    public static Arbitrary<Rendering> renderings() {
        return Combinators.combine(FileArbitraries.files(), variants())
                .as((digests, wish) -> VariantArbitraries.nearest(wish, digests).render(digests))
                .withoutEdgeCases();
    }

    /** Renderings to which damage was done, each kind as likely as another where it is possible. */
    public static Arbitrary<Damaged> damaged() {
        return DamageArbitraries.damaged();
    }

    /** Renderings to which this kind of damage was done. */
    public static Arbitrary<Damaged> damaged(Damage damage) {
        return DamageArbitraries.damaged(damage);
    }
}
