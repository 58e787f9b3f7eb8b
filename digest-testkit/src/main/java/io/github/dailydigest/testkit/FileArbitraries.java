package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Digests by the heading under which they can stand, and the digests of one file. */
final class FileArbitraries {

    private FileArbitraries() {}

    /** Digests of any kind with {@code min} to {@code max} papers. */
    static Arbitrary<Digest> digests(PaperArbitrary papers, int min, int max) {
        return max == 0
                ? dated(papers, min, max)
                : Arbitraries.frequencyOf(
                        Tuple.of(9, withHeading(papers, min, max)), Tuple.of(1, withoutHeading(papers, min, max)));
    }

    /** The digests of one file, one at the least; only the first can be without a heading. */
    static Arbitrary<List<Digest>> files() {
        DigestArbitrary digests = DigestArbitrary.any();
        return Combinators.combine(digests, digests.withHeading().list().ofMaxSize(2))
                .as((first, others) ->
                        Stream.concat(Stream.of(first), others.stream()).toList());
    }

    static Arbitrary<LocalDate> dates() {
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

    /** Digests that need not stand first. */
    static Arbitrary<Digest> withHeading(PaperArbitrary papers, int min, int max) {
        return max == 0
                ? dated(papers, min, max)
                : Arbitraries.frequencyOf(
                        Tuple.of(6, dated(papers, min, max)),
                        Tuple.of(2, uploads(papers, min, max)),
                        Tuple.of(1, titled(papers, min, max)));
    }

    static Arbitrary<Digest> dated(PaperArbitrary papers, int min, int max) {
        return Combinators.combine(dates(), TitleArbitraries.ofDigests().optional(0.9), lists(papers, min, max))
                .as((date, title, some) -> digest(Optional.of(date), title, some));
    }

    /** Digests without a date, which have a paper. */
    static Arbitrary<Digest> undated(PaperArbitrary papers, int min, int max) {
        if (max == 0) {
            throw new IllegalArgumentException("a digest without a date has a paper, and none is allowed");
        }
        return Arbitraries.frequencyOf(
                Tuple.of(2, uploads(papers, min, max)),
                Tuple.of(1, titled(papers, min, max)),
                Tuple.of(1, withoutHeading(papers, min, max)));
    }

    /** Below a plain line. */
    private static Arbitrary<Digest> uploads(PaperArbitrary papers, int min, int max) {
        return undated(TitleArbitraries.ofUploads().map(Optional::of), papers, min, max);
    }

    /** Below a heading, under which papers must show that they are some. */
    private static Arbitrary<Digest> titled(PaperArbitrary papers, int min, int max) {
        return undated(TitleArbitraries.plain().map(Optional::of), papers.arxivOnly(), min, max);
    }

    private static Arbitrary<Digest> withoutHeading(PaperArbitrary papers, int min, int max) {
        return undated(Arbitraries.just(Optional.empty()), papers.linked(), min, max);
    }

    private static Arbitrary<Digest> undated(
            Arbitrary<Optional<String>> titles, PaperArbitrary papers, int min, int max) {
        return Combinators.combine(titles, lists(papers, Math.max(1, min), max))
                .as((title, some) -> digest(Optional.empty(), title, some));
    }

    private static Arbitrary<List<Paper>> lists(PaperArbitrary papers, int min, int max) {
        return papers.list().ofMinSize(min).ofMaxSize(max);
    }

    private static Digest digest(Optional<LocalDate> date, Optional<String> title, List<Paper> papers) {
        return Digest.builder().date(date).title(title).papers(papers).build();
    }
}
