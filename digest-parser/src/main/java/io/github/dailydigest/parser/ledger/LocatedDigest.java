package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.SourceSpan;
import java.io.Serializable;
import java.util.List;

/**
 * A digest, and where it and its papers were found.
 *
 * @param papers the digest's papers, in their order
 */
public record LocatedDigest(Digest digest, SourceSpan span, List<LocatedPaper> papers) implements Serializable {

    private static final long serialVersionUID = 1L;
}
