package io.github.dailydigest.parser;

import io.github.dailydigest.model.Paper;
import org.jspecify.annotations.Nullable;

/** Reads one paper: its heading, then its fields, then its sections. */
final class PaperReader {

    /** The line after the heading. */
    private static final int FIRST_LINE = 1;

    private final LineTable lines;
    private final Claims claims;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final ParseLimits limits;
    private final Admission admission;

    /** Reads all papers the long way, for the assertion that this gives the same. */
    private @Nullable PaperReader definition;

    /** A reader of papers that are given to it in the same table, one after another. */
    PaperReader(LineTable lines, LabelNames names, DiagnosticLog log, ParseLimits limits) {
        this.lines = lines;
        this.claims = new Claims(lines);
        this.names = names;
        this.log = log;
        this.limits = limits;
        this.admission = new Admission(limits);
    }

    /** The paper whose heading is on the first of the lines; places in the heading are counted from its line. */
    PaperReading read(PaperHeading headingInLine) {
        PaperHeading heading = headingInLine.movedBy(lines.start(0));
        PaperReading ordinary = OrdinaryPaper.read(lines, heading, FIRST_LINE, names, admission);
        assert ordinary == null || isWhatAnyWouldBe(ordinary, heading) : "this is no ordinary paper: " + ordinary;
        return ordinary == null ? readAny(heading) : ordinary;
    }

    /** Whether the definition gives the same paper, and nothing to tell of it. */
    private boolean isWhatAnyWouldBe(PaperReading ordinary, PaperHeading heading) {
        if (definition == null) {
            definition = new PaperReader(lines, names, new DiagnosticLog(1), limits);
        }
        PaperReading any = definition.readAny(heading);
        return any.equals(ordinary) && definition.log.turn().worst() == null;
    }

    /** The paper in whatever form; places in the heading are those of the lines. */
    PaperReading readAny(PaperHeading heading) {
        Paper.Builder paper = Paper.builder();
        claims.clear();
        readHeading(heading, paper);
        BlockStructure.read(lines, FIRST_LINE);
        PaperFields fields = new PaperFields(lines, claims, log, admission);
        Prose prose = new Prose(lines, claims);
        int firstSection = new FieldsReader(lines, names, fields, prose).read(FIRST_LINE);
        SectionsReader sections = new SectionsReader(lines, names, fields, log, admission);
        prose.addTo(sections, log, admission);
        sections.read(firstSection);
        fields.addTo(paper);
        paper.addAllSections(sections.sections()).addAllUnrecognized(claims.kept(log));
        Paper read = paper.build();
        assert Account.of(read) == claims.characters() : "not all that was claimed is in " + read;
        return new PaperReading(read, lines.span(), sections.spans());
    }

    private void readHeading(PaperHeading heading, Paper.Builder paper) {
        String text = lines.text();
        int end = lines.size() > FIRST_LINE ? lines.start(FIRST_LINE) : lines.end(0);
        paper.title(text.substring(heading.titleStart(), heading.titleEnd()));
        claims.markup(lines.start(0), heading.titleStart());
        claims.text(heading.titleStart(), heading.titleEnd());
        if (heading.blankTitle()) {
            log.report(
                    DiagnosticCode.BLANK_TITLE,
                    lines.span(0),
                    "the title is blank; the heading as written, with its address, stands for it");
            claims.markup(heading.titleEnd(), end);
        } else if (heading.isLinked()) {
            paper.url(text.substring(heading.urlStart(), heading.urlEnd()));
            claims.markup(heading.titleEnd(), heading.urlStart());
            claims.text(heading.urlStart(), heading.urlEnd());
            claims.markup(heading.urlEnd(), end);
        } else {
            log.report(DiagnosticCode.PAPER_WITHOUT_LINK, lines.span(0), "the heading of the paper links to nothing");
            claims.markup(heading.titleEnd(), end);
        }
    }
}
