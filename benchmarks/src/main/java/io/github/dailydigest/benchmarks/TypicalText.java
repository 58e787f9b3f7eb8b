package io.github.dailydigest.benchmarks;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A digest of median length. */
@State(Scope.Benchmark)
public class TypicalText {

    private final String text = new Texts().typical();

    String text() {
        return text;
    }
}
