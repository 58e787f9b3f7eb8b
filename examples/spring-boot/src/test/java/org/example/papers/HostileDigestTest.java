package org.example.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** A digest that tries to run scripts is shown as text, everywhere. */
@TestPropertySource(properties = "papers.archive=../spring-boot/src/test/digests")
class HostileDigestTest extends SiteTest {

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");
    private static final Pattern FORBIDDEN =
            Pattern.compile("<(script|img|iframe|svg|video|object|base|b)\\b.*|.*[\\s\"/]on\\w+=.*", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/months/2031-03", "/digests/2031-03-01", "/search?q=alert", "/search?q=script"})
    void noPageHasAScriptOrAnUnsafeLink(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
        checkHtml(get(path).body());
    }

    @Test
    void theTextIsStillShown() {
        assertThat(get("/digests/2031-03-01").body())
                .contains("&lt;script&gt;alert(2)&lt;/script&gt; in a Title", "1 vote<", "Image: javascript:alert(4)");
        assertThat(get("/search?q=alert").body()).contains("&lt;script&gt;<mark>alert</mark>");
    }

    @Test
    void theFeedIsWellFormedInSpiteOfControlCharactersAndItsHtmlIsHarmless() {
        assertThat(Feeds.read(get("/feed.atom").body()).getEntries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.getTitle()).contains("<script>alert(0)</script> Papers \uFFFD");
                    checkHtml(entry.getContents().get(0).getValue());
                });
    }

    @Test
    void aBrowserShowsItAsText(@TempDir(cleanup = CleanupMode.NEVER) Path folder) throws IOException {
        String dom = Chromium.in(folder).dom(url("/digests/2031-03-01"));

        checkHtml(dom);
        assertThat(dom).contains("&lt;script&gt;alert(2)&lt;/script&gt; in a Title");
    }

    static void checkHtml(String html) {
        assertThat(TAG.matcher(html).results().map(tag -> tag.group()))
                .isNotEmpty()
                .noneMatch(tag -> FORBIDDEN.matcher(tag).matches());
        assertThat(URL.matcher(html).results().map(url -> url.group(1)))
                .allMatch(url -> url.matches("/.*|#main|https://example\\.org/.*"));
    }
}
