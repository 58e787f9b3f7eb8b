package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses with commonmark-java, the reference of all comparisons. */
@State(Scope.Benchmark)
public class CommonmarkBenchmark {

    private final Parser full = Parser.builder().build();
    private final Parser blocks = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    @Benchmark
    public void fullFromStrings(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(full.parse(text)));
    }

    @Benchmark
    public void fullFromBytes(Texts texts, Blackhole hole) {
        texts.bytes().forEach(text -> hole.consume(full.parse(new String(text, UTF_8))));
    }

    /** Parses the block structure with source spans, but no inlines. */
    @Benchmark
    public void blocks(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(blocks.parse(text)));
    }

    /** Parses with source spans and reads the fields of each paper from the tree. */
    @Benchmark
    public void fields(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(TreeReader.read(text)));
    }
}
