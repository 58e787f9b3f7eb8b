package io.github.dailydigest.parser.files;

import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.outline.DigestReader;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The results of one source, one for each digest; a source without digests has one result. Diagnostics after a digest
 * belong to its result, so a result is returned only after the start of the next digest or the end of the source has
 * been found. A failure to read ends the iteration.
 */
public final class ResultIterator implements Iterator<ParseResult> {

    private final DigestReader reader;
    private final DiagnosticLog log;
    private final Results results;
    private boolean started;
    private boolean hasDigest;
    private boolean ended;

    public ResultIterator(DigestReader reader, DiagnosticLog log, Results results) {
        this.reader = reader;
        this.log = log;
        this.results = results;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public ParseResult next() {
        if (ended) {
            throw new NoSuchElementException("the source has no more results");
        }
        ended = true;
        if (!started) {
            started = true;
            hasDigest = reader.advanceToNextDigest();
        }
        DigestReader.Result read = hasDigest ? reader.read() : null;
        List<LocatedDigest> digests = read == null ? List.of() : List.of(read.digest());
        DiagnosticBatch batch = read == null ? log.drain() : read.diagnostics();
        hasDigest = hasDigest && reader.advanceToNextDigest();
        ended = !hasDigest;
        if (ended) {
            batch.addAll(log.drain());
        }
        return results.of(digests, batch);
    }

    /** Creates a result, or throws if the parser is strict. */
    @FunctionalInterface
    public interface Results {
        ParseResult of(List<LocatedDigest> digests, DiagnosticBatch diagnostics);
    }
}
