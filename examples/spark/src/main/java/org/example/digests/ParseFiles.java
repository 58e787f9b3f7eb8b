package org.example.digests;

import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.example.digests.Table.Column.required;

import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.InputTooLargeException;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.example.digests.DiagnosticsTable.Entry;

/**
 * Parses files, each into one row that contains its rows of all three tables, so that no file is read or parsed twice.
 *
 * <p>Spark serializes this object, with its parser, by Java serialization, once for each task. Values of the library do
 * not leave the task: what crosses the network is rows.
 */
final class ParseFiles implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    static final Table<Parsed> TABLE = Table.of(
            required(
                    "papers",
                    createArrayType(PapersTable.TABLE.schema(), false),
                    file -> PapersTable.TABLE.rows(file.result().papers())),
            required(
                    "sections",
                    createArrayType(SectionsTable.TABLE.schema(), false),
                    file -> SectionsTable.TABLE.rows(SectionsTable.entries(file.result()))),
            required(
                    "diagnostics",
                    createArrayType(DiagnosticsTable.TABLE.schema(), false),
                    file -> DiagnosticsTable.TABLE.rows(file.diagnostics())));

    /** The result of a text without digests, for a file that has no result. */
    private static final ParseResult NOTHING = DigestParser.create().parse("");

    private final DigestParser parser;
    private final int maxInputLength;

    ParseFiles(ParseLimits limits) {
        this.parser = DigestParser.builder().limits(limits).dateFromPath(true).build();
        this.maxInputLength = limits.maxInputLength();
    }

    /**
     * Returns the length in bytes above which a file exceeds the limit in any case, so that it need not be read: three
     * bytes of UTF-8 are at least one character.
     */
    static long maxBytes(ParseLimits limits) {
        return 3L * limits.maxInputLength();
    }

    /**
     * Parses rows with the columns {@code path} and {@code content}, which is null if the file is too large to read.
     */
    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                Row file = files.next();
                return TABLE.row(parse(file.getAs("path"), file.getAs("content")));
            }
        };
    }

    /** Returns a failure as a diagnostic. An exception would end the task, and after four attempts the job. */
    private Parsed parse(String path, byte[] content) {
        try {
            if (content == null) {
                throw new InputTooLargeException(path, maxInputLength);
            }
            ParseResult result = parser.parse(new ByteArrayInputStream(content), path);
            return new Parsed(result, DiagnosticsTable.entries(result));
        } catch (DigestException failure) {
            return new Parsed(NOTHING, List.of(DiagnosticsTable.failure(path, failure)));
        }
    }

    /** A file that was parsed, or that could not be. */
    record Parsed(ParseResult result, List<Entry> diagnostics) {}
}
