package io.github.dailydigest.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.dailydigest.jackson.DigestModule;
import io.github.dailydigest.model.Digest;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Writes and reads JSON: values of this library with its module, and equivalent plain records with databind only. */
@State(Scope.Benchmark)
public class JsonBenchmark {

    private final ObjectMapper module =
            JsonMapper.builder().addModule(new DigestModule()).build();
    private final ObjectMapper databind = new JsonMapper();
    private final List<String> json = new ArrayList<>();
    private final List<PlainDigest> records = new ArrayList<>();

    @Setup
    public void fill(Digests digests) throws JsonProcessingException {
        for (Digest digest : digests.digests()) {
            String text = module.writeValueAsString(digest);
            json.add(text);
            records.add(databind.readValue(text, PlainDigest.class));
        }
    }

    @Benchmark
    public void digestsOut(Digests digests, Blackhole hole) throws JsonProcessingException {
        for (Digest digest : digests.digests()) {
            hole.consume(module.writeValueAsString(digest));
        }
    }

    @Benchmark
    public void digestsIn(Blackhole hole) throws JsonProcessingException {
        for (String text : json) {
            hole.consume(module.readValue(text, Digest.class));
        }
    }

    @Benchmark
    public void recordsOut(Blackhole hole) throws JsonProcessingException {
        for (PlainDigest plain : records) {
            hole.consume(databind.writeValueAsString(plain));
        }
    }

    @Benchmark
    public void recordsIn(Blackhole hole) throws JsonProcessingException {
        for (String text : json) {
            hole.consume(databind.readValue(text, PlainDigest.class));
        }
    }
}
