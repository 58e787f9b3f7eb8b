package io.github.dailydigest.parser;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The results of one source, each of one digest; of a source without any, one result without. What stands after the
 * last digest is told with it, so a result is given only once the next digest has begun or the source has ended. Where
 * reading fails, that is the end.
 */
final class ResultIterator implements Iterator<ParseResult> {

    private final DigestReader reader;
    private final DiagnosticLog log;
    private final Results results;
    private boolean begun;
    private boolean more;
    private boolean ended;

    ResultIterator(DigestReader reader, DiagnosticLog log, Results results) {
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
            more = reader.seek();
        }
        List<DigestReading> digests = more ? List.of(reader.read()) : List.of();
        DiagnosticPage page = more ? reader.diagnostics() : log.turn();
        more = more && reader.seek();
        ended = !more;
        if (ended) {
            page.addAll(log.turn());
        }
        return results.of(digests, page);
    }

    /** Makes a result, or throws where the parser is strict. */
    @FunctionalInterface
    interface Results {
        ParseResult of(List<DigestReading> digests, DiagnosticPage diagnostics);
    }
}
