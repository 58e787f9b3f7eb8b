package org.example.digests;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.example.digests.Table.Column.optional;
import static org.example.digests.Table.Column.required;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.PaperOccurrence;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SectionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row for each section; {@code source}, {@code digest} and {@code paper} are the key of its paper. */
final class SectionsTable {

    static final Table<Entry> TABLE = Table.of(
            required("source", StringType, entry -> entry.occurrence().source().orElseThrow()),
            required("digest", IntegerType, entry -> entry.occurrence().digestIndex()),
            required("paper", IntegerType, entry -> entry.occurrence().paperIndex()),
            required("section", IntegerType, Entry::index),
            required("line", IntegerType, Entry::line),
            required("kind", StringType, entry -> entry.section().kind().name()),
            optional("label", StringType, entry -> entry.section().label()),
            required("markdown", StringType, entry -> entry.section().markdown()),
            required("text", StringType, entry -> SectionText.plain(entry.section())),
            required(
                    "points",
                    createArrayType(StringType, false),
                    entry -> entry.section().points().toArray()),
            required(
                    Month.COLUMN,
                    StringType,
                    entry -> Month.of(Optional.of(entry.occurrence().digest()))));

    private SectionsTable() {}

    /** A section where it occurs. */
    record Entry(PaperOccurrence occurrence, int index, int line) {

        Section section() {
            return occurrence.paper().sections().get(index);
        }
    }

    static List<Entry> entries(ParseResult result) {
        List<Entry> entries = new ArrayList<>();
        for (PaperOccurrence paper : result.papers()) {
            int count = paper.paper().sections().size();
            for (int i = 0; i < count; i++) {
                int line = result.sectionSpan(paper.digestIndex(), paper.paperIndex(), i)
                        .line();
                entries.add(new Entry(paper, i, line));
            }
        }
        return entries;
    }
}
