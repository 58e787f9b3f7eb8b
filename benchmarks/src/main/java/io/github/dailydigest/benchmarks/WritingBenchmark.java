package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Writes markdown with this library. */
@State(Scope.Benchmark)
public class WritingBenchmark {

    private final DigestWriter writer = DigestWriter.create();

    @Benchmark
    public void markdown(Digests digests, Blackhole hole) {
        digests.digests().forEach(digest -> hole.consume(writer.write(digest)));
    }
}
