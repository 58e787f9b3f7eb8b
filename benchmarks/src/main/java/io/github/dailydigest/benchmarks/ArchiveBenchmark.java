package io.github.dailydigest.benchmarks;

import io.github.dailydigest.parser.DigestParser;
import java.io.InputStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Parses many digests as one stream with this library. */
@State(Scope.Benchmark)
public class ArchiveBenchmark {

    /** The minimum length of the archive. */
    @Param({"1", "64"})
    public int megabytes;

    private final DigestParser parser = DigestParser.create();
    private Archive archive = Archive.EMPTY;

    @Setup
    public void fill(Texts texts) {
        archive = Archive.of(texts, megabytes);
    }

    @Benchmark
    public void stream(Blackhole hole) {
        InputStream bytes = archive.open();
        try (Stream<?> results = parser.stream(bytes)) {
            results.forEach(hole::consume);
        }
    }
}
