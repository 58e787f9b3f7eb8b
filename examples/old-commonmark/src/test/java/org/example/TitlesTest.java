package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dailydigest.parser.DigestHtml;
import io.github.dailydigest.parser.SectionText;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs once with each version of commonmark-java that {@code pom.xml} lists. */
class TitlesTest {

    private static final String OLD = "0\\.2\\d\\..*";

    @BeforeEach
    void versionIsThatOfTheRun() {
        assertThat(Parser.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                .endsWith("/commonmark-" + System.getProperty("commonmark.version") + ".jar");
    }

    @Test
    @EnabledIfSystemProperty(named = "commonmark.version", matches = OLD)
    void oldVersionIsRejectedWithTheVersionThatIsNeeded() {
        assertSaysWhatIsNeeded(() -> Titles.of(Path.of("../digests")));
        assertSaysWhatIsNeeded(() -> SectionText.html("*a*"));
        assertSaysWhatIsNeeded(() -> SectionText.plain("*a*"));
        assertSaysWhatIsNeeded(DigestHtml::create);
    }

    @Test
    @DisabledIfSystemProperty(named = "commonmark.version", matches = OLD)
    void newVersionReadsAllTitles() {
        assertThat(Titles.of(Path.of("../digests")))
                .hasSize(22)
                .contains("Small Models, Long Memories", "Graphs that Fit a Postcard");
        assertThat(SectionText.html("*a*")).isEqualTo("<p><em>a</em></p>\n");
        assertThat(SectionText.plain("*a*")).isEqualTo("a");
        assertThat(DigestHtml.create().html("*a*")).isEqualTo("<p><em>a</em></p>\n");
    }

    /** Twice, since the JVM describes only the first failure to initialize a class. */
    private static void assertSaysWhatIsNeeded(ThrowingCallable use) {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(use)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("digest-parser needs org.commonmark:commonmark 0.30 or newer, but the class path");
        }
    }
}
