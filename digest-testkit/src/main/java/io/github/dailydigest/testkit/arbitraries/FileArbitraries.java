package io.github.dailydigest.testkit.arbitraries;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.rendering.DigestHeading;
import io.github.dailydigest.testkit.rendering.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Digests by the form of their heading, and the digests of one file. */
public final class FileArbitraries {

    /** The last year that a heading can hold. */
    private static final int LAST_YEAR = 9999;

    private FileArbitraries() {}

    /** Digests of every kind with {@code min} to {@code max} papers, both inclusive. */
    static Arbitrary<Digest> digests(PaperSpec papers, int min, int max) {
        return max == 0
                ? dated(papers, min, max)
                : Arbitraries.frequencyOf(
                        Tuple.of(9, withHeading(papers, min, max)), Tuple.of(1, withoutHeading(papers, min, max)));
    }

    /** The digests of one file: one to three, of which only the first may have no heading. */
    static Arbitrary<List<Digest>> files() {
        DigestSpec digests = DigestSpec.any();
        return Combinators.combine(
                        digests.arbitrary(),
                        digests.withHeading().arbitrary().list().ofMaxSize(2))
                .as(FileArbitraries::file);
    }

    /** Returns the digests that can follow each other: below a digest with a date, a heading without one is a topic. */
    private static List<Digest> file(Digest first, List<Digest> others) {
        List<Digest> digests = new ArrayList<>(List.of(first));
        for (Digest other : others) {
            boolean isTopic = DigestHeading.of(other) == DigestHeading.UNDATED
                    && DigestHeading.of(digests.get(digests.size() - 1)) == DigestHeading.DATED;
            if (!isTopic) {
                digests.add(other);
            }
        }
        return digests;
    }

    public static Arbitrary<LocalDate> dates() {
        LocalDate first = LocalDate.of(2031, 1, 1);
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.integers().between(0, 364).map(first::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.of(2032, 2, 29),
                                LocalDate.of(1999, 12, 31),
                                LocalDate.of(1, 1, 1),
                                LocalDate.of(9999, 12, 31))));
    }

    /** Digests with a heading, which can follow other digests. */
    static Arbitrary<Digest> withHeading(PaperSpec papers, int min, int max) {
        return max == 0
                ? dated(papers, min, max)
                : Arbitraries.frequencyOf(
                        Tuple.of(6, dated(papers, min, max)),
                        Tuple.of(2, uploads(papers, min, max)),
                        Tuple.of(1, titled(papers, min, max)));
    }

    static Arbitrary<Digest> dated(PaperSpec papers, int min, int max) {
        return Combinators.combine(
                        dates(),
                        Arbitraries.integers().between(1, 30).optional(0.2),
                        TitleArbitraries.ofDigests().optional(0.9),
                        lists(papers, min, max, true))
                .as((date, days, title, list) -> Digest.builder()
                        .date(date)
                        .endDate(days.map(date::plusDays).filter(last -> last.getYear() <= LAST_YEAR))
                        .title(title)
                        .papers(list)
                        .build());
    }

    /** Digests without a date, which have at least one paper. */
    static Arbitrary<Digest> undated(PaperSpec papers, int min, int max) {
        if (max == 0) {
            throw new IllegalArgumentException("a digest without a date must have a paper, but the maximum is 0");
        }
        return Arbitraries.frequencyOf(
                Tuple.of(2, uploads(papers, min, max)),
                Tuple.of(1, titled(papers, min, max)),
                Tuple.of(1, withoutHeading(papers, min, max)));
    }

    /** Digests below a plain line. */
    private static Arbitrary<Digest> uploads(PaperSpec papers, int min, int max) {
        return undated(TitleArbitraries.ofUploads().map(Optional::of), papers, min, max);
    }

    /** Digests below a heading without a date, under which each paper needs evidence that it is one. */
    private static Arbitrary<Digest> titled(PaperSpec papers, int min, int max) {
        return undated(TitleArbitraries.plain().map(Optional::of), papers.arxivOnly(), min, max);
    }

    private static Arbitrary<Digest> withoutHeading(PaperSpec papers, int min, int max) {
        return undated(Arbitraries.just(Optional.empty()), papers.linked(), min, max);
    }

    private static Arbitrary<Digest> undated(Arbitrary<Optional<String>> titles, PaperSpec papers, int min, int max) {
        return Combinators.combine(titles, lists(papers, Math.max(1, min), max, false))
                .as((title, list) -> Digest.builder().title(title).papers(list).build());
    }

    private static Arbitrary<List<Paper>> lists(PaperSpec papers, int min, int max, boolean dated) {
        return papers.arbitrary()
                .map(paper -> withEvidence(paper, dated))
                .list()
                .ofMinSize(min)
                .ofMaxSize(max);
    }

    /** Adds an author, and a link without a date above, to a paper that no variant could hold otherwise. */
    private static Paper withEvidence(Paper paper, boolean dated) {
        if (Evidence.isSufficient(paper, dated, VariantArbitraries.WIDEST)) {
            return paper;
        }
        Paper.Builder evident = Paper.builder().from(paper);
        if (paper.url().isEmpty() && !dated) {
            evident.url("https://arxiv.org/abs/3102.00001");
        } else {
            evident.addAuthors(Author.of("Ada Example"));
        }
        return evident.build();
    }
}
