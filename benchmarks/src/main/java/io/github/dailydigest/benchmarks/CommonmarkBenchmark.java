package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** commonmark-java, which everything else is compared to. */
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

    /** The structure of blocks with their spans; what stands in them is left unread. */
    @Benchmark
    public void blocks(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(blocks.parse(text)));
    }

    /** Spans on, and the fields of each paper taken out of the tree. */
    @Benchmark
    public void fields(Texts texts, Blackhole hole) {
        texts.strings().forEach(text -> hole.consume(TreeReader.read(text)));
    }
}
