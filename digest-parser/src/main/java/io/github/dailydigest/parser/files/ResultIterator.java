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
 * The results of one source, each of one digest; of a source without any, one result without. What stands after the
 * last digest is told with it, so a result is given only once the next digest has begun or the source has ended. Where
 * reading fails, that is the end.
 */
public final class ResultIterator implements Iterator<ParseResult> {

    private final DigestReader reader;
    private final DiagnosticLog log;
    private final Results results;
    private boolean begun;
    private boolean more;
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
            throw new NoSuchElementException("all results of this source were given");
        }
        ended = true;
        if (!begun) {
            begun = true;
            more = reader.advanceToNextDigest();
        }
        DigestReader.Result read = more ? reader.read() : null;
        List<LocatedDigest> digests = read == null ? List.of() : List.of(read.digest());
        DiagnosticBatch batch = read == null ? log.drain() : read.diagnostics();
        more = more && reader.advanceToNextDigest();
        ended = !more;
        if (ended) {
            batch.addAll(log.drain());
        }
        return results.of(digests, batch);
    }

    /** Makes a result, or throws where the parser is strict. */
    @FunctionalInterface
    public interface Results {
        ParseResult of(List<LocatedDigest> digests, DiagnosticBatch diagnostics);
    }
}
