package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What parsing one source gave: its digests, where each was found, and where the parser had to be tolerant.
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
    private final List<LocatedDigest> readings;
    private final List<Diagnostic> diagnostics;
    private final long diagnosticsOmitted;
    private final @Nullable Severity severity;
    private final @Nullable String source;

    ParseResult(List<LocatedDigest> readings, DiagnosticBatch batch, @Nullable String source) {
        this.digests = readings.stream().map(LocatedDigest::digest).toList();
        this.readings = List.copyOf(readings);
        this.diagnostics = batch.inSourceOrder();
        this.diagnosticsOmitted = batch.omitted();
        Diagnostic mostSevere = batch.mostSevere();
        this.severity = mostSevere == null ? null : mostSevere.severity();
        this.source = source;
    }

    /** The digests, in source order; empty where the source holds none. */
    public List<Digest> digests() {
        return digests;
    }

    /** The diagnostics, in source order, no more than {@link ParseLimits#maxDiagnostics()}. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** How many diagnostics there were beyond those kept; zero or more. */
    public long diagnosticsOmitted() {
        return diagnosticsOmitted;
    }

    /** The highest severity that a diagnostic has, those not kept included; absent where there was none. */
    public Optional<Severity> highestSeverity() {
        return Optional.ofNullable(severity);
    }

    /** The name of what was read, which is the path as given; absent where the source has none. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Where a digest stands, from its heading to the end of its last paper.
     *
     * @param digest the index in {@link #digests()}, zero-based
     * @throws IndexOutOfBoundsException if there is no such digest
     */
    public SourceSpan digestSpan(int digest) {
        return readings.get(digest).span();
    }

    /**
     * Where a paper stands, from its heading to its last character.
     *
     * @param digest the index in {@link #digests()}, zero-based
     * @param paper the index in {@link Digest#papers()}, zero-based
     * @throws IndexOutOfBoundsException if there is no such paper
     */
    public SourceSpan paperSpan(int digest, int paper) {
        return readings.get(digest).papers().get(paper).span();
    }

    /**
     * Where a section stands, from its bullet or label to its last character. Sections that one printed dict holds
     * stand in one place.
     *
     * @param digest the index in {@link #digests()}, zero-based
     * @param paper the index in {@link Digest#papers()}, zero-based
     * @param section the index in {@link Paper#sections()}, zero-based
     * @throws IndexOutOfBoundsException if there is no such {@linkplain Section section}
     */
    public SourceSpan sectionSpan(int digest, int paper, int section) {
        return readings.get(digest).papers().get(paper).sections().get(section);
    }

    /** What it holds, in numbers: {@code ParseResult[source=03.md, digests=1, diagnostics=2, omitted=0]}. */
    @Override
    public String toString() {
        return "ParseResult[source=" + source + ", digests=" + digests.size() + ", diagnostics=" + diagnostics.size()
                + ", omitted=" + diagnosticsOmitted + "]";
    }
}
