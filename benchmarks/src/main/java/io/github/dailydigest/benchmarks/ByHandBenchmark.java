package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Measures code without a library: regular expressions, a line scanner, and UTF-8 decoding. */
public class ByHandBenchmark {

    @Benchmark
    public void regularExpressions(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(RegexReader.read(text)));
    }

    @Benchmark
    public void scanner(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(LineReader.read(text)));
    }

    @Benchmark
    public void decoding(Texts texts, Blackhole hole) {
        texts.bytes().forEach(text -> hole.consume(new String(text, UTF_8)));
    }
}
