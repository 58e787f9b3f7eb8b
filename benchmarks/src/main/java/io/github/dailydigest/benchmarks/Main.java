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

/** The command that runs the benchmarks and writes the results. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures the cost of reading and writing digests, compared to alternatives.",
        exitCodeOnExecutionException = 2,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {"0:success", "1:the budget is clearly exceeded", "2:invalid arguments, or a failure"})
final class Main implements Callable<Integer> {

    @Parameters(arity = "0..1", description = "A folder of digests (*.md). Default: generated digests.")
    private @Nullable Path folder;

    @Option(names = "--short", description = "Measure only what the budget needs, in less than three minutes.")
    private boolean isShort;

    private @Nullable Integer rounds;

    @Option(names = "--from", description = "The JSON of an earlier run to show, instead of measuring.")
    private @Nullable Path from;

    @Option(
            names = "--to",
            defaultValue = "benchmarks/target/results",
            description = "The folder for the results as JSON, markdown and SVG. Default: ${DEFAULT-VALUE}")
    private Path to = Path.of("");

    @Option(names = "--page", description = "A document in which to replace the figures.")
    private @Nullable Path page;

    @Option(names = "--chart", description = "The file for the chart. Default: a file in the folder for the results.")
    private @Nullable Path chart;

    private Main() {}

    @Option(names = "--rounds", description = "The number of rounds, at least 1. Default: 3; with --short: 1.")
    void setRounds(int count) {
        if (count < 1) {
            throw new CommandLine.TypeConversionException("'" + count + "' is less than 1");
        }
        rounds = count;
    }

    /** Runs the command and exits with its exit status. */
    public static void main(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        // JMH normally forbids parallel runs. The runs of this command take turns.
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
        // The short form must run on every machine, but a chart needs fonts.
        if (!isShort) {
            Chart.write(results, chart == null ? to.resolve(name + ".svg") : chart);
        }
        return Budget.ALL.stream().anyMatch(budget -> budget.isClearlyExceededIn(results)) ? 1 : 0;
    }

    private void measure(Path json) throws IOException, RunnerException, InterruptedException {
        List<String> arguments =
                folder == null ? List.of() : List.of("-D" + Texts.FOLDER + "=" + folder.toAbsolutePath());
        Texts texts = new Texts(folder == null ? null : folder.toString());
        MeasurementPlan plan = isShort ? MeasurementPlan.SHORT : MeasurementPlan.FULL;
        Suite suite = new Suite(rounds == null ? plan : plan.withRounds(rounds), texts, arguments);
        try (PrintStream out = new PrintStream(Files.newOutputStream(json), false, UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(suite.run());
        }
    }
}
