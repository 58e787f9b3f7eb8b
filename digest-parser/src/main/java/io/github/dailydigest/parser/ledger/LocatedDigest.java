package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.SourceSpan;
import java.io.Serializable;
import java.util.List;

/**
 * A digest with its span in the source.
 *
 * @param digest the digest
 * @param span its span
 * @param papers its papers with their spans, in order
 */
public record LocatedDigest(Digest digest, SourceSpan span, List<LocatedPaper> papers) implements Serializable {

    private static final long serialVersionUID = 1L;
}
