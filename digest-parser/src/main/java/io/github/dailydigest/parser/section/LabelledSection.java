package io.github.dailydigest.parser.section;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.vocabulary.LabelNames;

/**
 * A labelled section before its body is interpreted.
 *
 * @param range the lines of the section
 * @param label the label as it was found
 * @param name the text of the label
 * @param kind the kind that the label names
 * @param body the body as written, without the indent of its list item
 */
record LabelledSection(SectionRange range, Label label, String name, SectionKind kind, String body) {

    static LabelledSection of(SectionRange range, Label label, String body, LabelNames names) {
        String name = names.cut(range.lines().text(), label.start(), label.end());
        return new LabelledSection(range, label, name, names.kindOf(name), body);
    }

    Section section() {
        return Section.of(kind, name, body);
    }

    SourceSpan span() {
        return range.span();
    }
}
