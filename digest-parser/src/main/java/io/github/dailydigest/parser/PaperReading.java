package io.github.dailydigest.parser;

import io.github.dailydigest.model.Paper;
import java.io.Serializable;
import java.util.List;

/**
 * A paper, and where it and its sections were found.
 *
 * @param sections the spans of the paper's sections, in their order
 */
record PaperReading(Paper paper, SourceSpan span, List<SourceSpan> sections) implements Serializable {

    private static final long serialVersionUID = 1L;
}
