package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import java.io.Serializable;
import java.util.List;

/**
 * A digest, and where it and its papers were found.
 *
 * @param papers the digest's papers, in their order
 */
record DigestReading(Digest digest, SourceSpan span, List<PaperReading> papers) implements Serializable {

    private static final long serialVersionUID = 1L;
}
