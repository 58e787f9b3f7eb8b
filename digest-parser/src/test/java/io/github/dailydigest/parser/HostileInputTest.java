package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.campaign.Campaign;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 1: any text is parsed in seconds, in a JVM with a heap of 64 MB, on a stack of 256 KB. */
class HostileInputTest {

    private static final int REPEATS = Campaign.size(100_000);
    private static final int MILLION = Campaign.size(1_000_000);
    private static final long HEAP = 64L * 1024 * 1024;
    private static final Duration MAX_TIME = Duration.ofSeconds(3);

    private final DigestParser parser = DigestParser.create();

    static Stream<HostileInputs> families() {
        return HostileInputs.all();
    }

    static Stream<HostileInputs> longFamilies() {
        return HostileInputs.ofAMillion();
    }

    @BeforeAll
    static void theHeapIsSmall() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
    }

    @Test
    void familiesAreDistinctAndMany() {
        assertThat(families().map(HostileInputs::name)).doesNotHaveDuplicates().hasSizeBetween(4_500, 5_300);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void parsesAHundredThousandRepeats(HostileInputs family) {
        assertParsedInTime(family.text().apply(REPEATS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longFamilies")
    void parsesAMillionRepeats(HostileInputs family) {
        assertParsedInTime(family.text().apply(MILLION));
    }

    private void assertParsedInTime(String text) {
        Duration time = timeToParse(text);
        if (time.compareTo(MAX_TIME) >= 0) {
            // The first time may include that of compiling the parser, which is as long for any text.
            time = timeToParse(text);
        }

        assertThat(time).isLessThan(MAX_TIME);
    }

    private Duration timeToParse(String text) {
        Duration before = processorTime();
        SmallStack.run(() -> assertThat(parser.parse(text).diagnosticsOmitted()).isNotNegative());
        return processorTime().minus(before);
    }

    /**
     * Returns the processor time of this JVM, with its compilers and garbage collection, which other processes do not
     * affect.
     */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }
}
