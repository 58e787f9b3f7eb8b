package io.github.dailydigest.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all rows in rounds, and gives for each what JMH measured in all of them. An operation is a byte of source. */
final class Suite {

    /** The collector has no threads of its own, so that a row takes one core, and each has the same heap. */
    private static final List<String> ONE_CORE = List.of("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC");

    private final Effort effort;
    private final Texts texts;
    private final List<String> jvmArguments;

    /** @param jvmArguments what tells the JVMs that measure which texts they read */
    Suite(Effort effort, Texts texts, List<String> jvmArguments) {
        this.effort = effort;
        this.texts = texts;
        this.jvmArguments =
                Stream.concat(ONE_CORE.stream(), jvmArguments.stream()).toList();
    }

    Collection<RunResult> run() throws RunnerException {
        Map<Row, RunResult> results = new EnumMap<>(Row.class);
        for (int round = 1; round <= effort.rounds(); round++) {
            for (Row row : effort.rows()) {
                RunResult result = new Runner(options(row).build()).runSingle();
                System.err.printf(
                        "round %d of %d: %s: %s%n", round, effort.rounds(), row.benchmark(), result.getPrimaryResult());
                results.merge(row, result, Suite::together);
            }
        }
        return results.values();
    }

    private static RunResult together(RunResult first, RunResult second) {
        List<BenchmarkResult> forks = new ArrayList<>(first.getBenchmarkResults());
        forks.addAll(second.getBenchmarkResults());
        return new RunResult(first.getParams(), forks);
    }

    private ChainedOptionsBuilder options(Row row) {
        String[] parts = row.benchmark().split(":", 2);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("[.]" + Pattern.quote(parts[0]) + "$")
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .jvmArgs(jvmArguments.toArray(String[]::new))
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (row.isCold()) {
            return options.mode(Mode.SingleShotTime)
                    .forks(effort.coldStarts())
                    .warmupIterations(0)
                    .measurementIterations(1);
        }
        if (parts.length > 1) {
            options.param("megabytes", parts[1]);
        }
        return options.mode(Mode.AverageTime)
                .forks(1)
                .warmupIterations(effort.warmups())
                .warmupTime(TimeValue.milliseconds(effort.milliseconds()))
                .measurementIterations(effort.iterations())
                .measurementTime(TimeValue.milliseconds(effort.milliseconds()))
                .operationsPerInvocation(bytes(parts));
    }

    private int bytes(String... parts) {
        return parts.length == 1
                ? texts.length()
                : Archive.of(texts, Integer.parseInt(parts[1])).length();
    }
}
