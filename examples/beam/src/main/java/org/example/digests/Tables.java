package org.example.digests;

import static org.apache.beam.sdk.schemas.Schema.FieldType.INT32;
import static org.apache.beam.sdk.schemas.Schema.FieldType.STRING;
import static org.apache.beam.sdk.schemas.Schema.FieldType.array;
import static org.example.digests.Table.Column.optional;
import static org.example.digests.Table.Column.required;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.PaperOccurrence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.schemas.Schema.FieldType;

/** The tables of the pipeline. Days are text, in ISO 8601, since lines of JSON have no type for them. */
final class Tables {

    static final String MONTH = "month";

    /** The fields of a paper that have no column. Beam writes no maps as JSON. */
    private static final Table<Map.Entry<String, String>> METADATA =
            Table.of(required("key", STRING, Map.Entry::getKey), required("value", STRING, Map.Entry::getValue));

    /** A row for each paper of a digest. */
    static final Table<PaperOccurrence> PAPERS = Table.of(
            required(MONTH, STRING, Tables::month),
            required("source", STRING, paper -> paper.source().orElseThrow()),
            required("digest", INT32, PaperOccurrence::digestIndex),
            required("paper", INT32, PaperOccurrence::paperIndex),
            required("line", INT32, paper -> paper.span().line()),
            optional("date", STRING, paper -> paper.date().map(LocalDate::toString)),
            required("title", STRING, paper -> paper.paper().title()),
            optional("url", STRING, paper -> paper.paper().url()),
            optional("arxiv_number", STRING, paper -> paper.paper().arxivId().map(ArxivId::number)),
            optional(
                    "votes",
                    INT32,
                    paper -> paper.paper().votes().stream().boxed().findFirst()),
            required(
                    "authors",
                    array(STRING),
                    paper -> paper.paper().authors().stream().map(Author::name).toList()),
            required(
                    "metadata",
                    array(FieldType.row(METADATA.schema())),
                    paper -> paper.paper().metadata().entrySet().stream()
                            .map(METADATA::row)
                            .toList()));

    /** A row for each section; {@code source}, {@code digest} and {@code paper} are the key of its paper. */
    static final Table<PaperSection> SECTIONS = Table.of(
            required(MONTH, STRING, section -> month(section.occurrence())),
            required("source", STRING, section -> section.occurrence().source().orElseThrow()),
            required("digest", INT32, section -> section.occurrence().digestIndex()),
            required("paper", INT32, section -> section.occurrence().paperIndex()),
            required("section", INT32, PaperSection::index),
            required("kind", STRING, section -> section.value().kind().name()),
            optional("label", STRING, section -> section.value().label()),
            required("markdown", STRING, section -> section.value().markdown()),
            required("points", array(STRING), section -> section.value().points()));

    /** A row for each diagnostic of a file, or for the failure to read it. */
    static final Table<FileDiagnostic> DIAGNOSTICS = Table.of(
            required("source", STRING, FileDiagnostic::source),
            required("line", INT32, diagnostic -> diagnostic.value().span().line()),
            required("column", INT32, diagnostic -> diagnostic.value().span().column()),
            required(
                    "severity",
                    STRING,
                    diagnostic -> diagnostic.value().severity().name()),
            required("code", STRING, diagnostic -> diagnostic.value().code().name()),
            required("message", STRING, diagnostic -> diagnostic.value().message()));

    private Tables() {}

    private static String month(PaperOccurrence paper) {
        Optional<YearMonth> month = paper.date().map(YearMonth::from);
        return month.map(YearMonth::toString).orElse("undated");
    }

    /** A section where it occurs. */
    record PaperSection(PaperOccurrence occurrence, int index) {

        Section value() {
            return occurrence.paper().sections().get(index);
        }
    }

    /** A diagnostic, with the name of its file. */
    record FileDiagnostic(String source, Diagnostic value) {}
}
