package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses papers that are rows of tables or items of lists, with this library and with commonmark-java. */
@State(Scope.Benchmark)
public class EntriesBenchmark {

    private final DigestParser parser = DigestParser.create();
    private final Parser full =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Benchmark
    public void tables(EntryTexts texts, Blackhole hole) {
        texts.tables().forEach(text -> hole.consume(parser.parse(text)));
    }

    @Benchmark
    public void lists(EntryTexts texts, Blackhole hole) {
        texts.lists().forEach(text -> hole.consume(parser.parse(text)));
    }

    @Benchmark
    public void commonmarkTables(EntryTexts texts, Blackhole hole) {
        texts.tables().forEach(text -> hole.consume(full.parse(text)));
    }

    @Benchmark
    public void commonmarkLists(EntryTexts texts, Blackhole hole) {
        texts.lists().forEach(text -> hole.consume(full.parse(text)));
    }
}
