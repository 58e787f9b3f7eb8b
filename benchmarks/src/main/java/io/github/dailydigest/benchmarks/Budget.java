package io.github.dailydigest.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What this library may cost at most, as a ratio within one run or as bytes allocated for each byte of source.
 *
 * @param title what is held to it, in markdown
 * @param limit the most that it may be
 * @param measure what it is
 * @param isSteady whether a short run on a busy machine tells it, to some degree
 */
record Budget(String title, double limit, ToDoubleFunction<Results> measure, boolean isSteady) {

    static final List<Budget> LINES = List.of(
            time("`parse(String)`, to commonmark-java's full parse", 0.30, Row.PARSE, Row.COMMONMARK),
            allocation("`parse(String)`, bytes allocated a byte", 6, Row.PARSE),
            time("`parse(InputStream)`, to commonmark-java from bytes", 0.45, Row.PARSE_BYTES, Row.COMMONMARK_BYTES),
            allocation("`parse(InputStream)`, bytes allocated a byte", 9, Row.PARSE_BYTES),
            time("`stream(InputStream)`, to `parse(InputStream)`", 1.3, Row.STREAM, Row.PARSE_BYTES),
            time("JSON out, to Jackson on plain records", 1.2, Row.JSON_OUT, Row.RECORDS_OUT),
            time("JSON in, to Jackson on plain records", 1.2, Row.JSON_IN, Row.RECORDS_IN),
            new Budget(
                    "a byte of one digest, of 1 MB and of 64 MB, the dearest to the cheapest",
                    1.15,
                    Budget::spread,
                    false),
            time("one digest in a fresh JVM, to commonmark-java", 2, Row.COLD, Row.COLD_COMMONMARK),
            new Budget(
                    "a folder by two threads, to one: 1.7 times as fast",
                    1 / 1.7,
                    run -> run.ratio(Row.FOLDER_BY_TWO, Row.FOLDER),
                    false));

    /** Machines are noisy; beyond this many times what is allowed, it is no noise. */
    private static final double FAR = 5.0 / 3;

    private static Budget time(String title, double limit, Row row, Row other) {
        return new Budget(title, limit, run -> run.ratio(row, other), true);
    }

    private static Budget allocation(String title, double limit, Row row) {
        return new Budget(title, limit, run -> run.allocated(row), true);
    }

    double in(Results run) {
        return measure.applyAsDouble(run);
    }

    boolean isMetIn(Results run) {
        return in(run) <= limit;
    }

    /** Whether it is far beyond the limit, or was not measured; never where a short run does not tell. */
    boolean isFarOffIn(Results run) {
        return isSteady && !(in(run) <= FAR * limit);
    }

    private static double spread(Results run) {
        List<Row> lengths = List.of(Row.STREAM, Row.SMALL_ARCHIVE, Row.LARGE_ARCHIVE);
        return lengths.stream()
                .flatMap(row -> lengths.stream().map(other -> run.ratio(row, other)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
