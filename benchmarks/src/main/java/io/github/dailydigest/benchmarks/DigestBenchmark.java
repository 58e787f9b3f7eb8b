package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses with this library. */
@State(Scope.Benchmark)
public class DigestBenchmark {

    private final DigestParser parser = DigestParser.create();

    @Benchmark
    public void fromStrings(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(parser.parse(text)));
    }

    @Benchmark
    public void fromBytes(Texts texts, Blackhole hole) {
        texts.bytes().forEach(text -> hole.consume(parser.parse(new ByteArrayInputStream(text))));
    }

    /** Parses each digest from its own stream. */
    @Benchmark
    public void asStream(Texts texts, Blackhole hole) {
        texts.bytes().forEach(text -> {
            try (Stream<?> results = parser.stream(new ByteArrayInputStream(text))) {
                results.forEach(hole::consume);
            }
        });
    }
}
