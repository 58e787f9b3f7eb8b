package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.testkit.arbitraries.AuthorArbitraries;
import io.github.dailydigest.testkit.arbitraries.BodyArbitraries;
import io.github.dailydigest.testkit.arbitraries.DamageArbitraries;
import io.github.dailydigest.testkit.arbitraries.DigestSpec;
import io.github.dailydigest.testkit.arbitraries.FileArbitraries;
import io.github.dailydigest.testkit.arbitraries.LabelArbitraries;
import io.github.dailydigest.testkit.arbitraries.LinkArbitraries;
import io.github.dailydigest.testkit.arbitraries.PaperSpec;
import io.github.dailydigest.testkit.arbitraries.RenderingArbitraries;
import io.github.dailydigest.testkit.arbitraries.SectionArbitraries;
import io.github.dailydigest.testkit.arbitraries.TitleArbitraries;
import io.github.dailydigest.testkit.arbitraries.VariantArbitraries;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * jqwik arbitraries for every type of the model, and for variants, renderings and damage.
 *
 * <p>The values are consistent, like those that a reader returns: the kind of a section matches its label, its points
 * match its body, and the sections of a paper are in an order that markdown can represent. They contain what real
 * digests contain: Korean and other scripts, emoji, TeX, brackets and single asterisks, tokens such as {@code <think>},
 * lines of a body that look like fields, headings and labels, and printed Python lists.
 *
 * <p>jqwik finds most of them {@linkplain DigestArbitraryProvider by type}. Narrower arbitraries are provided by name:
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
 * <p>Every method is thread-safe and returns a new arbitrary.
 */
public final class DigestArbitraries {

    private DigestArbitraries() {}

    /**
     * Generates digests that at least one {@linkplain #variantsFor(Digest) variant} can hold. The result can be
     * narrowed.
     */
    public static DigestArbitrary digests() {
        return new DigestArbitrary(DigestSpec.any());
    }

    /** Generates papers. The result can be narrowed. */
    public static PaperArbitrary papers() {
        return new PaperArbitrary(PaperSpec.any());
    }

    /** Generates authors: plain names, CJK names, names with quotes, apostrophes or commas, and the name {@code +}. */
    public static Arbitrary<Author> authors() {
        return AuthorArbitraries.authors();
    }

    /** Generates sections with a label, of prose, or of bullets without labels. */
    public static Arbitrary<Section> sections() {
        return SectionArbitraries.sections();
    }

    /** Generates all sections of one paper, in an order that markdown can represent; sometimes empty. */
    public static Arbitrary<List<Section>> sectionsOfPapers() {
        return SectionArbitraries.ofPapers();
    }

    /** Generates images and videos, some with relative URLs. */
    public static Arbitrary<Media> media() {
        return LinkArbitraries.media();
    }

    /**
     * Generates links of papers other than that of the title, some with brackets in their text or with relative URLs.
     */
    public static Arbitrary<Link> links() {
        return LinkArbitraries.links();
    }

    /** Generates identifiers in the new and the old form, some with a version. */
    public static Arbitrary<ArxivId> arxivIds() {
        return LinkArbitraries.arxivIds();
    }

    /**
     * Generates dates of digests: mostly days of 2031, and edge cases such as the first and last day with a four-digit
     * year.
     */
    public static Arbitrary<LocalDate> dates() {
        return FileArbitraries.dates();
    }

    /** Generates titles of papers. */
    public static Arbitrary<String> titles() {
        return TitleArbitraries.ofPapers();
    }

    /** Generates headings inside a digest that papers are listed under. */
    public static Arbitrary<String> topics() {
        return TitleArbitraries.ofTopics();
    }

    /** Generates labels of sections: known names in each of their spellings, and other words. */
    public static Arbitrary<String> labels() {
        return LabelArbitraries.labels();
    }

    /** Generates bodies of sections with a label and without points: one or more lines, sometimes empty. */
    public static Arbitrary<String> bodies() {
        return BodyArbitraries.bodies();
    }

    /** Generates variants. On each axis, every choice is equally likely. */
    public static Arbitrary<Variant> variants() {
        return VariantArbitraries.variants();
    }

    /**
     * Generates the variants that can hold this digest as the only one in a file.
     *
     * @throws IllegalArgumentException if there are no such variants; the message lists the reasons
     */
    public static Arbitrary<Variant> variantsFor(Digest digest) {
        return VariantArbitraries.variantsFor(List.of(digest));
    }

    /** Generates files of one to three digests, each in a variant that can hold them. */
    public static Arbitrary<Rendering> renderings() {
        return RenderingArbitraries.renderings();
    }

    /** Generates damaged renderings. Every kind of damage is equally likely if the rendering allows it. */
    public static Arbitrary<Damaged> damaged() {
        return DamageArbitraries.damaged();
    }

    /** Generates renderings with this kind of damage. */
    public static Arbitrary<Damaged> damaged(Damage damage) {
        return DamageArbitraries.damaged(damage);
    }
}
