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

/** The results of a run, by row. */
final class Results {

    /**
     * The figures of a row.
     *
     * @param iterations the nanoseconds per byte of source, or per text for a cold start, of each iteration
     * @param allocated the average number of bytes allocated per byte of source, or per text for a cold start
     */
    record Figures(List<Double> iterations, double allocated) {

        /**
         * Returns the 10th percentile of all iterations, since other load on the machine only slows iterations down.
         */
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

    /** Reads the JSON that JMH wrote. */
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

    /** Returns the time of a row divided by that of another, or NaN if either was not measured. */
    double ratio(Row row, Row other) {
        return nanoseconds(row) / nanoseconds(other);
    }

    /** Returns the allocated bytes of a row, or NaN if it was not measured. */
    double allocated(Row row) {
        return of(row).map(Figures::allocated).orElse(Double.NaN);
    }

    private double nanoseconds(Row row) {
        return of(row).map(Figures::nanoseconds).orElse(Double.NaN);
    }

    /** Returns the class and method, followed by a colon and the value of the parameter if there is one. */
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
