package org.example.digests;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.example.digests.Table.Column.required;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestException;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A row for each diagnostic. A file that could not be parsed has one, of code {@code FILE_FAILED}. */
final class DiagnosticsTable {

    static final Table<Entry> TABLE = Table.of(
            required("source", StringType, Entry::source),
            required("line", IntegerType, entry -> entry.span().line()),
            required("column", IntegerType, entry -> entry.span().column()),
            required("offset", LongType, entry -> entry.span().offset()),
            required("length", IntegerType, entry -> entry.span().length()),
            required(
                    "severity",
                    StringType,
                    entry -> entry.diagnostic().severity().name()),
            required("code", StringType, entry -> entry.diagnostic().code().name()),
            required("message", StringType, entry -> entry.diagnostic().message()),
            required(Month.COLUMN, StringType, entry -> Month.of(entry.digest())));

    private static final SourceSpan START = new SourceSpan(1, 1, 0, 0);

    private DiagnosticsTable() {}

    /** A diagnostic, with the name of its file and the digest that it is in; files that failed have no digest. */
    record Entry(String source, Optional<Digest> digest, Diagnostic diagnostic) {

        SourceSpan span() {
            return diagnostic.span();
        }
    }

    static List<Entry> entries(ParseResult result) {
        String source = result.source().orElseThrow();
        return result.diagnostics().stream()
                .map(diagnostic -> new Entry(source, digestOf(diagnostic, result), diagnostic))
                .toList();
    }

    /** Returns what {@code DigestParser.stream(Path)} reports of such a file if it is to continue on failure. */
    static Entry failure(String source, DigestException failure) {
        return new Entry(
                source, Optional.empty(), new Diagnostic(DiagnosticCode.FILE_FAILED, failure.getMessage(), START));
    }

    /** Returns the last digest that starts above the diagnostic, or the first one of the file. */
    private static Optional<Digest> digestOf(Diagnostic diagnostic, ParseResult result) {
        Optional<Digest> found = result.digests().stream().findFirst();
        for (int i = 0; i < result.digests().size(); i++) {
            if (result.digestSpan(i).offset() <= diagnostic.span().offset()) {
                found = Optional.of(result.digests().get(i));
            }
        }
        return found;
    }
}
