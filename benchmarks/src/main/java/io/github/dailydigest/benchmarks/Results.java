package io.github.dailydigest.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;

/** What JMH wrote of a run, by row. */
final class Results {

    /**
     * The figures of a row.
     *
     * @param nanoseconds one figure for all iterations, for each byte of source; of a cold start, for all of it
     * @param allocated bytes allocated, likewise, on average
     */
    record Figures(double nanoseconds, double allocated) {}

    private final Map<Row, Figures> figures = new EnumMap<>(Row.class);

    private Results() {}

    /** Reads a file of JMH's JSON: the medians over all iterations. */
    static Results medians(Path json) throws IOException {
        return read(json, Results::median);
    }

    /** Reads the fastest iterations of a file of JMH's JSON, which are what they are on a busy machine too. */
    static Results fastest(Path json) throws IOException {
        return read(json, scores -> Arrays.stream(scores).min().orElse(Double.NaN));
    }

    private static Results read(Path json, ToDoubleFunction<double[]> statistic) throws IOException {
        Results results = new Results();
        for (JsonNode run : new JsonMapper().readTree(json.toFile())) {
            for (Row row : Row.values()) {
                if (name(run).equals(row.benchmark())) {
                    results.figures.put(row, figures(run, statistic));
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
    double nanoseconds(Row row) {
        return of(row).map(Figures::nanoseconds).orElse(Double.NaN);
    }

    /** Not a number if it was not measured. */
    double allocated(Row row) {
        return of(row).map(Figures::allocated).orElse(Double.NaN);
    }

    /** The class and method, and behind a colon the value of the parameter, if there is one. */
    private static String name(JsonNode run) {
        String method = run.get("benchmark").asText().replaceFirst(".*[.](\\w+[.]\\w+)$", "$1");
        JsonNode parameter = run.path("params").path("megabytes");
        return parameter.isMissingNode() ? method : method + ":" + parameter.asText();
    }

    private static Figures figures(JsonNode run, ToDoubleFunction<double[]> statistic) {
        double[] scores = StreamSupport.stream(run.at("/primaryMetric/rawData").spliterator(), false)
                .flatMap(fork -> StreamSupport.stream(fork.spliterator(), false))
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        return new Figures(
                statistic.applyAsDouble(scores),
                run.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble(Double.NaN));
    }

    private static double median(double... scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
