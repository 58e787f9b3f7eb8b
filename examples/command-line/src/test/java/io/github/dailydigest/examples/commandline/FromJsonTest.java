package io.github.dailydigest.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import io.github.dailydigest.testkit.GoldenCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FromJsonTest {

    private static final String DIGEST =
            "{\"date\":\"2031-02-03\",\"papers\":[{\"title\":\"A Title\",\"authors\":[],\"sections\":[]}]}";
    private static final String MARKDOWN = "## (2031-02-03)\n\n### [A Title]()\n\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.dailydigest.testkit.GoldenCase#all")
    void jsonOfAGoldenCaseSurvivesTheRoundTrip(GoldenCase golden) {
        Path file = Samples.write(folder.resolve("golden.md"), golden.markdown());

        assertThat(Outcome.of("to-json", roundTrip(file, "")).out())
                .isEqualTo(Outcome.of("to-json", file).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--source --pretty", "--papers", "--papers --source --pretty"})
    void jsonOfManyFilesSurvivesTheRoundTrip(String options) {
        Path files = folder.resolve("golden");
        GoldenCase.all().forEach(golden -> Samples.write(files.resolve(golden.name() + ".md"), golden.markdown()));
        String papers = options.contains("--papers") ? "--papers" : "--strict=error";

        Path back = roundTrip(files, options);

        assertThat(Outcome.of("to-json", papers, back).out())
                .isEqualTo(Outcome.of("to-json", papers, files).out())
                .hasLineCount((int) GoldenCase.all().stream()
                        .flatMap(golden -> golden.digests().stream())
                        .mapToLong(digest ->
                                options.contains("--papers") ? digest.papers().size() : 1)
                        .sum());
    }

    /** Converts files to JSON and back to markdown, and returns the file of the markdown. */
    private Path roundTrip(Path files, String options) {
        List<Object> command = new ArrayList<>(List.of("to-json", files));
        Stream.of(options.split(" ")).filter(option -> !option.isEmpty()).forEach(command::add);
        Outcome json = Outcome.of(command.toArray());
        Path lines = Samples.write(folder.resolve("lines.json"), json.out());

        Outcome markdown = options.contains("--papers")
                ? Outcome.of("from-json", "--papers", lines)
                : Outcome.of("from-json", lines);

        assertThat(markdown.err()).isEmpty();
        assertThat(markdown.status()).isZero();
        return Samples.write(folder.resolve("back.md"), markdown.out());
    }

    static Stream<Arguments> jsonOfDigests() {
        return Stream.of(
                Arguments.of(DIGEST, MARKDOWN),
                Arguments.of("", ""),
                Arguments.of("[]", ""),
                Arguments.of("[" + DIGEST + ",\n" + DIGEST + "]", MARKDOWN + MARKDOWN),
                Arguments.of(DIGEST + DIGEST, MARKDOWN + MARKDOWN),
                Arguments.of(
                        "{\"id\":[7],\"digest\":" + DIGEST + ",\"tags\":{\"a\":[]},\"n\":1}\n" + DIGEST,
                        MARKDOWN + MARKDOWN),
                Arguments.of(
                        DIGEST + "{\"title\":\"Week 7\",\"papers\":[{\"title\":\"A Title\"}]}",
                        MARKDOWN + "## Week 7 ()\n\n### [A Title]()\n\n"),
                Arguments.of(
                        "{\"title\":\"Week 7\",\"papers\":[{\"title\":\"A Title\"}]}",
                        "## Week 7\n\n### [A Title]()\n\n"),
                Arguments.of("{\"digest\":7," + DIGEST.substring(1), MARKDOWN),
                Arguments.of("{\"source\":\"a.md\"," + DIGEST.substring(1), MARKDOWN),
                Arguments.of(
                        "{\"endDate\":\"2031-02-09\",\"digest\":7," + DIGEST.substring(1),
                        "## (2031-02-03 - 2031-02-09)\n\n### [A Title]()\n\n"),
                Arguments.of("{\"papers\":[],\"new\":{\"papers\":1},\"date\":\"2031-02-03\"}", "## (2031-02-03)\n\n"));
    }

    @ParameterizedTest
    @MethodSource("jsonOfDigests")
    void readsDigestsInEveryArrangement(String json, String markdown) {
        Path file = Samples.write(folder.resolve("a.json"), json);

        assertThat(Outcome.of("from-json", file)).isEqualTo(new Outcome(0, markdown, ""));
    }

    @Test
    void consecutivePapersOfTheSameDigestAreCombined() {
        Path file = Samples.write(folder.resolve("a.json"), """
                {"date":"2031-02-03","title":"A"}
                {"title":"B","date":"2031-02-03","digestTitle":null}
                {"digestTitle":"News","date":"2031-02-03","title":"C"}
                {"source":"x.md","digestTitle":"News","date":"2031-02-03","title":"D"}
                {"source":"x.md","digestTitle":"News","date":"2031-02-03","endDate":"2031-02-09","title":"G"}
                {"endDate":"2031-02-09","source":"x.md","digestTitle":"News","date":"2031-02-03","title":"H"}
                {"title":"E"}
                {"title":"F"}
                """);

        assertThat(Outcome.of("from-json", "--papers", file)).isEqualTo(new Outcome(0, """
                ## (2031-02-03)

                ### [A]()

                ### [B]()

                ## News (2031-02-03)

                ### [C]()

                ## News (2031-02-03)

                ### [D]()

                ## News (2031-02-03 - 2031-02-09)

                ### [G]()

                ### [H]()

                ## ()

                ### [E]()

                ### [F]()

                """, ""));
    }

    static Stream<Arguments> jsonThatIsNotADigest() {
        return Stream.of(
                Arguments.of("5", "1:1: error: expected an object, not a whole number"),
                Arguments.of("null", "1:1: error: expected an object, not null"),
                Arguments.of("[[]]", "1:2: error: expected an object, not an array"),
                Arguments.of(
                        "\n {}",
                        "2:2: error: date is absent, and there are no papers; a digest needs a date or a paper"),
                Arguments.of(
                        "{\"papers\":[\n{\"title\":\"a\",\n \"votes\":\"85\"}]}",
                        "3:10: error: papers[0].votes: expected a whole number, not a string"),
                Arguments.of(
                        "{\"source\":\"a.md\",\"digest\":{\"title\":\" \"}}",
                        "1:36: error: digest.title: the text is blank; it needs a character that is not white space"),
                Arguments.of(
                        "{\"title\":\"A Title\",\"authors\":[]}",
                        "1:1: error: this is a paper, not a digest; use --papers to read papers"),
                Arguments.of(
                        "{\"title\":\"A Title\",\"sections\":[]}",
                        "1:1: error: this is a paper, not a digest; use --papers to read papers"),
                Arguments.of(
                        "{\"papers\":[{\"title\":\"a\",\"sections\":[{\"kind\":\"OTHER\",\"label\":\"What's New\",\"markdown\":\"\"}]}]}",
                        "1:1: error: papers[0].sections[0].kind is OTHER, but the label \"What's New\" names WHATS_NEW"));
    }

    @ParameterizedTest
    @MethodSource("jsonThatIsNotADigest")
    void otherValuesThanDigestsAreReportedAndSkipped(String json, String message) {
        Path bad = Samples.write(folder.resolve("bad.json"), json);
        Path good = Samples.write(folder.resolve("good.json"), DIGEST);
        Path both = Samples.write(
                folder.resolve("both.json"),
                json.startsWith("[") ? json.replaceFirst("]$", "," + DIGEST + "]") : json + "\n" + DIGEST);

        assertThat(Outcome.of("from-json", bad, good)).isEqualTo(new Outcome(2, MARKDOWN, bad + ":" + message + "\n"));
        assertThat(Outcome.of("from-json", both)).isEqualTo(new Outcome(2, MARKDOWN, both + ":" + message + "\n"));
    }

    static Stream<Arguments> jsonThatIsNotAPaper() {
        return Stream.of(
                Arguments.of(DIGEST, "Cannot build Paper, some of required attributes are not set [title]"),
                Arguments.of(
                        "{\"title\":\"Daily Papers\",\"papers\":[]}",
                        "this is a digest, not a paper; omit --papers to read digests"),
                Arguments.of("{\"title\":\"A\",\"date\":5}", "\"date\" is not a string"),
                Arguments.of("{\"title\":\"A\",\"source\":{}}", "\"source\" is not a string"),
                Arguments.of("{\"title\":\"A\",\"digestTitle\":[]}", "\"digestTitle\" is not a string"),
                Arguments.of(
                        "{\"title\":\"A\",\"date\":\"2031-02-30\"}",
                        "Text '2031-02-30' could not be parsed: Invalid date 'FEBRUARY 30'"),
                Arguments.of("{\"title\":\"A\",\"date\":\"2031-02-03\",\"endDate\":7}", "\"endDate\" is not a string"),
                Arguments.of(
                        "{\"title\":\"A\",\"endDate\":\"2031-02-09\"}",
                        "Digest.endDate is 2031-02-09; it must be after date, which is absent"),
                Arguments.of(
                        "{\"title\":\"A\",\"digestTitle\":\" \"}",
                        "Digest.title is blank; it needs at least one character that is not white space"));
    }

    @ParameterizedTest
    @MethodSource("jsonThatIsNotAPaper")
    void otherValuesThanPapersAreReportedAndSkipped(String json, String message) {
        Path file = Samples.write(folder.resolve("a.json"), "{\"title\":\"A\"}\n" + json + "\n{\"title\":\"A\"}");

        Outcome outcome = Outcome.of("from-json", "--papers", file);

        assertThat(outcome.out()).isEqualTo("### [A]()\n\n### [A]()\n\n");
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .startsWith(file + ":2:")
                .endsWith(": error: " + message);
        assertThat(outcome.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"papers\":[}", "{'papers':[]}", "# Daily Papers", "\u0000"})
    void malformedJsonIsReportedAndEndsTheFile(String text) {
        Path bad = Samples.write(folder.resolve("bad.json"), DIGEST + "\n" + text + "\n" + DIGEST);
        Path worse = Samples.write(folder.resolve("worse.json"), text);
        Path good = Samples.write(folder.resolve("good.json"), DIGEST);

        Outcome outcome = Outcome.of("from-json", bad, worse, good);

        assertThat(outcome.out()).isEqualTo(MARKDOWN + MARKDOWN);
        assertThat(outcome.errLines()).hasSize(2);
        assertThat(outcome.errLines().get(0)).startsWith(bad + ":").contains(": error: ");
        assertThat(outcome.errLines().get(1)).startsWith(worse + ":1:").contains(": error: ");
        assertThat(outcome.status()).isEqualTo(2);
    }

    static Stream<Arguments> jsonOverALimit() {
        String deep = "[".repeat(1_001) + "]".repeat(1_001);
        return Stream.of(
                Arguments.of("{\"papers\":[],\"a\":" + deep + "}", 1_018, "nesting depth (1001)"),
                Arguments.of("{\"digest\":" + deep + "}", 1_011, "nesting depth (1001)"),
                Arguments.of("9".repeat(1_001), 1_002, "length (1001)"),
                Arguments.of("{\"papers\":[],\"n\":" + "9".repeat(1_001) + "}", 1_019, "length (1001)"),
                Arguments.of("{\"" + "k".repeat(50_001) + "\":1}", 0, "Name length (50001)"),
                Arguments.of("{\"title\":\"" + "t".repeat(20_000_001) + "\"}", 0, "String value length"));
    }

    @ParameterizedTest(name = "{2}, column {1}")
    @MethodSource("jsonOverALimit")
    void jsonOverALimitOfJacksonIsReportedWithItsPositionAndOtherFilesAreRead(String json, int column, String limit) {
        Path bad = Samples.write(folder.resolve("bad.json"), json);
        Path good = Samples.write(folder.resolve("good.json"), DIGEST);

        Outcome outcome = Outcome.of("from-json", bad, good);

        assertThat(outcome.out()).isEqualTo(MARKDOWN);
        assertThat(outcome.errLines())
                .singleElement()
                .asString()
                .startsWith(bad + ":1:" + (column == 0 ? "" : column + ": error: "))
                .contains(": error: ", limit);
        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
        assertThat(Outcome.of("from-json", "--papers", bad).status()).isEqualTo(ExitStatus.FAILURE);
    }

    static Stream<Arguments> jsonWithARepeatedKey() {
        String digest = "\"digest\":" + DIGEST;
        return Stream.of(
                Arguments.of("", "{" + digest + ",\n" + digest + "}", "2:1", "digest"),
                Arguments.of("", "{\"papers\":[],\n\"papers\":[{\"title\":\"B\"}]}", "2:1", "papers"),
                Arguments.of("", "{\"source\":\"a\",\"source\":\"b\"," + digest + "}", "1:15", "source"),
                Arguments.of("", "{" + digest + ",\n\"source\":\"a\",\"source\":\"b\"}", "2:14", "source"),
                Arguments.of("--papers", "{\"title\":\"B\",\"source\":1,\"source\":\"b\"}", "1:25", "source"),
                Arguments.of(
                        "--papers",
                        "{\"date\":\"2031-02-03\",\"date\":\"2031-02-04\",\"title\":\"B\"}",
                        "1:22",
                        "date"));
    }

    @ParameterizedTest
    @MethodSource("jsonWithARepeatedKey")
    void aRepeatedKeyIsReportedAtItsPositionAndTheNextValueIsRead(
            String option, String json, String position, String key) {
        boolean papers = !option.isEmpty();
        Path file = Samples.write(folder.resolve("a.json"), json + "\n" + (papers ? "{\"title\":\"A\"}" : DIGEST));

        Outcome outcome = papers ? Outcome.of("from-json", option, file) : Outcome.of("from-json", file);

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        ExitStatus.FAILURE,
                        papers ? "### [A]()\n\n" : MARKDOWN,
                        file + ":" + position + ": error: duplicate key \"" + key
                                + "\"; a key may occur only once in an object\n"));
    }

    @Test
    void aPaperThatCannotBeWrittenDoesNotAffectTheOthersOfItsDigest() {
        String bad = "\"sections\":[{\"kind\":\"OTHER\",\"label\":\"What's New\",\"markdown\":\"\"}]}\n";
        String date = "{\"date\":\"2031-02-03\",\"title\":";
        Path file = Samples.write(
                folder.resolve("a.json"),
                date + "\"Bad\"," + bad + date + "\"A\"}\n" + date + "\"Bad\"," + bad + date + "\"B\"}\n");

        Outcome outcome = Outcome.of("from-json", "--papers", file);

        assertThat(outcome.out()).isEqualTo("## (2031-02-03)\n\n### [A]()\n\n### [B]()\n\n");
        assertThat(outcome.errLines())
                .hasSize(2)
                .satisfies(line -> assertThat(line).startsWith(file + ":1:1: error: "), atIndex(0))
                .satisfies(line -> assertThat(line).startsWith(file + ":3:1: error: "), atIndex(1));
        assertThat(outcome.status()).isEqualTo(ExitStatus.FAILURE);
    }

    @Test
    void truncatedJsonIsReportedAtItsEnd() {
        Path file = Samples.write(folder.resolve("a.json"), DIGEST + "\n{\"papers\":[");

        assertThat(Outcome.of("from-json", file).errLines())
                .containsExactly(file + ":2:12: error: Unexpected end-of-input: expected close marker for Array"
                        + " (start marker at [line: 2, column: 11])");
    }

    @Test
    void unreadableFileIsReportedAndOthersAreRead() {
        Path missing = folder.resolve("missing.json");
        Path good = Samples.write(folder.resolve("good.json"), DIGEST);

        Outcome outcome = Outcome.of("from-json", missing, "a\0b", folder, good);

        assertThat(outcome.out()).isEqualTo(MARKDOWN);
        assertThat(outcome.errLines()).hasSize(3);
        assertThat(outcome.errLines().get(0)).isEqualTo(missing + ": cannot be read: no such file or folder");
        assertThat(outcome.errLines().get(1)).startsWith("a\\u0000b: cannot be read: ");
        assertThat(outcome.errLines().get(2)).startsWith(folder + ": cannot be read: ");
        assertThat(outcome.status()).isEqualTo(2);
    }
}
