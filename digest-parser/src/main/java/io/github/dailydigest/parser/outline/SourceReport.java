package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.vocabulary.FileName;
import io.github.dailydigest.parser.vocabulary.PaperHomes;
import org.jspecify.annotations.Nullable;

/** What is reported about a source as a whole: its front matter, and why it has no digest. */
final class SourceReport {

    private SourceReport() {}

    /** Moves a cursor below the front matter, if there is any, and reports that it is not content. */
    static void frontMatter(FrontMatter frontMatter, LineCursor lines, DecodingProblems problems, DiagnosticLog log) {
        if (frontMatter.lines() == 0) {
            return;
        }
        lines.advance();
        int start = lines.start();
        problems.reportOn(lines);
        int links = 0;
        while (lines.number() < frontMatter.lines()) {
            lines.advance();
            problems.reportOn(lines);
            links += PaperHomes.count(lines.text(), lines.start(), lines.end());
        }
        SourceSpan span = new SourceSpan(1, 1, lines.base() + start, lines.end() - start);
        if (links == 0) {
            log.report(DiagnosticCode.FRONT_MATTER, span, "front matter is not content; skipped");
        } else {
            log.report(
                    DiagnosticCode.PAPERS_NOT_READ,
                    span,
                    "this front matter contains " + TextOutsidePapers.links(links)
                            + "; papers in front matter are not read");
        }
    }

    /** Reports what a source without digests is, if it says why: nothing, or the name of a file. */
    static void absence(@Nullable String source, LineCursor lines, int start, DiagnosticLog log) {
        if (source == null && lines.number() == 1 && FileName.is(lines.text(), lines.textStart(), lines.end())) {
            log.report(
                    DiagnosticCode.FILE_NAME_AS_TEXT,
                    lines.span(),
                    "this text is only the name of a file; parse(Path) parses the file");
        } else if (log.isEmpty()) {
            log.report(DiagnosticCode.BLANK_SOURCE, new SourceSpan(1, 1, start, 0), "the source is blank");
        }
    }
}
