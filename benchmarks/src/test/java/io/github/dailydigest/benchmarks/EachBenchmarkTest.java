package io.github.dailydigest.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class EachBenchmarkTest {

    @ParameterizedTest
    @EnumSource
    void everyRowRuns(Row row) throws RunnerException {
        String method = row.benchmark().replaceFirst(":.*", "");
        OptionsBuilder once = new OptionsBuilder();
        once.include("[.]" + Pattern.quote(method) + "$")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        if (!method.equals(row.benchmark())) {
            once.param("megabytes", "1");
        }

        assertThat(new Runner(once.build()).runSingle().getPrimaryResult().getScore())
                .isPositive();
    }

    @Test
    void everyBenchmarkIsARow() {
        List<String> methods = BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                        List.of(".*"),
                        List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .map(name ->
                        name.substring(EachBenchmarkTest.class.getPackageName().length() + 1))
                .toList();

        assertThat(Arrays.stream(Row.values()).map(row -> row.benchmark().replaceFirst(":.*", "")))
                .containsOnlyOnceElementsOf(List.of("DigestBenchmark.fromStrings"))
                .hasSameElementsAs(methods);
    }
}
