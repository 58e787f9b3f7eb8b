package io.github.dailydigest.parser.ledger;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.SourceSpan;
import java.io.Serializable;
import java.util.List;

/**
 * A paper, and where it and its sections were found.
 *
 * @param sections the spans of the paper's sections, in their order
 */
public record LocatedPaper(Paper paper, SourceSpan span, List<SourceSpan> sections) implements Serializable {

    private static final long serialVersionUID = 1L;
}
