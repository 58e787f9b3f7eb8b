package io.github.dailydigest.benchmarks;

import io.github.dailydigest.benchmarks.Results.Figures;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats results as markdown tables. */
final class Table {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private Table() {}

    /** Returns the tables of all figures and of the budget. */
    static String of(Results run) {
        return figures(run) + "\n" + cold(run) + "\n" + budget(run);
    }

    private static String figures(Results run) {
        return Arrays.stream(Row.values())
                .filter(row -> !row.isCold())
                .flatMap(row -> run.of(row).map(figures -> line(row, figures, run)).stream())
                .collect(Collectors.joining("", """
                        | measurement | ns per byte | bytes allocated per byte | to commonmark-java | to decoding |
                        |---|--:|--:|--:|--:|
                        """, ""));
    }

    private static String line(Row row, Figures figures, Results run) {
        String title = row.isOurs() ? "**" + row.title() + "**" : row.title();
        return format(
                "| %s | %.2f | %.1f | %.2f | %.1f |\n",
                title,
                figures.nanoseconds(),
                figures.allocated(),
                run.ratio(row, Row.COMMONMARK),
                run.ratio(row, Row.DECODING));
    }

    private static String cold(Results run) {
        return Arrays.stream(Row.values())
                .filter(Row::isCold)
                .flatMap(row -> run
                        .of(row)
                        .map(figures -> format(
                                "| %s | %.1f ms |\n", row.title(), figures.nanoseconds() / NANOSECONDS_PER_MILLISECOND))
                        .stream())
                .collect(Collectors.joining("", "| cold start | time |\n|---|--:|\n", ""));
    }

    private static String budget(Results run) {
        return Budget.ALL.stream()
                .map(budget -> format(
                        "| %s | %.2f | %.2f | %s |\n",
                        budget.title(), budget.limit(), budget.valueIn(run), budget.isMetIn(run) ? "yes" : "no"))
                .collect(Collectors.joining("", "| budget | limit | measured | met |\n|---|--:|--:|---|\n", ""));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
