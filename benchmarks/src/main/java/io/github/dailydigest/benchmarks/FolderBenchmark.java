package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A folder of digests, read by one thread and by two. */
@State(Scope.Benchmark)
public class FolderBenchmark {

    private final DigestParser parser = DigestParser.create();

    @Benchmark
    public void oneThread(FolderOfTexts folder, Blackhole hole) {
        try (Stream<ParseResult> results = parser.stream(folder.path())) {
            results.forEach(hole::consume);
        }
    }

    /** The calling thread, and the one of the common pool, which is given no more here. */
    @Benchmark
    public void twoThreads(FolderOfTexts folder, Blackhole hole) {
        try (Stream<ParseResult> results = parser.stream(folder.path()).parallel()) {
            results.forEach(hole::consume);
        }
    }
}
