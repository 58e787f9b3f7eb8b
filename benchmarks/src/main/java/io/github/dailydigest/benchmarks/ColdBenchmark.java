package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;

/** One digest, the first that a JVM reads: each class is loaded, and nothing is compiled yet. */
public class ColdBenchmark {

    @Benchmark
    public ParseResult digest(OneText text) {
        return DigestParser.create().parse(text.text());
    }

    @Benchmark
    public Node commonmark(OneText text) {
        return Parser.builder().build().parse(text.text());
    }
}
