package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that measures, and writes down what it measured. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures what reading and writing digests costs, beside other ways to do so.",
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:measured", "1:far over the budget", "2:wrong usage, or something failed"})
final class Main implements Callable<Integer> {

    @Parameters(arity = "0..1", description = "A folder of digests, *.md. Without it, made-up ones are read.")
    private @Nullable Path folder;

    @Option(names = "--short", description = "Only what the budget names, in less than three minutes.")
    private boolean isShort;

    private @Nullable Integer rounds;

    @Option(names = "--from", description = "The JSON of a run that is to be shown again; nothing is measured.")
    private @Nullable Path from;

    @Option(
            names = "--to",
            defaultValue = "benchmarks/target/results",
            description = "The folder for the results: JSON, markdown and SVG. Default: ${DEFAULT-VALUE}")
    private Path to = Path.of("");

    @Option(names = "--page", description = "A document whose figures are replaced.")
    private @Nullable Path page;

    @Option(names = "--chart", description = "The file for the chart, in place of one beside the results.")
    private @Nullable Path chart;

    private Main() {}

    @Option(
            names = "--rounds",
            description = "In how many rounds everything is measured, 1 or more. Default: 3; with --short, 1.")
    void setRounds(int count) {
        if (count < 1) {
            throw new CommandLine.TypeConversionException("'" + count + "' is not 1 or more");
        }
        rounds = count;
    }

    /** Runs the command, and ends the process with the exit status. */
    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        // Its own runs are side by side on purpose; they take turns.
        System.setProperty("jmh.ignoreLock", "true");
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, UTF_8))
                .setErr(new PrintWriter(System.err, true, UTF_8));
    }

    @Override
    public Integer call() throws IOException, RunnerException, InterruptedException {
        String name = folder == null ? "made-up" : "folder";
        Files.createDirectories(to);
        Path json = from == null ? to.resolve(name + ".json") : from;
        if (from == null) {
            measure(json);
        }
        Results results = Results.read(json);
        String table = Table.of(results);
        Files.writeString(to.resolve(name + ".md"), table);
        if (page != null) {
            Page.replace(page, name, table);
        }
        System.out.println(table);
        // Not in the short form, which runs anywhere: a chart needs fonts, which not every machine has.
        if (!isShort) {
            Chart.write(results, chart == null ? to.resolve(name + ".svg") : chart);
        }
        return Budget.LINES.stream().anyMatch(line -> line.isFarOffIn(results)) ? 1 : 0;
    }

    private void measure(Path json) throws IOException, RunnerException, InterruptedException {
        List<String> arguments =
                folder == null ? List.of() : List.of("-D" + Texts.FOLDER + "=" + folder.toAbsolutePath());
        Texts texts = new Texts(folder == null ? null : folder.toString());
        Effort usual = isShort ? Effort.SHORT : Effort.FULL;
        Suite suite = new Suite(rounds == null ? usual : usual.inRounds(rounds), texts, arguments);
        try (PrintStream out = new PrintStream(Files.newOutputStream(json), false, UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(suite.run());
        }
    }
}
