package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ledger.CharacterCount;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.markdown.BlockStructure;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import org.jspecify.annotations.Nullable;

/** Reads one paper: its heading, then its fields, then its sections. */
public final class PaperReader {

    /** The line after the heading. */
    private static final int FIRST_LINE = 1;

    private final LineTable lines;
    private final SpanLedger ledger;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final ParseLimits limits;
    private final LimitChecker limitChecker;

    /** Reads all papers the long way, for the assertion that this gives the same. */
    private @Nullable PaperReader generalReader;

    /** A reader of papers that are given to it in the same table, one after another. */
    public PaperReader(LineTable lines, LabelNames names, DiagnosticLog log, ParseLimits limits) {
        this.lines = lines;
        this.ledger = new SpanLedger(lines);
        this.names = names;
        this.log = log;
        this.limits = limits;
        this.limitChecker = new LimitChecker(limits);
    }

    /** The paper whose heading is on the first of the lines; places in the heading are counted from its line. */
    public LocatedPaper read(PaperHeading headingInLine) {
        PaperHeading heading = headingInLine.movedBy(lines.start(0));
        LocatedPaper ordinary = FastPaperReader.read(lines, heading, FIRST_LINE, names, limitChecker);
        assert ordinary == null || agreesWithGeneralReader(ordinary, heading)
                : "this is no ordinary paper: " + ordinary;
        return ordinary == null ? readGeneral(heading) : ordinary;
    }

    /** Whether the generalReader gives the same paper, and nothing to tell of it. */
    private boolean agreesWithGeneralReader(LocatedPaper ordinary, PaperHeading heading) {
        if (generalReader == null) {
            generalReader = new PaperReader(lines, names, new DiagnosticLog(1), limits);
        }
        LocatedPaper any = generalReader.readGeneral(heading);
        return any.equals(ordinary) && generalReader.log.drain().mostSevere() == null;
    }

    /** The paper in whatever form; places in the heading are those of the lines. */
    LocatedPaper readGeneral(PaperHeading heading) {
        Paper.Builder paper = Paper.builder();
        ledger.clear();
        readHeading(heading, paper);
        BlockStructure.read(lines, FIRST_LINE);
        PaperFields fields = new PaperFields(lines, ledger, log, limitChecker);
        Prose prose = new Prose(lines, ledger);
        int firstSection = new FieldsReader(lines, names, fields, prose).read(FIRST_LINE);
        SectionsReader sections = new SectionsReader(lines, names, fields, log, limitChecker);
        prose.addTo(sections, log, limitChecker);
        sections.read(firstSection);
        fields.addTo(paper);
        paper.addAllSections(sections.sections()).addAllUnrecognized(ledger.kept(log));
        Paper read = paper.build();
        assert CharacterCount.of(read) == ledger.characters() : "not all that was claimed is in " + read;
        return new LocatedPaper(read, lines.span(), sections.spans());
    }

    private void readHeading(PaperHeading heading, Paper.Builder paper) {
        String text = lines.text();
        int end = lines.size() > FIRST_LINE ? lines.start(FIRST_LINE) : lines.end(0);
        paper.title(text.substring(heading.titleStart(), heading.titleEnd()));
        ledger.addMarkup(lines.start(0), heading.titleStart());
        ledger.addText(heading.titleStart(), heading.titleEnd());
        if (heading.blankTitle()) {
            log.report(
                    DiagnosticCode.BLANK_TITLE,
                    lines.span(0),
                    "the title is blank; the heading as written, with its address, stands for it");
            ledger.addMarkup(heading.titleEnd(), end);
        } else if (heading.isLinked()) {
            paper.url(text.substring(heading.urlStart(), heading.urlEnd()));
            ledger.addMarkup(heading.titleEnd(), heading.urlStart());
            ledger.addText(heading.urlStart(), heading.urlEnd());
            ledger.addMarkup(heading.urlEnd(), end);
        } else {
            log.report(DiagnosticCode.PAPER_WITHOUT_LINK, lines.span(0), "the heading of the paper links to nothing");
            ledger.addMarkup(heading.titleEnd(), end);
        }
    }
}
