package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.campaign.Campaign;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any section is rendered in seconds, in a JVM with a heap of 64 MB, on a stack of 256 KB. */
class HostileTextTest {

    private static final int REPEATS = Campaign.size(100_000);

    /** So few repeats that blocks, and much of the inline markup, are still parsed as such. */
    private static final int FEW_REPEATS = Campaign.size(10_000);

    private static final int MILLION = Campaign.size(1_000_000);
    private static final long HEAP = 64L * 1024 * 1024;
    private static final Duration MAX_TIME = Duration.ofSeconds(3);

    static Stream<HostileTexts> families() {
        return HostileTexts.all();
    }

    @BeforeAll
    static void theHeapIsSmall() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
    }

    @Test
    void familiesAreDistinctAndMany() {
        assertThat(families().map(HostileTexts::name)).doesNotHaveDuplicates().hasSizeGreaterThan(400);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void isRenderedAsPlainTextInTime(HostileTexts family) {
        assertRenderedInTime(SectionText::plain, family.text().apply(FEW_REPEATS));
        assertRenderedInTime(SectionText::plain, family.text().apply(REPEATS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void isRenderedAsHtmlInTime(HostileTexts family) {
        assertRenderedInTime(SectionText::html, family.text().apply(FEW_REPEATS));
        assertRenderedInTime(SectionText::html, family.text().apply(REPEATS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "a ", "*", "_", "[", "]", "`", "<", "&", "\\", "\"", ">", "#", "> ", "- ", "\n", "a\n", "- a\n",
                "가", "$", "$$", "$ ", "\\(", "\\["
            })
    void aMillionRepeatsAreRenderedInTime(String piece) {
        assertRenderedInTime(SectionText::plain, piece.repeat(MILLION));
        assertRenderedInTime(SectionText::html, piece.repeat(MILLION));
    }

    private static void assertRenderedInTime(UnaryOperator<String> rendering, String markdown) {
        SmallStack.run(() -> {
            long start = System.nanoTime();
            String text = rendering.apply(markdown);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s characters", text.length())
                    .isLessThan(MAX_TIME);
        });
    }
}
