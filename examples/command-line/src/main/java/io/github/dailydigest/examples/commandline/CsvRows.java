package io.github.dailydigest.examples.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes papers as rows of CSV for spreadsheets. Text is in quotes, so that it remains in its cell whatever a
 * spreadsheet takes for a separator.
 */
final class CsvRows {

    private static final List<String> COLUMNS = List.of(
            "date",
            "endDate",
            "digestTitle",
            "title",
            "url",
            "arxivId",
            "votes",
            "authors",
            "moreAuthors",
            "topic",
            "published",
            "source");

    /** The first characters of what a spreadsheet may take for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(CsvSchema.builder()
            .addColumns(COLUMNS, CsvSchema.ColumnType.STRING)
            .build()
            .withLineSeparator(""));

    private CsvRows() {}

    /** Returns the names of the columns. */
    static String header() throws JsonProcessingException {
        ObjectNode row = MAPPER.createObjectNode();
        COLUMNS.forEach(column -> row.put(column, column));
        return WRITER.writeValueAsString(row);
    }

    /** Returns the row of a paper. The cells of what it does not have are empty. */
    static String row(String file, Digest digest, Paper paper) throws JsonProcessingException {
        ObjectNode row = MAPPER.createObjectNode();
        digest.date().ifPresent(date -> row.put("date", cell(date.toString())));
        digest.endDate().ifPresent(date -> row.put("endDate", cell(date.toString())));
        digest.title().ifPresent(title -> row.put("digestTitle", cell(title)));
        row.put("title", cell(paper.title()));
        paper.url().ifPresent(url -> row.put("url", cell(url)));
        paper.arxivId().ifPresent(id -> row.put("arxivId", cell(id.value())));
        paper.votes().ifPresent(votes -> row.put("votes", votes));
        row.put("authors", cell(paper.authors().stream().map(Author::name).collect(Collectors.joining("; "))));
        row.put("moreAuthors", paper.moreAuthors());
        paper.topic().ifPresent(topic -> row.put("topic", cell(topic)));
        paper.published().ifPresent(date -> row.put("published", cell(date.toString())));
        row.put("source", cell(file));
        return WRITER.writeValueAsString(row);
    }

    /** Returns the text of a cell. An apostrophe in front says that it is no formula. */
    private static String cell(String text) {
        boolean looksLikeFormula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return looksLikeFormula ? "'" + text : text;
    }
}
