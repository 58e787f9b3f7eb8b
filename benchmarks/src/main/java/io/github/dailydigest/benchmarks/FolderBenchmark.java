package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** A folder of digests, read by one thread and by two. */
@State(Scope.Benchmark)
public class FolderBenchmark {

    private final DigestParser parser = DigestParser.create();
    private final ForkJoinPool two = new ForkJoinPool(2);

    @Benchmark
    public void oneThread(FolderOfTexts folder, Blackhole hole) {
        try (Stream<ParseResult> results = parser.stream(folder.path())) {
            results.forEach(hole::consume);
        }
    }

    @Benchmark
    public void twoThreads(FolderOfTexts folder, Blackhole hole) throws InterruptedException, ExecutionException {
        try (Stream<ParseResult> results = parser.stream(folder.path()).parallel()) {
            two.submit(() -> results.forEach(hole::consume)).get();
        }
    }

    @TearDown
    public void close() {
        two.shutdown();
    }
}
