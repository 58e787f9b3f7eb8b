package io.github.dailydigest.benchmarks;

import com.vladsch.flexmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses with flexmark, another markdown parser. */
@State(Scope.Benchmark)
public class FlexmarkBenchmark {

    private final Parser parser = Parser.builder().build();

    @Benchmark
    public void full(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(parser.parse(text)));
    }
}
