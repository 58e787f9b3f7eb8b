package io.github.dailydigest.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One digest of usual length. */
@State(Scope.Benchmark)
public class OneText {

    private final String text = new Texts().typical();

    String text() {
        return text;
    }
}
