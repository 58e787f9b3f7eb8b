package io.github.dailydigest.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What JMH wrote of a run, by row. */
final class Results {

    /**
     * The figures of a row.
     *
     * @param iterations nanoseconds for each byte of source; of a cold start, for all of it
     * @param allocated bytes allocated, likewise, on average
     */
    record Figures(List<Double> iterations, double allocated) {

        /** What the fastest tenth of all iterations took at most; whatever else a machine does only slows it down. */
        double nanoseconds() {
            return iterations.stream()
                    .sorted()
                    .skip(iterations.size() / 10)
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    private final Map<Row, Figures> figures = new EnumMap<>(Row.class);

    private Results() {}

    /** Reads a file of JMH's JSON. */
    static Results read(Path json) throws IOException {
        Results results = new Results();
        for (JsonNode run : new JsonMapper().readTree(json.toFile())) {
            for (Row row : Row.values()) {
                if (name(run).equals(row.benchmark())) {
                    results.figures.put(row, figures(run));
                }
            }
        }
        return results;
    }

    Optional<Figures> of(Row row) {
        return Optional.ofNullable(figures.get(row));
    }

    /** How long one row takes for each nanosecond of another; not a number if either was not measured. */
    double ratio(Row row, Row other) {
        return nanoseconds(row) / nanoseconds(other);
    }

    /** Not a number if it was not measured. */
    double allocated(Row row) {
        return of(row).map(Figures::allocated).orElse(Double.NaN);
    }

    private double nanoseconds(Row row) {
        return of(row).map(Figures::nanoseconds).orElse(Double.NaN);
    }

    /** The class and method, and behind a colon the value of the parameter, if there is one. */
    private static String name(JsonNode run) {
        String method = run.get("benchmark").asText().replaceFirst(".*[.](\\w+[.]\\w+)$", "$1");
        JsonNode parameter = run.path("params").path("megabytes");
        return parameter.isMissingNode() ? method : method + ":" + parameter.asText();
    }

    private static Figures figures(JsonNode run) {
        List<Double> iterations = StreamSupport.stream(
                        run.at("/primaryMetric/rawData").spliterator(), false)
                .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                .map(JsonNode::asDouble)
                .toList();
        return new Figures(
                iterations,
                run.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble(Double.NaN));
    }
}
