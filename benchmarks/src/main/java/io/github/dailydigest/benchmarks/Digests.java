package io.github.dailydigest.benchmarks;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestParser;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The digests of the texts, as input of benchmarks that write. */
@State(Scope.Benchmark)
public class Digests {

    private final List<Digest> digests = new Texts()
            .strings().stream()
                    .flatMap(text -> DigestParser.create().parse(text).digests().stream())
                    .toList();

    List<Digest> digests() {
        return digests;
    }
}
