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

    /**
     * Returns the paper in the table. The offsets of the start are relative to the first line.
     *
     * @param topic what the paper is listed under; null if nothing
     */
    public LocatedPaper read(PaperStart startInLine, @Nullable String topic) {
        PaperStart start = startInLine.movedBy(lines.start(0));
        LocatedPaper fast = FastPaperReader.read(lines, start, topic, names, limitChecker);
        assert fast == null || agreesWithGeneralReader(fast, start, topic)
                : "the fast path and the general reader disagree: " + fast;
        return fast == null ? readGeneral(start, topic) : fast;
    }

    /** Whether the general reader returns the same paper and reports no diagnostic. */
    private boolean agreesWithGeneralReader(LocatedPaper fast, PaperStart start, @Nullable String topic) {
        if (generalReader == null) {
            generalReader = new PaperReader(lines, names, new DiagnosticLog(1), limits);
        }
        LocatedPaper general = generalReader.readGeneral(start, topic);
        return general.equals(fast) && generalReader.log.drain().mostSevere() == null;
    }

    /** Returns the paper in the table, in whatever form it is. The offsets of the start are those of the lines. */
    LocatedPaper readGeneral(PaperStart start, @Nullable String topic) {
        Paper.Builder paper = Paper.builder();
        ledger.clear();
        PaperFields fields = new PaperFields(context);
        if (topic != null) {
            fields.setTopic(topic);
        }
        EntryReader entry = new EntryReader(context, fields, start);
        paper.title(entry.readTitle());
        lines.dedent(start.bodyLine(), start.bodyIndent());
        WrapperMarkup.remove(lines, start.bodyLine(), names);
        BlockStructure.read(lines, start.bodyLine());
        Prose prose = new Prose(context);
        int firstSection = new FieldsReader(context, fields, prose).read(start.bodyLine());
        List<LocatedSection> above = entry.sections();
        LocatedSection summary = prose.summary();
        if (summary != null) {
            above.add(summary);
        }
        List<LocatedSection> sections =
                new SectionsReader(context, new ItemsAmongSections(context, fields)).read(above, firstSection);
        if (!fields.hasLink() && !start.hasBlankTitle()) {
            log.report(
                    DiagnosticCode.PAPER_WITHOUT_LINK,
                    lines.span(lines.firstLine()),
                    "neither the entry of this paper nor its fields have a link; the paper has no URL");
        }
        fields.addTo(paper);
        sections.forEach(section -> paper.addSections(section.section()));
        paper.addAllUnrecognized(ledger.kept(log));
        Paper read = paper.build();
        assert CharacterCount.of(read) == ledger.characters() : "not everything recorded as consumed is in " + read;
        return new LocatedPaper(
                read, lines.span(), sections.stream().map(LocatedSection::span).toList());
    }
}
