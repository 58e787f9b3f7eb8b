package org.example.digests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the pipeline with the direct runner, on good and bad files, and looks at what it wrote. */
class DigestPipelineTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void runPipeline() throws IOException {
        String undated = """
                ### [Café Models](https://arxiv.org/abs/3102.00007)

                Vote: 7

                Authors: Bo Sample

                Comments: 9 pages
                """;
        Path input = folder.resolve("input");
        copy(Path.of("../digests"), input);
        Files.writeString(input.resolve("undated.md"), undated);
        Files.write(input.resolve("invalid.md"), undated.getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(input.resolve("too-long.md"), "word ".repeat(1001));
        Files.createFile(input.resolve("empty.md"));

        DigestPipeline.main(new String[] {
            "--input=" + input + "/**.md", "--output=" + folder.resolve("output"), "--maxInputLength=5000"
        });
    }

    @Test
    void writesOneLineForEachPaper() throws IOException {
        assertThat(lines("papers"))
                .hasSize(24)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{\"month\":\"2031-02\",\"source\":\"")
                        .contains("/2031/02/03.md\",\"digest\":0,\"paper\":1,\"line\":15,\"date\":\"2031-02-03\","
                                + "\"title\":\"Let's <think> Less\",\"url\":\"https://arxiv.org/abs/3102.00002v2\","
                                + "\"arxiv_number\":\"3102.00002\",\"votes\":12,"
                                + "\"authors\":[\"예시 김\",\"José Muestra\",\"Ada Example\"]"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{\"month\":\"2031-01\",\"source\":\"")
                        .contains("/forms/table.md\",\"digest\":0,\"paper\":1,\"line\":10,\"date\":\"2031-01-28\","
                                + "\"title\":\"Grip, Slip, Repeat\""))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"month\":\"undated\"", "\"title\":\"Café Models\"", "\"votes\":7")
                        .contains("\"metadata\":[{\"key\":\"Comments\",\"value\":\"9 pages\"}]"))
                .anySatisfy(line -> assertThat(line).contains("\"title\":\"Caf\uFFFD Models\""));
    }

    @Test
    void writesOneLineForEachSection() throws IOException {
        assertThat(lines("sections"))
                .hasSize(24)
                .anySatisfy(line -> assertThat(line).contains("\"kind\":\"OTHER\",\"label\":\"Limitations\""));
    }

    @Test
    void badFilesAreDiagnostics() throws IOException {
        assertThat(lines("diagnostics"))
                .anySatisfy(line -> assertThat(line).contains("/invalid.md\"", "\"code\":\"MALFORMED_INPUT\""))
                .anySatisfy(line -> assertThat(line).contains("/too-long.md\"", "\"code\":\"FILE_FAILED\""))
                .anySatisfy(line -> assertThat(line).contains("/empty.md\"", "\"code\":\"BLANK_SOURCE\""));
    }

    @Test
    void countsThePapersOfEachAuthor() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("output/authors.tsv")))
                .containsExactlyInAnyOrder(
                        "6\tAda Example",
                        "5\tBo Sample",
                        "2\tCai Specimen",
                        "2\tDee Template",
                        "2\tEli Prototype",
                        "2\tFay Mockup",
                        "2\tGus Placeholder",
                        "1\tSam O'Sample",
                        "1\tJosé Muestra",
                        "1\t예시 김",
                        "1\t王一",
                        "1\t李二");
    }

    private static List<String> lines(String table) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(folder.resolve("output").resolve(table))) {
            for (Path part : parts.toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
