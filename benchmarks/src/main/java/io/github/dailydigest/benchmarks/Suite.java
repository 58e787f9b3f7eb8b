package io.github.dailydigest.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all rows in rounds, and gives for each what JMH measured in all of them. An operation is a byte of source. */
final class Suite {

    /**
     * The collector has no threads of its own, so that a row takes one core, and each has the same heap. What is done
     * in parallel takes two: the common pool has one thread beside the one that calls.
     */
    private static final List<String> FEW_CORES = List.of(
            "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");

    private final Effort effort;
    private final Texts texts;
    private final List<String> jvmArguments;
    private final Map<Row, RunResult> results = Collections.synchronizedMap(new EnumMap<>(Row.class));

    /** @param jvmArguments what tells the JVMs that measure which texts they read */
    Suite(Effort effort, Texts texts, List<String> jvmArguments) {
        this.effort = effort;
        this.texts = texts;
        this.jvmArguments =
                Stream.concat(FEW_CORES.stream(), jvmArguments.stream()).toList();
    }

    Collection<RunResult> run() throws IOException, RunnerException, InterruptedException {
        List<Row> cold = effort.rows().stream().filter(Row::isCold).toList();
        List<Row> warm = effort.rows().stream().filter(row -> !row.isCold()).toList();
        for (int round = 1; round <= effort.rounds(); round++) {
            measureInTurn(warm);
            for (int start = 0; start < effort.coldStarts(); start++) {
                for (Row row : cold) {
                    measure(row, coldStart(row));
                }
            }
            System.err.printf("round %d of %d%n", round, effort.rounds());
        }
        return results.values();
    }

    /** Each row in a JVM of its own, all at once, of which one at a time measures. */
    private void measureInTurn(List<Row> rows) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Turns turns = new Turns()) {
            CompletionService<@Nullable Void> running = new ExecutorCompletionService<>(threads);
            for (Row row : rows) {
                running.submit(() -> {
                    measure(row, iterations(row, turns));
                    return null;
                });
            }
            running.submit(() -> {
                turns.give(rows.size());
                return null;
            });
            for (int done = 0; done <= rows.size(); done++) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a row could not be measured", e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private void measure(Row row, ChainedOptionsBuilder options) throws RunnerException {
        results.merge(row, new Runner(options.build()).runSingle(), Suite::together);
    }

    private static RunResult together(RunResult first, RunResult second) {
        List<BenchmarkResult> forks = new ArrayList<>(first.getBenchmarkResults());
        forks.addAll(second.getBenchmarkResults());
        return new RunResult(first.getParams(), forks);
    }

    private ChainedOptionsBuilder coldStart(Row row) {
        return options(row.benchmark())
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .jvmArgs(jvmArguments.toArray(String[]::new));
    }

    private ChainedOptionsBuilder iterations(Row row, Turns turns) {
        String[] parts = row.benchmark().split(":", 2);
        ChainedOptionsBuilder options = options(parts[0])
                .mode(Mode.AverageTime)
                .warmupIterations(effort.warmups())
                .warmupTime(effort.turn(row))
                .measurementIterations(effort.iterations())
                .measurementTime(effort.turn(row))
                .operationsPerInvocation(bytes(parts))
                .addProfiler(TurnProfiler.class)
                .jvmArgs(Stream.concat(jvmArguments.stream(), Stream.of("-D" + TurnProfiler.PORT + "=" + turns.port()))
                        .toArray(String[]::new));
        return parts.length == 1 ? options : options.param("megabytes", parts[1]);
    }

    private static ChainedOptionsBuilder options(String method) {
        return new OptionsBuilder()
                .include("[.]" + Pattern.quote(method) + "$")
                .forks(1)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    private int bytes(String... parts) {
        return parts.length == 1
                ? texts.length()
                : Archive.of(texts, Integer.parseInt(parts[1])).length();
    }
}
