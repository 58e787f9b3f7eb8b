package org.example.digests;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static org.example.digests.Table.Column.optional;
import static org.example.digests.Table.Column.required;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.PaperOccurrence;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import scala.jdk.javaapi.CollectionConverters;

/** A row for each paper of a digest. A paper that is listed twice has two; {@code arxiv_number} tells. */
final class PapersTable {

    private static final Table<Link> LINKS =
            Table.of(required("text", StringType, Link::text), required("url", StringType, Link::url));

    static final Table<PaperOccurrence> TABLE = Table.of(
            required("source", StringType, paper -> paper.source().orElseThrow()),
            required("digest", IntegerType, PaperOccurrence::digestIndex),
            required("paper", IntegerType, PaperOccurrence::paperIndex),
            required("line", IntegerType, paper -> paper.span().line()),
            optional("date", DateType, paper -> paper.date().map(Date::valueOf)),
            optional("end_date", DateType, paper -> paper.digest().endDate().map(Date::valueOf)),
            optional("digest_title", StringType, paper -> paper.digest().title()),
            required("title", StringType, paper -> paper.paper().title()),
            optional("url", StringType, paper -> paper.paper().url()),
            optional(
                    "arxiv_number", StringType, paper -> paper.paper().arxivId().map(ArxivId::number)),
            optional("arxiv_version", IntegerType, paper -> version(paper.paper())),
            required(
                    "links",
                    createArrayType(LINKS.schema(), false),
                    paper -> LINKS.rows(paper.paper().links())),
            optional(
                    "media_kind",
                    StringType,
                    paper -> paper.paper().media().map(media -> media.kind().name())),
            optional("media_url", StringType, paper -> paper.paper().media().map(Media::url)),
            optional("votes", IntegerType, paper -> boxed(paper.paper().votes())),
            optional("topic", StringType, paper -> paper.paper().topic()),
            optional("published", DateType, paper -> paper.paper().published().map(Date::valueOf)),
            required("authors", createArrayType(StringType, false), paper -> names(paper.paper())),
            required("more_authors", BooleanType, paper -> paper.paper().moreAuthors()),
            required(
                    "metadata",
                    createMapType(StringType, StringType, false),
                    paper -> CollectionConverters.asScala(paper.paper().metadata())),
            required(
                    "unrecognized",
                    createArrayType(StringType, false),
                    paper -> paper.paper().unrecognized().toArray()),
            required("json", StringType, paper -> json(paper.paper())),
            required(Month.COLUMN, StringType, paper -> Month.of(Optional.of(paper.digest()))));

    /** Static, so that each executor builds it once, with the Jackson of its cluster. */
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new DigestModule()).build();

    private PapersTable() {}

    private static String[] names(Paper paper) {
        Stream<String> names = paper.authors().stream().map(Author::name);
        return names.toArray(String[]::new);
    }

    private static Optional<Integer> version(Paper paper) {
        return paper.arxivId().flatMap(id -> boxed(id.version()));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static String json(Paper paper) {
        try {
            return JSON.writeValueAsString(paper);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
