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
import io.github.dailydigest.parser.section.LocatedSection;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.section.SectionsReader;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one paper: its title and link, then its fields, then its sections. */
public final class PaperReader {

    private final LineTable lines;
    private final SpanLedger ledger;
    private final LabelNames names;
    private final DiagnosticLog log;
    private final ParseLimits limits;
    private final LimitChecker limitChecker;
    private final PaperContext context;

    /** Reads the papers that the fast path reads, for the assertion that both agree. */
    private @Nullable PaperReader generalReader;

    /** Creates a reader of papers that are put into the same table, one after another. */
    public PaperReader(LineTable lines, LabelNames names, DiagnosticLog log, ParseLimits limits) {
        this.lines = lines;
        this.ledger = new SpanLedger(lines);
        this.names = names;
        this.log = log;
        this.limits = limits;
        this.limitChecker = new LimitChecker(limits);
        this.context = new PaperContext(lines, names, ledger, log, limitChecker);
    }

    /** Returns the paper in the table. The offsets of the start are relative to the first line. */
    public LocatedPaper read(PaperStart startInLine) {
        PaperStart start = startInLine.movedBy(lines.start(0));
        LocatedPaper fast = FastPaperReader.read(lines, start, names, limitChecker);
        assert fast == null || agreesWithGeneralReader(fast, start)
                : "the fast path and the general reader disagree: " + fast;
        return fast == null ? readGeneral(start) : fast;
    }

    /** Whether the general reader returns the same paper and reports no diagnostic. */
    private boolean agreesWithGeneralReader(LocatedPaper fast, PaperStart start) {
        if (generalReader == null) {
            generalReader = new PaperReader(lines, names, new DiagnosticLog(1), limits);
        }
        LocatedPaper general = generalReader.readGeneral(start);
        return general.equals(fast) && generalReader.log.drain().mostSevere() == null;
    }

    /** Returns the paper in the table, in whatever form it is. The offsets of the start are those of the lines. */
    LocatedPaper readGeneral(PaperStart start) {
        Paper.Builder paper = Paper.builder();
        ledger.clear();
        readStart(start, paper);
        BlockStructure.read(lines, start.bodyLine());
        PaperFields fields = new PaperFields(context);
        Prose prose = new Prose(context);
        int firstSection = new FieldsReader(context, fields, prose).read(start.bodyLine());
        LocatedSection summary = prose.summary();
        List<LocatedSection> sections = new SectionsReader(context, new MarkedItemReader(context, fields)::read)
                .read(summary == null ? List.of() : List.of(summary), firstSection);
        fields.addTo(paper);
        sections.forEach(section -> paper.addSections(section.section()));
        paper.addAllUnrecognized(ledger.kept(log));
        Paper read = paper.build();
        assert CharacterCount.of(read) == ledger.characters() : "not everything recorded as consumed is in " + read;
        return new LocatedPaper(
                read, lines.span(), sections.stream().map(LocatedSection::span).toList());
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
