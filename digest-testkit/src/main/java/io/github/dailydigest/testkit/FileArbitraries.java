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

    private static final int PAPERS = 4;

    private FileArbitraries() {}

    static Arbitrary<Digest> digests() {
        return Arbitraries.frequencyOf(Tuple.of(9, withHeading()), Tuple.of(1, withoutHeading()));
    }

    /** The digests of one file, one at the least; only the first can be without a heading. */
    static Arbitrary<List<Digest>> files() {
        return Combinators.combine(digests(), withHeading().list().ofMaxSize(2))
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

    private static Arbitrary<Digest> withHeading() {
        Arbitrary<Digest> dated = Combinators.combine(
                        dates(), TitleArbitraries.ofDigests().optional(0.9), papers(PaperArbitraries.papers(), 0))
                .as((date, title, papers) -> digest(Optional.of(date), title, papers));
        return Arbitraries.frequencyOf(
                Tuple.of(6, dated),
                Tuple.of(2, undated(TitleArbitraries.ofUploads(), PaperArbitraries.papers())),
                Tuple.of(1, undated(TitleArbitraries.plain(), PaperArbitraries.onArxiv())));
    }

    private static Arbitrary<Digest> withoutHeading() {
        return papers(PaperArbitraries.linked(), 1).map(papers -> digest(Optional.empty(), Optional.empty(), papers));
    }

    private static Arbitrary<Digest> undated(Arbitrary<String> titles, Arbitrary<Paper> papers) {
        return Combinators.combine(titles, papers(papers, 1))
                .as((title, some) -> digest(Optional.empty(), Optional.of(title), some));
    }

    private static Arbitrary<List<Paper>> papers(Arbitrary<Paper> papers, int atLeast) {
        return papers.list().ofMinSize(atLeast).ofMaxSize(PAPERS);
    }

    private static Digest digest(Optional<LocalDate> date, Optional<String> title, List<Paper> papers) {
        return Digest.builder().date(date).title(title).papers(papers).build();
    }
}
