package io.github.dailydigest.parser;

import io.github.dailydigest.model.Paper;

/** Reads one paper: its heading, then its fields, then its sections. */
final class PaperReader {

    /** The line after the heading. */
    private static final int FIRST_LINE = 1;

    private final LabelNames names;
    private final DiagnosticLog log;
    private final ParseLimits limits;

    PaperReader(LabelNames names, DiagnosticLog log, ParseLimits limits) {
        this.limits = limits;
        this.names = names;
        this.log = log;
    }

    /** The paper whose heading is on the first of these lines. */
    PaperReading read(PaperHeading.Cut heading, LineTable lines) {
        Paper.Builder paper = Paper.builder().title(heading.title());
        String url = heading.url();
        if (url != null) {
            paper.url(url);
        } else if (heading.blankTitle()) {
            log.report(
                    DiagnosticCode.BLANK_TITLE,
                    lines.span(0),
                    "the title is blank; the heading as written, with its address, stands for it");
        } else {
            log.report(DiagnosticCode.PAPER_WITHOUT_LINK, lines.span(0), "the heading of the paper links to nothing");
        }
        BlockStructure.read(lines, FIRST_LINE);
        Unrecognized unrecognized = new Unrecognized(lines);
        PaperFields fields = new PaperFields(lines, log, unrecognized, limits);
        Prose prose = new Prose(lines);
        int firstSection = new FieldsReader(lines, names, fields, prose).read(FIRST_LINE);
        fields.addTo(paper);
        SectionsReader sections = new SectionsReader(lines, names, log, unrecognized, limits);
        prose.addTo(sections, log, unrecognized, limits);
        sections.read(firstSection);
        paper.addAllSections(sections.sections()).addAllUnrecognized(unrecognized.texts());
        return new PaperReading(paper.build(), lines.span(), sections.spans());
    }
}
