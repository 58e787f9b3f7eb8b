package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.SourceSpan;
import java.io.Serializable;
import java.util.List;

/**
 * A paper with its span in the source.
 *
 * @param paper the paper
 * @param span its span
 * @param sections the spans of its sections, in order
 */
public record LocatedPaper(Paper paper, SourceSpan span, List<SourceSpan> sections) implements Serializable {

    private static final long serialVersionUID = 1L;
}
