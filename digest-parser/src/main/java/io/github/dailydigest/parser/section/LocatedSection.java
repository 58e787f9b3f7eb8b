package io.github.dailydigest.parser.section;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.ListPoints;

/** A section and its span in the source. */
public record LocatedSection(Section section, SourceSpan span) {

    /** Returns a section without a label. Its points are those of its markdown if that is a list. */
    public static LocatedSection summary(String markdown, SourceSpan span) {
        String body = Body.of(markdown);
        // The body is parsed again on its own, since the lines of the paper may give it another block structure.
        Section summary = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown(body)
                .points(ListPoints.of(body))
                .build();
        return new LocatedSection(summary, span);
    }
}
