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
    public LocatedPaper read(PaperStart startInLine) {
        PaperStart start = startInLine.movedBy(lines.start(0));
        LocatedPaper ordinary = FastPaperReader.read(lines, start, names, limitChecker);
        assert ordinary == null || agreesWithGeneralReader(ordinary, start) : "this is no ordinary paper: " + ordinary;
        return ordinary == null ? readGeneral(start) : ordinary;
    }

    /** Whether the generalReader gives the same paper, and nothing to tell of it. */
    private boolean agreesWithGeneralReader(LocatedPaper ordinary, PaperStart start) {
        if (generalReader == null) {
            generalReader = new PaperReader(lines, names, new DiagnosticLog(1), limits);
        }
        LocatedPaper any = generalReader.readGeneral(start);
        return any.equals(ordinary) && generalReader.log.drain().mostSevere() == null;
    }

    /** The paper in whatever form; places in the heading are those of the lines. */
    LocatedPaper readGeneral(PaperStart start) {
        Paper.Builder paper = Paper.builder();
        ledger.clear();
        readStart(start, paper);
        BlockStructure.read(lines, start.bodyLine());
        PaperFields fields = new PaperFields(lines, ledger, log, limitChecker);
        Prose prose = new Prose(lines, ledger);
        int firstSection = new FieldsReader(lines, names, fields, prose).read(start.bodyLine());
        SectionsReader sections = new SectionsReader(lines, names, fields, log, limitChecker);
        prose.addTo(sections, log, limitChecker);
        sections.read(firstSection);
        fields.addTo(paper);
        paper.addAllSections(sections.sections()).addAllUnrecognized(ledger.kept(log));
        Paper read = paper.build();
        assert CharacterCount.of(read) == ledger.characters() : "not all that was claimed is in " + read;
        return new LocatedPaper(read, lines.span(), sections.spans());
    }

    private void readStart(PaperStart start, Paper.Builder paper) {
        String text = lines.text();
        int end = lines.size() > start.bodyLine() ? lines.start(start.bodyLine()) : lines.end(start.bodyLine() - 1);
        paper.title(text.substring(start.titleStart(), start.titleEnd()));
        ledger.addMarkup(lines.start(0), start.titleStart());
        ledger.addText(start.titleStart(), start.titleEnd());
        if (start.hasBlankTitle()) {
            log.report(
                    DiagnosticCode.BLANK_TITLE,
                    lines.span(0),
                    "the title is blank; the entry as written, with its URL, is used as the title");
            ledger.addMarkup(start.titleEnd(), end);
        } else if (start.isLinked()) {
            paper.url(text.substring(start.urlStart(), start.urlEnd()));
            ledger.addMarkup(start.titleEnd(), start.urlStart());
            ledger.addText(start.urlStart(), start.urlEnd());
            ledger.addMarkup(start.urlEnd(), end);
        } else {
            log.report(
                    DiagnosticCode.PAPER_WITHOUT_LINK,
                    lines.span(0),
                    "the heading of this paper has no link; the paper has no URL");
            ledger.addMarkup(start.titleEnd(), end);
        }
    }
}
