package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;

/** Parses one digest in a fresh JVM, which includes class loading and runs without compiled code. */
public class ColdBenchmark {

    @Benchmark
    public ParseResult digest(TypicalText text) {
        return DigestParser.create().parse(text.text());
    }

    @Benchmark
    public Node commonmark(TypicalText text) {
        return Parser.builder().build().parse(text.text());
    }
}
