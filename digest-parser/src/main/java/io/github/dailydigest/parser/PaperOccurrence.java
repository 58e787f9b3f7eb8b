package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paper where it occurs: with its digest, its place in it, its span, and the name of the source. A paper that is
 * listed twice occurs twice.
 *
 * <pre>{@code
 * try (Stream<PaperOccurrence> papers = DigestParser.create().papers(Path.of("archive"))) {
 *     papers.filter(occurrence -> occurrence.paper().votes().orElse(0) >= 50)
 *             .forEach(occurrence -> System.out.println(occurrence.date() + " " + occurrence.paper().title()));
 * }
 * }</pre>
 *
 * <p>Immutable, thread-safe and {@link Serializable}. Two occurrences are equal if all their parts are.
 *
 * @see ParseResult#papers()
 * @see DigestParser#papers(java.nio.file.Path)
 */
public final class PaperOccurrence implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocatedDigest located;
    private final int digestIndex;
    private final int paperIndex;
    private final @Nullable String source;

    PaperOccurrence(LocatedDigest located, int digestIndex, int paperIndex, @Nullable String source) {
        this.located = located;
        this.digestIndex = digestIndex;
        this.paperIndex = paperIndex;
        this.source = source;
    }

    /** Returns the paper. */
    public Paper paper() {
        return located.digest().papers().get(paperIndex);
    }

    /** Returns the digest that lists the paper, with all its papers. */
    public Digest digest() {
        return located.digest();
    }

    /** Returns the {@linkplain Digest#date() date} of the digest. Absent if it has none. */
    public Optional<LocalDate> date() {
        return digest().date();
    }

    /** Returns the index of the digest in {@link ParseResult#digests()}, zero-based. */
    public int digestIndex() {
        return digestIndex;
    }

    /** Returns the index of the paper in {@link Digest#papers()}, zero-based. */
    public int paperIndex() {
        return paperIndex;
    }

    /** Returns the span of the paper, from its heading to its last character. */
    public SourceSpan span() {
        return located.papers().get(paperIndex).span();
    }

    /** Returns the {@linkplain ParseResult#source() name of the source}. Absent if it has none. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaperOccurrence occurrence
                && located.equals(occurrence.located)
                && digestIndex == occurrence.digestIndex
                && paperIndex == occurrence.paperIndex
                && Objects.equals(source, occurrence.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span(), paper(), digestIndex, paperIndex, source);
    }

    /** Returns where the paper is, and its title: {@code 03.md:12:1: A Title}. */
    @Override
    public String toString() {
        SourceSpan span = span();
        return (source == null ? "" : source + ":") + span.line() + ":" + span.column() + ": " + paper().title();
    }
}
