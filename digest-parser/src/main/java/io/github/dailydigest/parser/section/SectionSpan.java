package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.Whitespace;

/** Computes the span of a section in the source: everything from its bullet or label to the end of its body. */
public final class SectionSpan {

    private SectionSpan() {}

    /** Returns the span of a section on whole lines, without their indent and trailing white space. */
    public static SourceSpan ofLines(LineTable lines, LineRange range) {
        int from = lines.textStart(range.first());
        return lines.span(from, Whitespace.trimEnd(lines.text(), from, lines.end(range.last())));
    }

    /** Returns the span of a section that consists of prose, which has no white space around it. */
    public static SourceSpan ofProse(LineTable lines, int from, int to) {
        return lines.span(from, to);
    }
}
