package io.github.dailydigest.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A limit on the cost of this library: a ratio of two times of one run, or the bytes allocated per byte of source.
 *
 * @param title the title of the limit, in markdown
 * @param limit the maximum, inclusive
 * @param measure computes the value from the results of a run
 * @param isSteady whether a short run on a busy machine gives a meaningful value
 */
record Budget(String title, double limit, ToDoubleFunction<Results> measure, boolean isSteady) {

    static final List<Budget> ALL = List.of(
            time("`parse(String)`, to commonmark-java's full parse", 0.30, Row.PARSE, Row.COMMONMARK),
            allocation("`parse(String)`, bytes allocated per byte", 6, Row.PARSE),
            time("`parse(InputStream)`, to commonmark-java from bytes", 0.45, Row.PARSE_BYTES, Row.COMMONMARK_BYTES),
            allocation("`parse(InputStream)`, bytes allocated per byte", 9, Row.PARSE_BYTES),
            time("`stream(InputStream)`, to `parse(InputStream)`", 1.3, Row.STREAM, Row.PARSE_BYTES),
            time("tables of papers, to commonmark-java with tables", 0.75, Row.TABLES, Row.COMMONMARK_TABLES),
            time("lists of papers, to commonmark-java with tables", 1.25, Row.LISTS, Row.COMMONMARK_LISTS),
            time("JSON out, to Jackson on plain records", 1.2, Row.JSON_OUT, Row.RECORDS_OUT),
            time("JSON in, to Jackson on plain records", 1.2, Row.JSON_IN, Row.RECORDS_IN),
            new Budget("time per byte of one digest, 1 MB and 64 MB, slowest to fastest", 1.15, Budget::spread, false),
            time("one digest in a fresh JVM, to commonmark-java", 2, Row.COLD, Row.COLD_COMMONMARK),
            new Budget(
                    "a folder with two threads, to one thread (1.7 times as fast)",
                    1 / 1.7,
                    run -> run.ratio(Row.FOLDER_BY_TWO, Row.FOLDER),
                    false));

    /** Up to this factor, exceeding a limit may be noise of the machine. */
    private static final double NOISE_FACTOR = 5.0 / 3;

    private static Budget time(String title, double limit, Row row, Row other) {
        return new Budget(title, limit, run -> run.ratio(row, other), true);
    }

    private static Budget allocation(String title, double limit, Row row) {
        return new Budget(title, limit, run -> run.allocated(row), true);
    }

    double valueIn(Results run) {
        return measure.applyAsDouble(run);
    }

    boolean isMetIn(Results run) {
        return valueIn(run) <= limit;
    }

    /** Whether the limit is clearly exceeded, or was not measured. Always false if the limit is not steady. */
    boolean isClearlyExceededIn(Results run) {
        return isSteady && !(valueIn(run) <= NOISE_FACTOR * limit);
    }

    private static double spread(Results run) {
        List<Row> lengths = List.of(Row.STREAM, Row.SMALL_ARCHIVE, Row.LARGE_ARCHIVE);
        return lengths.stream()
                .flatMap(row -> lengths.stream().map(other -> run.ratio(row, other)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
