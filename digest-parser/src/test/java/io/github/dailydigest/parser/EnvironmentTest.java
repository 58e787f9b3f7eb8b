package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.testkit.GoldenCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The environment has no effect on the results of the parser. */
class EnvironmentTest {

    /** The texts of all golden cases, which contain every construct. */
    private static final List<String> TEXTS =
            GoldenCase.all().stream().map(GoldenCase::markdown).toList();

    private final DigestParser parser = DigestParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "lt-LT"})
    void theLocaleHasNoEffect(String tag) {
        List<CollectedResults> expected = readAll(parser);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(readAll(DigestParser.create())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12", "Asia/Seoul"})
    void theTimeZoneHasNoEffect(String id) {
        List<CollectedResults> expected = readAll(parser);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(id));

            assertThat(readAll(DigestParser.create())).isEqualTo(expected);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aParserIsThreadSafe() throws InterruptedException, ExecutionException {
        List<CollectedResults> expected = readAll(parser);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<CollectedResults>>> read = threads.invokeAll(IntStream.range(0, 32)
                    .<Callable<List<CollectedResults>>>mapToObj(i -> () -> readAll(parser))
                    .toList());
            for (Future<List<CollectedResults>> each : read) {
                assertThat(each.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Starts another JVM, since the default charset cannot be changed in a running one. */
    @Test
    void theDefaultCharsetHasNoEffect(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("all.md"), String.join("\n\n", TEXTS), StandardCharsets.UTF_8);
        Path printed = folder.resolve("printed");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-Dsun.jnu.encoding=US-ASCII",
                        "-cp",
                        classPath(),
                        ResultHash.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();

        assertThat(process.waitFor()).as(() -> read(printed)).isZero();
        assertThat(read(printed).strip()).isEqualTo("US-ASCII " + ResultHash.of(file));
    }

    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return modules
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path")
                + System.getProperty("path.separator")
                + System.getProperty("surefire.test.class.path", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CollectedResults> readAll(DigestParser parser) {
        return TEXTS.stream()
                .map(text -> CollectedResults.in(parser.parse(text)))
                .toList();
    }
}
