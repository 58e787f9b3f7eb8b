package io.github.dailydigest.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Generated digests with tables and lists of papers, whatever the texts of the other benchmarks are. */
@State(Scope.Benchmark)
public class EntryTexts {

    private final List<String> tables = GeneratedEntries.tables(Texts.GENERATED);
    private final List<String> lists = GeneratedEntries.lists(Texts.GENERATED);

    List<String> tables() {
        return tables;
    }

    List<String> lists() {
        return lists;
    }

    /** Returns the length of some texts in bytes of UTF-8. */
    static int length(List<String> texts) {
        return texts.stream().mapToInt(text -> text.getBytes(UTF_8).length).sum();
    }
}
