package io.github.dailydigest.parser;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of parsing one source: its digests, their spans, and the diagnostics.
 *
 * <pre>{@code
 * ParseResult result = DigestParser.create().parse(markdown);
 * Paper first = result.digests().get(0).papers().get(0);
 * SourceSpan where = result.paperSpan(0, 0);
 * }</pre>
 *
 * <p>Immutable, thread-safe and {@link Serializable}.
 */
public final class ParseResult implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Digest> digests;
    private final List<LocatedDigest> located;
    private final List<Diagnostic> diagnostics;
    private final long diagnosticsOmitted;
    private final @Nullable Severity severity;
    private final @Nullable String source;

    ParseResult(List<LocatedDigest> located, DiagnosticBatch batch, @Nullable String source) {
        this.digests = located.stream().map(LocatedDigest::digest).toList();
        this.located = List.copyOf(located);
        this.diagnostics = batch.inSourceOrder();
        this.diagnosticsOmitted = batch.omitted();
        Diagnostic mostSevere = batch.mostSevere();
        this.severity = mostSevere == null ? null : mostSevere.severity();
        this.source = source;
    }

    /** Returns the digests, in source order; empty if there are none. */
    public List<Digest> digests() {
        return digests;
    }

    /** Returns the diagnostics, in source order, at most {@link ParseLimits#maxDiagnostics()}. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the number of diagnostics beyond the limit; zero or more. */
    public long diagnosticsOmitted() {
        return diagnosticsOmitted;
    }

    /** Returns the highest severity of all diagnostics, including those beyond the limit; absent if there are none. */
    public Optional<Severity> highestSeverity() {
        return Optional.ofNullable(severity);
    }

    /** Returns the name of the source, which is the given path; absent if the source was not a path. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the span of a digest, from the start of the line of its heading to the end of its last paper. It starts
     * where {@link DigestWriter#format(String)} starts to change the text.
     *
     * @param digest the index in {@link #digests()}, zero-based
     * @throws IndexOutOfBoundsException if there is no such digest
     */
    public SourceSpan digestSpan(int digest) {
        return located.get(digest).span();
    }

    /**
     * Returns the span of a paper, from its heading to its last character.
     *
     * @param digest the index in {@link #digests()}, zero-based
     * @param paper the index in {@link Digest#papers()}, zero-based
     * @throws IndexOutOfBoundsException if there is no such paper
     */
    public SourceSpan paperSpan(int digest, int paper) {
        return located.get(digest).papers().get(paper).span();
    }

    /**
     * Returns the span of a section, from its bullet or label to its last character. Sections that were parsed from the
     * same printed dict have the same span.
     *
     * @param digest the index in {@link #digests()}, zero-based
     * @param paper the index in {@link Digest#papers()}, zero-based
     * @param section the index in {@link Paper#sections()}, zero-based
     * @throws IndexOutOfBoundsException if there is no such {@linkplain Section section}
     */
    public SourceSpan sectionSpan(int digest, int paper, int section) {
        return located.get(digest).papers().get(paper).sections().get(section);
    }

    /**
     * Returns all papers, in source order, each with its digest, its place and its span.
     *
     * <pre>{@code
     * for (PaperOccurrence occurrence : result.papers()) {
     *     System.out.println(occurrence.date() + " " + occurrence.paper().title());
     * }
     * }</pre>
     */
    public List<PaperOccurrence> papers() {
        List<PaperOccurrence> papers = new ArrayList<>();
        for (int digest = 0; digest < located.size(); digest++) {
            int count = located.get(digest).papers().size();
            for (int paper = 0; paper < count; paper++) {
                papers.add(new PaperOccurrence(located.get(digest), digest, paper, source));
            }
        }
        return Collections.unmodifiableList(papers);
    }

    /**
     * Returns the first paper with an arXiv identifier, whatever version of it either has. Absent if there is none.
     *
     * <pre>{@code
     * result.paper(ArxivId.of("3102.00001")).map(PaperOccurrence::span);
     * }</pre>
     */
    public Optional<PaperOccurrence> paper(ArxivId id) {
        ArxivId any = Objects.requireNonNull(id, "id").withoutVersion();
        return papers().stream()
                .filter(occurrence -> occurrence
                        .paper()
                        .arxivId()
                        .map(ArxivId::withoutVersion)
                        .filter(any::equals)
                        .isPresent())
                .findFirst();
    }

    /** Whether the other object is a result with equal digests and spans, equal diagnostics, and an equal source. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParseResult result
                && located.equals(result.located)
                && diagnostics.equals(result.diagnostics)
                && diagnosticsOmitted == result.diagnosticsOmitted
                && severity == result.severity
                && Objects.equals(source, result.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(located, diagnostics, diagnosticsOmitted, source);
    }

    /** Returns a summary: {@code ParseResult[source=03.md, digests=1, diagnostics=2, omitted=0]}. */
    @Override
    public String toString() {
        return "ParseResult[source=" + source + ", digests=" + digests.size() + ", diagnostics=" + diagnostics.size()
                + ", omitted=" + diagnosticsOmitted + "]";
    }
}
