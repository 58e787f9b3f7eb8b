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
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.LocatedSection;
import io.github.dailydigest.parser.section.PaperContext;
import io.github.dailydigest.parser.section.SectionsReader;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.LinkNames;
import java.util.ArrayList;
import java.util.Comparator;
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
        readStart(start, paper, fields);
        WrapperMarkup.remove(lines, start.bodyLine(), names);
        BlockStructure.read(lines, start.bodyLine());
        Prose prose = new Prose(context);
        int firstSection = new FieldsReader(context, fields, prose).read(start.bodyLine());
        LocatedSection summary = prose.summary();
        List<LocatedSection> sections = new SectionsReader(context, new ItemsAmongSections(context, fields))
                .read(summary == null ? List.of() : List.of(summary), firstSection);
        if (!fields.hasUrl() && !start.hasBlankTitle()) {
            log.report(
                    DiagnosticCode.PAPER_WITHOUT_LINK,
                    lines.span(0),
                    "neither the heading of this paper nor its fields link to it; the paper has no URL");
        }
        fields.addTo(paper);
        sections.forEach(section -> paper.addSections(section.section()));
        paper.addAllUnrecognized(ledger.kept(log));
        Paper read = paper.build();
        assert CharacterCount.of(read) == ledger.characters() : "not everything recorded as consumed is in " + read;
        return new LocatedPaper(
                read, lines.span(), sections.stream().map(LocatedSection::span).toList());
    }

    private void readStart(PaperStart start, Paper.Builder paper, PaperFields fields) {
        String text = lines.text();
        int end = lines.entryEnd(start.bodyLine() - 1);
        paper.title(text.substring(start.titleStart(), start.titleEnd()));
        if (start.hasBlankTitle()) {
            log.report(
                    DiagnosticCode.BLANK_TITLE,
                    lines.span(0),
                    "the title is blank; the entry as written, with its URL, is used as the title");
            ledger.addMarkup(lines.start(0), start.titleStart());
            ledger.addText(start.titleStart(), start.titleEnd());
            ledger.addMarkup(start.titleEnd(), end);
            return;
        }
        List<PaperStart.Extra> parts = new ArrayList<>(start.extras());
        if (start.isLinked()) {
            fields.setUrl(text.substring(start.urlStart(), start.urlEnd()));
            context.reportIfUnsafe(start.urlStart(), start.urlEnd());
            parts.add(new PaperStart.Extra(
                    PaperStart.Extra.Kind.LINK, start.urlStart(), start.urlStart(), start.urlStart(), start.urlEnd()));
            parts.sort(Comparator.comparingInt(PaperStart.Extra::textStart));
        }
        int consumed = lines.start(0);
        int next = 0;
        while (next < parts.size() && parts.get(next).textStart() < start.titleStart()) {
            consumed = readPart(parts.get(next++), consumed, start, fields);
        }
        ledger.addMarkup(consumed, start.titleStart());
        ledger.addText(start.titleStart(), start.titleEnd());
        consumed = start.titleEnd();
        while (next < parts.size()) {
            consumed = readPart(parts.get(next++), consumed, start, fields);
        }
        ledger.addMarkup(consumed, end);
    }

    /** Reads a part of the entry that follows what is consumed; returns how far it is consumed then. */
    private int readPart(PaperStart.Extra part, int consumed, PaperStart start, PaperFields fields) {
        return switch (part.kind()) {
            case LINK -> readLink(part, consumed, start, fields);
            case VOTES -> readVotes(part, consumed, fields);
            case TEXT -> {
                ledger.addMarkup(consumed, part.textStart());
                context.keepText(
                        DiagnosticCode.TEXT_BESIDE_LINKS, part.textStart(), part.textEnd(), "words beside the title");
                yield part.textEnd();
            }
        };
    }

    private int readLink(PaperStart.Extra part, int consumed, PaperStart start, PaperFields fields) {
        String text = lines.text();
        String url = text.substring(part.urlStart(), part.urlEnd());
        boolean own = part.urlStart() == start.urlStart();
        String name = Whitespace.fold(text, part.textStart(), part.textEnd());
        boolean repeated = fields.isUrl(url) && LinkNames.contain(name);
        if (!own && !name.isEmpty() && !repeated) {
            ledger.addMarkup(consumed, part.textStart());
            ledger.addText(part.textStart(), part.textEnd());
            ledger.addMarkup(part.textEnd(), part.urlStart());
            ledger.addText(part.urlStart(), part.urlEnd());
            fields.addLink(name, url);
            context.reportIfUnsafe(part.urlStart(), part.urlEnd());
        } else if (own) {
            ledger.addMarkup(consumed, part.urlStart());
            ledger.addText(part.urlStart(), part.urlEnd());
        } else {
            ledger.addMarkup(consumed, part.urlEnd());
        }
        return part.urlEnd();
    }

    private int readVotes(PaperStart.Extra part, int consumed, PaperFields fields) {
        ledger.addMarkup(consumed, part.textStart());
        ledger.addMarkup(part.textStart(), part.textEnd());
        int votes = VotesField.value(lines.text(), part.textStart(), part.textEnd());
        if (votes >= 0) {
            fields.addVotes(LineRange.part(0, part.textStart(), part.textEnd()), votes);
        }
        return part.textEnd();
    }
}
