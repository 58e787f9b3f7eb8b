package io.github.dailydigest.parser.section;

import io.github.dailydigest.parser.markdown.LineRole;
import io.github.dailydigest.parser.markdown.LineTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a paper from its first label or bullet to its end: its sections, and the items that a marker precedes. */
public final class SectionsReader {

    private final PaperContext context;
    private final LineTable lines;
    private final LabelledSectionReader labelledSections;
    private final OtherItems otherItems;

    /** @param otherItems reads the items that are not sections */
    public SectionsReader(PaperContext context, OtherItems otherItems) {
        this.context = context;
        this.lines = context.lines();
        this.labelledSections = new LabelledSectionReader(context);
        this.otherItems = otherItems;
    }

    /**
     * Returns the sections of the paper.
     *
     * @param above the sections that were read from the lines above
     * @param firstLine the line that starts the first section; the number of lines if no section follows
     */
    public List<LocatedSection> read(List<LocatedSection> above, int firstLine) {
        List<LocatedSection> sections = new ArrayList<>(above);
        SectionStart start = firstLine == lines.size() ? null : SectionStart.first(lines, firstLine, context.names());
        while (start != null && isWithinLimit(start, sections.size())) {
            SectionRange range = SectionRange.from(start, lines, context.names(), otherItems);
            if (start.type() == SectionStart.Type.FIELD) {
                start = readField(range);
            } else {
                sections.addAll(read(range, sections.size()));
                start = range.next();
            }
        }
        return sections;
    }

    /** Reads a field below a section, and returns the start of what follows it; null if nothing does. */
    private @Nullable SectionStart readField(SectionRange range) {
        int next = otherItems.readField(range.start().line(), range.last()) + 1;
        while (next <= range.last() && (lines.role(next) == LineRole.BLANK || lines.role(next) == LineRole.BREAK)) {
            if (lines.role(next) == LineRole.BREAK) {
                context.ledger().addMarkup(lines.textStart(next), lines.end(next));
            }
            next++;
        }
        return next <= range.last() ? SectionStart.first(lines, next, context.names()) : range.next();
    }

    /** Whether the paper may have what starts here; if not, everything from its line on is kept. */
    private boolean isWithinLimit(SectionStart start, int sections) {
        String violation = start.isSection() ? context.limits().checkSections(sections + 1) : null;
        if (violation != null) {
            context.keepSection(new LineRange(start.line(), lines.size() - 1), "the paper" + violation);
        }
        return violation == null;
    }

    /** Returns the sections in a range: none if it is kept or not a section, several if it contains a printed dict. */
    private List<LocatedSection> read(SectionRange range, int sectionsAbove) {
        if (range.start().isSection()) {
            return readSections(range, sectionsAbove);
        }
        otherItems.readMarked(range);
        return List.of();
    }

    private List<LocatedSection> readSections(SectionRange range, int sectionsAbove) {
        Label label = range.start().label();
        String body = range.body(context.limits().maxTextLength());
        String violation = checkLimits(label, body);
        if (body == null || violation != null) {
            context.keepSection(range.lineRange(), "this section" + violation);
            return List.of();
        }
        if (label != null) {
            return labelledSections.read(LabelledSection.of(range, label, body, context.names()), sectionsAbove);
        }
        range.addTo(context.ledger());
        return List.of(LocatedSection.summary(body, range.span()));
    }

    /** Returns which limit a section exceeds, or null if it exceeds none. A body that is null is too long. */
    private @Nullable String checkLimits(@Nullable Label label, @Nullable String body) {
        String violation = label == null ? null : context.limits().checkLine(lines.text(), label.start(), label.end());
        return violation != null ? violation : context.limits().checkMarkdown(body);
    }
}
