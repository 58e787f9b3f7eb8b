package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToJsonTest {

    @TempDir
    private Path folder;

    @Test
    void examplesPrintTheExpectedJson() throws IOException {
        Outcome outcome = Outcome.of("to-json", Outcome.ROOT.resolve("examples/digests"));

        assertThat(outcome.out()).isEqualTo(examplesAsJson());
        assertThat(outcome.status()).isZero();
    }

    @Test
    void diagnosticsGoToStandardError() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.withError());

        Outcome outcome = Outcome.of("to-json", file);

        assertThat(outcome.outLines()).hasSize(1);
        assertThat(outcome.err()).startsWith(file + ":5:").contains(": error: ").endsWith(" [UNREADABLE_VOTES]\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void fileWithoutDigestsPrintsNothing() {
        Path file = Samples.write(folder.resolve("a.md"), "# Only a heading\n");

        assertThat(Outcome.of("to-json", file).out()).isEmpty();
    }

    @Test
    void sourceAddsTheNameOfTheFile() throws IOException {
        Samples.write(folder.resolve("2031/b.md"), Samples.clean("One") + Samples.clean("Two"));

        List<String> lines = Outcome.of("to-json", "--source", folder).outLines();

        String file = folder.resolve("2031/b.md").toString();
        assertThat(lines).hasSize(2);
        for (String line : lines) {
            assertThat(line).startsWith("{\"source\":" + new ObjectMapper().writeValueAsString(file) + ",\"digest\":{");
        }
        assertThat(lines.get(0)).contains("\"title\":\"One\"");
        assertThat(lines.get(1)).contains("\"title\":\"Two\"");
    }

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void prettyIsTheFormatOfTheGoldenCases(GoldenCase golden) {
        Path file = Samples.write(folder.resolve("golden.md"), golden.markdown());

        String printed = Outcome.of("to-json", "--pretty", file).out();

        String elements = golden.json()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.substring(2) + "\n")
                .collect(Collectors.joining());
        assertThat(printed).isEqualTo(elements.replace("\n},\n", "\n}\n"));
    }

    @Test
    void linesOfPapersContainDateAndTitleOfTheDigest() {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("One") + """
                ## (2031-02-04)

                ### [Two](https://arxiv.org/abs/3102.00002)

                ## Weekly (2031-02-02 - 2031-02-08)

                ### [Three](https://arxiv.org/abs/3102.00003)

                ## Without Papers (2031-02-05)
                """);

        Outcome lines = Outcome.of("to-json", "--papers", file);
        Outcome pretty = Outcome.of("to-json", "--papers", "--source", "--pretty", file);

        assertThat(lines.outLines()).hasSize(3);
        assertThat(lines.outLines().get(0))
                .startsWith("{\"date\":\"2031-02-03\",\"digestTitle\":\"Daily Papers\",\"title\":\"One\",\"url\":");
        assertThat(lines.outLines().get(1))
                .isEqualTo(
                        "{\"date\":\"2031-02-04\",\"title\":\"Two\","
                                + "\"url\":\"https://arxiv.org/abs/3102.00002\",\"arxivId\":\"3102.00002\",\"authors\":[],\"sections\":[]}");
        assertThat(pretty.out()).endsWith("""
                {
                  "source": "%s",
                  "date": "2031-02-02",
                  "endDate": "2031-02-08",
                  "digestTitle": "Weekly",
                  "title": "Three",
                  "url": "https://arxiv.org/abs/3102.00003",
                  "arxivId": "3102.00003",
                  "authors": [],
                  "sections": []
                }
                """.formatted(file));
    }

    @Test
    void pathDatesADigestOnlyIfRequested() {
        Path file = Samples.write(folder.resolve("2031-02-03.md"), "### [A Title](https://arxiv.org/abs/3102.00001)\n");
        String paper = "{\"title\":\"A Title\",\"url\":\"https://arxiv.org/abs/3102.00001\",\"arxivId\":\"3102.00001\","
                + "\"authors\":[],\"sections\":[]}";

        assertThat(Outcome.of("to-json", "--date-from-path", file).out())
                .isEqualTo("{\"date\":\"2031-02-03\",\"papers\":[" + paper + "]}\n");
        assertThat(Outcome.of("to-json", file).out()).isEqualTo("{\"papers\":[" + paper + "]}\n");
        assertThat(Outcome.of("to-json", "--date-from-path", "--papers", file).out())
                .isEqualTo("{\"date\":\"2031-02-03\"," + paper.substring(1) + "\n");
    }

    @Test
    void lineOfAPaperIsDeserializedAsThatPaper() throws IOException {
        Path file = Samples.write(folder.resolve("a.md"), Samples.clean("One"));
        String line = Outcome.of("to-json", "--papers", "--source", file).out();

        Paper paper = new ObjectMapper().findAndRegisterModules().readValue(line, Paper.class);

        assertThat(DigestParser.create().parse(file).digests().get(0).papers()).containsExactly(paper);
    }

    @Test
    void linesEndInLineFeedsOnEveryPlatform() {
        Samples.write(folder.resolve("a.md"), Samples.withInfo());
        String before = System.setProperty("line.separator", "\r\n");
        try {
            Outcome outcome = Outcome.of("to-json", folder);

            assertThat(outcome.out()).endsWith("}\n").doesNotContain("\r");
            assertThat(Outcome.of("to-json", "--pretty", folder).out())
                    .endsWith("\n}\n")
                    .doesNotContain("\r");
            assertThat(outcome.err()).endsWith("]\n").doesNotContain("\r");
        } finally {
            System.setProperty("line.separator", before);
        }
    }

    static String examplesAsJson() throws IOException {
        Path expected = Outcome.ROOT.resolve("examples/command-line/src/test/resources/examples.ndjson");
        return Files.readString(expected, StandardCharsets.UTF_8);
    }
}
