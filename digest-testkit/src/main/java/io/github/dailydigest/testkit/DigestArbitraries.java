package io.github.dailydigest.testkit;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
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
 * <pre>{@code
 * @Provide
 * Arbitrary<Rendering> renderings() {
 *     return DigestArbitraries.renderings();
 * }
 *
 * @Property
 * void whateverIsWrittenIsRead(@ForAll("renderings") Rendering rendering) {
 *     assertThat(myReader.read(rendering.markdown())).isEqualTo(rendering.digests());
 * }
 * }</pre>
 *
 * <p>Every method may be called by any thread, and gives a new arbitrary.
 */
public final class DigestArbitraries {

    private DigestArbitraries() {}

    /**
     * Digests that {@linkplain #variantsFor(Digest) some variant} can hold, with at most four papers. Most have a date
     * and a title; each has a date or a paper.
     */
    public static Arbitrary<Digest> digests() {
        return FileArbitraries.digests();
    }

    /** Papers with nothing unrecognized; a few have no url. */
    public static Arbitrary<Paper> papers() {
        return PaperArbitraries.papers();
    }

    /** Papers with at least one text that is unrecognized. No {@link Variant} can hold these. */
    public static Arbitrary<Paper> papersWithUnrecognized() {
        return Combinators.combine(papers(), PaperArbitraries.unrecognized())
                .as((paper, unrecognized) ->
                        Paper.builder().from(paper).unrecognized(unrecognized).build());
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
}
