package io.github.dailydigest.benchmarks;

import io.github.dailydigest.benchmarks.Results.Figures;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Results in markdown. */
final class Table {

    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    private Table() {}

    /** All figures, and what they are for the budget. */
    static String of(Results run) {
        return figures(run) + "\n" + cold(run) + "\n" + budget(run);
    }

    private static String figures(Results run) {
        return Arrays.stream(Row.values())
                .filter(row -> !row.isCold())
                .flatMap(row -> run.of(row).map(figures -> line(row, figures, run)).stream())
                .collect(Collectors.joining("", """
                        | what | ns a byte | bytes allocated a byte | to commonmark-java | to decoding |
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
                                "| %s | %.1f ms |\n",
                                row.title(), figures.nanoseconds() / NANOSECONDS_IN_A_MILLISECOND))
                        .stream())
                .collect(Collectors.joining("", "| cold | |\n|---|--:|\n", ""));
    }

    private static String budget(Results run) {
        return Budget.LINES.stream()
                .map(line -> format(
                        "| %s | %.2f | %.2f | %s |\n",
                        line.title(), line.limit(), line.in(run), line.isMetIn(run) ? "yes" : "no"))
                .collect(Collectors.joining("", "| budget | at most | measured | met |\n|---|--:|--:|---|\n", ""));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
