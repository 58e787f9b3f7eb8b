package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** What takes no library: regular expressions, a scanner of lines, and the decoding that reading bytes begins with. */
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
