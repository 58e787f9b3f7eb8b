package org.example.digests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.ArxivId;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestHtml;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.DigestWriter;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ParseResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Which public types cross which wire, as an equal value. A "no" is an exception; of parsers and writers, Kryo 5 reads
 * one that does not work. No wire reads a different value.
 */
class WireTest {

    private static final String TABLE = """
                             Java  Kryo 4  + DigestKryo  Kryo 5  + DigestKryo5
            ArxivId          yes   yes     yes           yes     yes
            Author           yes   yes     yes           yes     yes
            Link             yes   yes     yes           yes     yes
            Media            yes   yes     yes           yes     yes
            Section          yes   yes     yes           no      yes
            Paper            yes   yes     yes           no      yes
            Digest           yes   yes     yes           no      yes
            SourceSpan       yes   no      yes           yes     yes
            Diagnostic       yes   no      yes           yes     yes
            PaperOccurrence  yes   no      yes           no      yes
            ParseResult      yes   no      yes           no      yes
            ArrayList        yes   no      yes           no      yes
            Enum             yes   yes     yes           yes     yes
            ParseLimits      yes   yes     yes           yes     yes
            DigestParser     yes   yes     yes           no      yes
            DigestWriter     yes   yes     yes           no      yes
            DigestHtml       yes   yes     yes           yes     yes
            """;

    private static final ParseResult RESULT = DigestParser.create().parse(Path.of("../digests/2031/02/04.md"));

    /** Of each type, a small value and one whose lists have several elements. */
    private static Map<String, List<?>> values() {
        Digest digest = RESULT.digests().get(0);
        Paper full = Paper.builder()
                .from(digest.papers().get(0))
                .published(LocalDate.of(2031, 2, 3))
                .putMetadata("Comments", "9 pages")
                .putMetadata("Code", "none")
                .addLinks(Link.of("Code", "https://example.org/code"))
                .addUnrecognized("one", "two")
                .build();
        Section points = digest.papers().get(1).sections().get(0);
        assertThat(points.points()).hasSizeGreaterThan(1);
        Map<String, List<?>> values = new LinkedHashMap<>();
        values.put("ArxivId", List.of(ArxivId.of("3102.00001"), ArxivId.of("3102.00001v2")));
        values.put("Author", List.of(Author.of("Ada Example")));
        values.put("Link", List.of(Link.of("Code", "https://example.org/code")));
        values.put("Media", List.of(Media.image("https://example.org/1.png")));
        values.put("Section", List.of(full.sections().get(0), points));
        values.put("Paper", List.of(Paper.builder().title("A Title").build(), full));
        values.put("Digest", List.of(Digest.builder().build(), digest));
        values.put("SourceSpan", List.of(RESULT.paperSpan(0, 0)));
        values.put("Diagnostic", RESULT.diagnostics());
        values.put("PaperOccurrence", RESULT.papers());
        values.put("ParseResult", List.of(DigestParser.create().parse(""), RESULT));
        values.put("ArrayList", List.of(new ArrayList<>(RESULT.papers()), new ArrayList<>(full.authors())));
        values.put("Enum", List.of(SectionKind.SUMMARY, DiagnosticCode.FILE_FAILED));
        values.put("ParseLimits", List.of(ParseLimits.defaults()));
        values.put("DigestParser", List.of(DigestParser.create()));
        values.put("DigestWriter", List.of(DigestWriter.create()));
        values.put("DigestHtml", List.of(DigestHtml.create()));
        return values;
    }

    @Test
    void typesCrossWiresAsTheTableSays() {
        StringBuilder table = new StringBuilder(String.format("%-17s", ""));
        for (Wire wire : Wire.values()) {
            table.append(cell(wire, wire.title()));
        }
        values().forEach((type, samples) -> {
            table.append(String.format("%n%-17s", type));
            for (Wire wire : Wire.values()) {
                table.append(cell(wire, samples.stream().allMatch(value -> crosses(wire, value)) ? "yes" : "no"));
            }
        });
        assertThat(table.toString().lines().map(String::stripTrailing))
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    private static String cell(Wire wire, String text) {
        return String.format("%-" + (wire.title().length() + 2) + "s", text);
    }

    private static boolean crosses(Wire wire, Object value) {
        Object copy;
        try {
            copy = wire.read(wire.write(value));
            // Parsers, writers and limits have no equals; their settings are in toString.
            assertThat(copy.toString()).isEqualTo(value.toString());
        } catch (RuntimeException failure) {
            return false;
        }
        if (copy instanceof DigestParser parser) {
            assertThat(parser.parse(Path.of(RESULT.source().orElseThrow()))).isEqualTo(RESULT);
        } else if (copy instanceof DigestWriter writer) {
            assertThat(writer.write(RESULT.digests()))
                    .isEqualTo(DigestWriter.create().write(RESULT.digests()));
        } else if (!(copy instanceof ParseLimits || copy instanceof DigestHtml)) {
            assertThat(copy).isEqualTo(value);
        }
        return true;
    }
}
