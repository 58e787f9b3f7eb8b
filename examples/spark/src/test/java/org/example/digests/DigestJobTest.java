package org.example.digests;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.PaperOccurrence;
import io.github.dailydigest.parser.ParseLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on two threads of one JVM, on good and bad files, and looks at what it wrote and printed. */
@DisabledIf(
        value = "runsOnNoSuchJava",
        disabledReason = "Spark 3.5 does not run on Java 24 and newer: its Hadoop 3.3 calls Subject.getSubject,"
                + " which throws there. Use Java 17, or Spark 4")
class DigestJobTest {

    private static final String SPARK = System.getProperty("expected.spark.version");
    private static final ParseLimits LIMITS =
            ParseLimits.builder().maxInputLength(5000).build();

    @TempDir
    static Path folder;

    private static SparkSession spark;
    private static String printed;

    static boolean runsOnNoSuchJava() {
        return SPARK.startsWith("3.") && Runtime.version().feature() >= 24;
    }

    @BeforeAll
    static void runJob() throws IOException {
        Path input = folder.resolve("input");
        copy(Path.of("../digests"), input);
        String undated = "### [Café Models](https://arxiv.org/abs/3102.00007)\n\nVote: 7\n\nAuthors: Bo Sample\n";
        write(input.resolve("undated.md"), undated.getBytes(StandardCharsets.UTF_8));
        write(input.resolve("2031/03/01.md"), undated.getBytes(StandardCharsets.ISO_8859_1));
        write(input.resolve("2031/03/too-long.md"), "word ".repeat(1001).getBytes(StandardCharsets.UTF_8));
        write(input.resolve("2031/03/never-read.md"), new byte[15001]);
        write(input.resolve("2031/03/empty.md"), new byte[0]); // Spark leaves out files without content
        write(input.resolve("ignored.txt"), undated.getBytes(StandardCharsets.UTF_8));

        // The settings that spark-submit would give.
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");

        PrintStream console = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, StandardCharsets.UTF_8));
        try {
            DigestJob.main(new String[] {"../digests", folder.resolve("output").toString()});
        } finally {
            System.setOut(console);
        }
        printed = captured.toString(StandardCharsets.UTF_8);
        System.out.print(printed);

        spark = SparkSession.builder().getOrCreate();
        DigestJob job = new DigestJob(spark, LIMITS);
        String output = folder.resolve("output").toString();
        job.write(input.toString(), output); // replaces the tables of main
        job.openTables(output);
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    @Test
    void runsOnTheSparkAndTheJacksonOfTheProfile() {
        assertThat(spark.version()).isEqualTo(SPARK);
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("expected.jackson.version"));
    }

    @Test
    void printsTheAnswers() {
        assertThat(printed)
                .contains("The authors of the most papers\n  author | papers | votes\n  Ada Example | 6 | 178\n")
                .contains("  INFO | PRINTED_AUTHORS | 1 | 1 | 04.md:13\n");
    }

    @Test
    void writesOneRowForEachPaper() {
        assertThat(rows("SELECT month, date, title, votes, size(authors), arxiv_version FROM papers"
                        + " WHERE source NOT LIKE '%/forms/%' ORDER BY title"))
                .containsExactly(
                        "2031-02 2031-02-04 A Benchmark of Benchmarks [v2] null 1 null",
                        "undated null Café Models 7 1 null",
                        "2031-03 2031-03-01 Caf\uFFFD Models 7 1 null",
                        "2031-02 2031-02-03 Let's <think> Less 12 3 2",
                        "2031-02 2031-02-03 Routing by Doubt: Experts that Ask $k$ Times 85 2 null",
                        "2031-02 2031-02-04 Small Models, Long Memories 41 2 null");
    }

    @Test
    void readsPapersOfEveryForm() {
        assertThat(rows("SELECT regexp_extract(source, '[^/]*$', 0), month, count(*), count(topic), count(published),"
                        + " sum(votes) FROM papers WHERE source LIKE '%/forms/%' GROUP BY 1, 2 ORDER BY 1"))
                .containsExactly(
                        "bold-lines.md undated 3 0 0 null",
                        "details.md 2031-01 2 0 0 75",
                        "link-lines.md 2031-01 2 0 0 null",
                        "linked-headings.md 2031-01 2 2 0 31",
                        "list.md 2031-01 2 0 0 null",
                        "table.md 2031-01 3 3 3 null",
                        "title-headings.md 2031-01 2 2 1 null",
                        "weekly.md 2031-01 2 0 0 null");
    }

    @Test
    void partitionsEveryTableByMonth() throws IOException {
        String[] months = {"month=2031-01", "month=2031-02", "month=2031-03", "month=undated"};
        assertThat(partitions("papers")).containsExactly(months);
        assertThat(partitions("sections")).containsExactly("month=2031-01", "month=2031-02");
        assertThat(partitions("diagnostics")).containsExactly(months);
    }

    @Test
    void filesHaveTheSchemaThatTheTablesDeclare() {
        DigestJob.SCHEMAS.forEach((table, declared) -> {
            String files = folder.resolve("output")
                    .resolve(table)
                    .resolve("month=2031-02")
                    .toString();
            assertThat(spark.read().parquet(files).schema().catalogString())
                    .as(table)
                    .isEqualTo(spark.table(table).drop("month").schema().catalogString());
            assertThat(spark.table(table).schema().catalogString()).isEqualTo(declared.catalogString());
        });
        assertThat(rows("SELECT DISTINCT typeof(month) FROM papers")).containsExactly("string");
    }

    @Test
    void sectionsJoinTheirPapers() {
        String sql = "SELECT p.title, s.section, s.kind, s.label, s.line, size(s.points), s.text"
                + " FROM sections s JOIN papers p USING (source, digest, paper, month)"
                + " WHERE month = '2031-02' AND (p.votes IS NULL OR s.kind = 'OTHER') ORDER BY p.title, s.section";
        assertThat(rows(sql))
                .containsExactly(
                        "A Benchmark of Benchmarks [v2] 0 SUMMARY null 28 3"
                                + " Ranks 40 made-up benchmarks by how well they predict each other.\n"
                                + "Two of them predict all the others.\nCode is at https://example.org/benchmarks.",
                        "Small Models, Long Memories 3 OTHER Limitations 18 0 The notes are in one language:\n"
                                + "English for now,\nKorean next.");
    }

    @Test
    void badFilesAreDiagnostics() {
        assertThat(rows("SELECT regexp_extract(source, '[^/]*$', 0), line, severity, code, month,"
                        + " regexp_extract(message, '[^/]*$', 0) FROM diagnostics WHERE month <> '2031-02'"
                        + " AND source NOT LIKE '%/forms/%' ORDER BY source, line"))
                .containsExactly(
                        "01.md 1 ERROR MALFORMED_INPUT 2031-03 these bytes are not valid in the encoding; replaced by"
                                + " U+FFFD",
                        "never-read.md 1 ERROR FILE_FAILED undated never-read.md is longer than 5000 characters; raise"
                                + " ParseLimits.maxInputLength to parse it",
                        "too-long.md 1 ERROR FILE_FAILED undated too-long.md is longer than 5000 characters; raise"
                                + " ParseLimits.maxInputLength to parse it",
                        "undated.md 1 INFO DIGEST_WITHOUT_DATE undated these papers are under a heading without a date;"
                                + " their digest has none");
    }

    @Test
    void jsonOfATaskReadsBackAsThePaper() throws IOException {
        JsonMapper json = JsonMapper.builder().addModule(new DigestModule()).build();
        try (Stream<PaperOccurrence> papers = DigestParser.create().papers(Path.of("../digests"))) {
            for (Paper paper : papers.map(PaperOccurrence::paper).toList()) {
                Row row = spark.table("papers")
                        .where(col("title").equalTo(paper.title()))
                        .first();
                assertThat(json.readValue(row.<String>getAs("json"), Paper.class))
                        .isEqualTo(paper);
            }
        }
    }

    @Test
    void answersTheQuestions() {
        assertThat(answer(Question.BEST_PAPERS))
                .containsExactly(
                        "undated Café Models 7 null",
                        "2031-03 Caf\uFFFD Models 7 null",
                        "2031-02 Routing by Doubt: Experts that Ask $k$ Times 85"
                                + " Tokens choose their expert by how unsure they are, and ask again where no expert"
                                + " is sure.",
                        "2031-01 A Map of Unread Papers 66 null");
        assertThat(answer(Question.AUTHORS))
                .containsExactly(
                        "Ada Example 6 178",
                        "Bo Sample 4 165",
                        "Gus Placeholder 2 66",
                        "Cai Specimen 2 31",
                        "Dee Template 2 null",
                        "Eli Prototype 2 null",
                        "Fay Mockup 2 null",
                        "Sam O'Sample 1 41",
                        "José Muestra 1 12",
                        "예시 김 1 12");
        assertThat(answer(Question.FINDINGS))
                .containsExactly(
                        "ERROR FILE_FAILED 2 2 never-read.md:1",
                        "ERROR MALFORMED_INPUT 1 1 01.md:1",
                        "INFO TEXT_OUTSIDE_PAPERS 6 5 04.md:32",
                        "INFO UNUSUAL_HEADING 6 6 details.md:1",
                        "INFO PLAIN_LABEL 4 2 list.md:13",
                        "INFO DIGEST_WITHOUT_DATE 3 2 bold-lines.md:16",
                        "INFO PROSE_SUMMARY 2 1 weekly.md:8",
                        "INFO PRINTED_AUTHORS 1 1 04.md:13",
                        "INFO UNKNOWN_LABEL 1 1 04.md:18");
    }

    private static List<String> answer(Question question) {
        return new DigestJob(spark, LIMITS)
                .ask(question).collectAsList().stream()
                        .map(row -> row.mkString(" "))
                        .toList();
    }

    private static List<String> rows(String sql) {
        return spark.sql(sql).collectAsList().stream()
                .map(row -> row.mkString(" "))
                .toList();
    }

    private static List<String> partitions(String table) throws IOException {
        try (Stream<Path> children = Files.list(folder.resolve("output").resolve(table))) {
            return children.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith("month="))
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(to.resolve(from.relativize(file)), Files.readAllBytes(file));
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
