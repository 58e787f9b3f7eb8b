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

/** Measures all rows in rounds and merges the results of JMH. An operation is a byte of source. */
final class Suite {

    /**
     * The garbage collector has no threads of its own, so that a row uses one core, and every row has the same heap
     * size. Parallel rows use two cores: the calling thread and one thread of the common pool.
     */
    private static final List<String> FEW_CORES = List.of(
            "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1");

    private final MeasurementPlan plan;
    private final Texts texts;
    private final List<String> jvmArguments;
    private final Map<Row, RunResult> results = Collections.synchronizedMap(new EnumMap<>(Row.class));

    /** @param jvmArguments arguments of the measuring JVMs that select the texts */
    Suite(MeasurementPlan plan, Texts texts, List<String> jvmArguments) {
        this.plan = plan;
        this.texts = texts;
        this.jvmArguments =
                Stream.concat(FEW_CORES.stream(), jvmArguments.stream()).toList();
    }

    Collection<RunResult> run() throws IOException, RunnerException, InterruptedException {
        List<Row> cold = plan.rows().stream().filter(Row::isCold).toList();
        List<Row> warm = plan.rows().stream().filter(row -> !row.isCold()).toList();
        for (int round = 1; round <= plan.rounds(); round++) {
            measureInTurn(warm);
            for (int start = 0; start < plan.coldStarts(); start++) {
                for (Row row : cold) {
                    measure(row, coldStart(row));
                }
            }
            System.err.printf("round %d of %d%n", round, plan.rounds());
        }
        return results.values();
    }

    /** Runs every row in its own JVM, all at the same time, but only one of them measures at any time. */
    private void measureInTurn(List<Row> rows) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (TurnServer turns = new TurnServer()) {
            CompletionService<@Nullable Void> running = new ExecutorCompletionService<>(threads);
            for (Row row : rows) {
                running.submit(() -> {
                    measure(row, iterations(row, turns));
                    return null;
                });
            }
            running.submit(() -> {
                turns.serve(rows.size());
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
        results.merge(row, new Runner(options.build()).runSingle(), Suite::merge);
    }

    private static RunResult merge(RunResult first, RunResult second) {
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

    private ChainedOptionsBuilder iterations(Row row, TurnServer turns) {
        String[] parts = row.benchmark().split(":", 2);
        ChainedOptionsBuilder options = options(parts[0])
                .mode(Mode.AverageTime)
                .warmupIterations(plan.warmups())
                .warmupTime(plan.duration(row))
                .measurementIterations(plan.iterations())
                .measurementTime(plan.duration(row))
                .operationsPerInvocation(bytes(row, parts))
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

    private int bytes(Row row, String... parts) {
        if (row.readsTables() || row.readsLists()) {
            EntryTexts entries = new EntryTexts();
            return EntryTexts.length(row.readsTables() ? entries.tables() : entries.lists());
        }
        return parts.length == 1
                ? texts.length()
                : Archive.of(texts, Integer.parseInt(parts[1])).length();
    }
}
