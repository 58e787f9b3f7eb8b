package org.example.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of a day in a real browser. The screenshot in the documentation is {@code target/spring-boot.png}, which this
 * test draws.
 */
class ChromiumTest extends SiteTest {

    private static final Path SCREENSHOT = Path.of("target", "spring-boot.png");
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1000;

    // The helpers of a browser that has ended can still write to its profile for a moment.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    private Chromium chromium;

    @BeforeEach
    void findChromium() {
        chromium = Chromium.in(folder);
    }

    @Test
    void theDocumentIsTheDigest() throws IOException {
        String dom = chromium.dom(url("/digests/2031-02-04"));

        assertThat(dom)
                .containsSubsequence(
                        "<title>Tuesday, 4 February 2031 · Daily papers</title>",
                        "<h1>Tuesday, 4 February 2031</h1>",
                        "Small Models, Long Memories</a>",
                        "41 votes",
                        "메모는 평균 40 토큰이며",
                        "A Benchmark of Benchmarks [v2]</a>");
        HostileDigestTest.checkHtml(dom.replaceAll("https://(arxiv|example)[.]org", "https://example.org"));
    }

    @Test
    void thePageIsDrawn() throws IOException {
        Files.deleteIfExists(SCREENSHOT);

        chromium.screenshot(url("/digests/2031-02-04"), WIDTH, HEIGHT, SCREENSHOT);

        BufferedImage image = ImageIO.read(SCREENSHOT.toFile());
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        long colors = IntStream.range(0, WIDTH * HEIGHT)
                .map(i -> image.getRGB(i % WIDTH, i / WIDTH))
                .distinct()
                .count();
        assertThat(colors).as("text and background in several colors").isGreaterThan(100);
        assertThat(new Color(image.getRGB(1, 1)))
                .as("the style sheet was applied")
                .isEqualTo(new Color(0xfffdf8));
    }

    /** Verifies that this browser runs scripts where a page lets it. */
    @Test
    void scriptsRunInAPageThatAllowsThem() throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.html"), "<title>a</title><script>document.title = 'ran'</script>");

        assertThat(chromium.dom(page.toUri().toString())).contains("<title>ran</title>");
    }
}
