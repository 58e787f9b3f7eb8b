package org.example.digests;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.PaperOccurrence;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.apache.beam.sdk.io.FileIO.ReadableFile;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.example.digests.Tables.FileDiagnostic;
import org.example.digests.Tables.PaperSection;

/**
 * Parses a file into rows of three tables, each with a tag. Beam serializes this object, with its parser, by Java
 * serialization; values of the library do not leave it, so that no coder for them is needed.
 *
 * <p>Bytes are parsed as they are read, so a file that is longer than the limit is not read to its end.
 */
final class ParseFile extends DoFn<ReadableFile, Row> {

    private static final long serialVersionUID = 1L;

    static final TupleTag<Row> PAPERS = new TupleTag<>("papers");
    static final TupleTag<Row> SECTIONS = new TupleTag<>("sections");
    static final TupleTag<Row> DIAGNOSTICS = new TupleTag<>("diagnostics");

    private final DigestParser parser;

    ParseFile(ParseLimits limits) {
        this.parser = DigestParser.builder().limits(limits).dateFromPath(true).build();
    }

    /** Parses a file. An exception would fail the pipeline, so a file that cannot be read has a row that says so. */
    @ProcessElement
    public void process(@Element ReadableFile file, MultiOutputReceiver out) {
        String source = file.getMetadata().resourceId().toString();
        try (InputStream in = Channels.newInputStream(file.open())) {
            output(parser.parse(in, source), source, out);
        } catch (DigestException | IOException failure) {
            Diagnostic diagnostic = new Diagnostic(
                    DiagnosticCode.FILE_FAILED, String.valueOf(failure.getMessage()), new SourceSpan(1, 1, 0, 0));
            out.get(DIAGNOSTICS).output(Tables.DIAGNOSTICS.row(new FileDiagnostic(source, diagnostic)));
        }
    }

    private static void output(ParseResult result, String source, MultiOutputReceiver out) {
        for (PaperOccurrence paper : result.papers()) {
            out.get(PAPERS).output(Tables.PAPERS.row(paper));
            for (int i = 0; i < paper.paper().sections().size(); i++) {
                out.get(SECTIONS).output(Tables.SECTIONS.row(new PaperSection(paper, i)));
            }
        }
        for (Diagnostic diagnostic : result.diagnostics()) {
            out.get(DIAGNOSTICS).output(Tables.DIAGNOSTICS.row(new FileDiagnostic(source, diagnostic)));
        }
    }
}
