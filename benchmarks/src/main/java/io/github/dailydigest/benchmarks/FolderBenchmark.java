package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses a folder of digests with one thread and with two. */
@State(Scope.Benchmark)
public class FolderBenchmark {

    private final DigestParser parser = DigestParser.create();

    @Benchmark
    public void oneThread(TextFolder folder, Blackhole hole) {
        try (Stream<ParseResult> results = parser.stream(folder.path())) {
            results.forEach(hole::consume);
        }
    }

    /** Uses the calling thread and the only thread of the common pool. */
    @Benchmark
    public void twoThreads(TextFolder folder, Blackhole hole) {
        try (Stream<ParseResult> results = parser.stream(folder.path()).parallel()) {
            results.forEach(hole::consume);
        }
    }
}
