package io.github.dailydigest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.DigestHtml;
import io.github.dailydigest.parser.DigestParser;
import java.util.List;
import java.util.stream.Stream;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that runs scripts opens pages with fragments of malicious digests, and a reader clicks everything. */
class FragmentInBrowserTest {

    /** Markup that would run a script where text is not escaped. */
    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</h2></article></div></main><script>alert(1)</script>",
            "\" autofocus onfocus=\"alert(1)\" onmouseover=\"alert(1)",
            "' onclick='alert(1)' a='",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<iframe srcdoc=\"<script>alert(1)</script>\">");

    /** URLs that would run a script, load a file, or lead elsewhere than it seems. */
    private static final List<String> URLS = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript://example.org/%0Aalert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3A;alert(1)",
            "&#106;avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&#9;script:alert(1)",
            "&#1;javascript:alert(1)",
            "\u0001javascript:alert(1)",
            "java\u0000script:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "data:image/svg+xml,<svg/onload=alert(1)>",
            "file:///etc/hosts",
            "blob:https://example.org/a",
            "https:alert(1)",
            "https://ada:secret@example.org/",
            "//example.org/a",
            "/logout",
            "?a=javascript:alert(1)",
            "about:blank");

    private static Stream<String> texts() {
        return TEXTS.stream();
    }

    private static Stream<String> urls() {
        return URLS.stream();
    }

    @ParameterizedTest
    @MethodSource("urls")
    void noUnsafeUrlIsALinkOrLoaded(String url) {
        Digest digest = parse("""
                ## Daily Papers (2031-02-03)

                ### [A Title](<URL>)

                ![](<URL>)

                Vote: 85

                Links: [A page](<URL>)

                Code: URL

                - ***Abstract***: [a](<URL>), ![b](<URL>), [![c](<URL>)](<URL>), <URL>

                ### [Another Title](<URL>)

                [Watch Video](<URL>)

                Vote: 31
                """.replace("URL", url));
        assertThat(digest.papers()).hasSize(2);

        checkInBrowser(digest, 0);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noMarkupInATextRuns(String text) {
        Digest digest = parse("""
                ## TEXT (2031-02-03)

                ### [A TEXT](https://arxiv.org/abs/3102.00001)

                ![](https://example.org/t.png)

                Vote: 85

                Authors: Ada Example, TEXT

                Links: [The TEXT](https://example.org/page)

                Topic: TEXT

                Comments: TEXT

                - ***TEXT***: TEXT [b](https://example.org/b) `TEXT`
                """.replace("TEXT", text));
        assertThat(digest.papers()).hasSize(1);

        checkInBrowser(digest, 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theBrowserLoadsMediaOnlyIfItIsAskedFor(boolean showMedia) {
        Digest digest = parse("""
                ## Daily Papers (2031-02-03)

                ### [A Title](https://arxiv.org/abs/3102.00001)

                ![](https://media.example.org/t.png)

                - ***Abstract***: ![a](https://media.example.org/a.png)

                ### [Another Title](https://arxiv.org/abs/3102.00002)

                [Watch Video](https://media.example.org/v.mp4)

                Vote: 31
                """);
        try (Browser browser = new Browser()) {
            browser.open(DigestHtml.builder().showMedia(showMedia).build().digest(digest));

            // The video is loaded when it is played.
            assertThat(browser.requests())
                    .containsExactlyInAnyOrderElementsOf(
                            showMedia
                                    ? List.of("https://media.example.org/t.png", "https://media.example.org/a.png")
                                    : List.of());
        }
    }

    @Test
    void aLinkLeadsToTheWeb() {
        Digest digest = parse("## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n");
        try (Browser browser = new Browser()) {
            HtmlPage page = browser.open(DigestHtml.create().digest(digest));
            browser.click(page.getAnchors().get(0));

            assertThat(browser.requests()).containsExactly("https://arxiv.org/abs/3102.00001");
            assertThat(browser.windows()).containsExactly("https://arxiv.org/abs/3102.00001");
        }
    }

    /** What this class would find in a page that links to URLs as they are written, and does not escape texts. */
    @Test
    void theBrowserRunsTheScriptsOfACarelessPage() {
        try (Browser browser = new Browser()) {
            HtmlPage page = browser.open("<a href=\"" + URLS.get(0) + "\">a</a>" + TEXTS.get(0));
            browser.click(page.getAnchors().get(0));

            assertThat(browser.scripts()).containsExactly("alert: 1", "alert: 1");
        }
    }

    /** Opens the fragments of a digest, and clicks everything; some links at least lead to the web. */
    private static void checkInBrowser(Digest digest, int atLeast) {
        for (boolean showMedia : new boolean[] {false, true}) {
            DigestHtml html = DigestHtml.builder().showMedia(showMedia).build();
            check(html.digest(digest), atLeast);
            digest.papers().forEach(paper -> {
                check(html.paper(paper), atLeast);
                paper.sections().forEach(section -> check(html.section(section) + html.html(section), 0));
            });
        }
    }

    private static void check(String fragment, int atLeast) {
        try (Browser browser = new Browser()) {
            HtmlPage page = browser.open(fragment);
            assertThat(page.getElementById("end").getParentNode()).isEqualTo(page.getBody());
            assertThat(page.querySelectorAll("#fragment script, #fragment iframe, #fragment svg"))
                    .isEmpty();
            List<HtmlAnchor> links = page.getAnchors();
            assertThat(links).hasSizeGreaterThanOrEqualTo(atLeast);
            for (HtmlAnchor link : links) {
                assertThat(link.getHrefAttribute()).matches("https?://[^@]*");
            }
        }
        int elements = elements(fragment);
        for (int i = 0; i < elements; i++) {
            try (Browser browser = new Browser()) {
                HtmlPage page = browser.open(fragment);
                browser.click((DomElement)
                        page.querySelectorAll("#fragment a, #fragment img").get(i));

                assertThat(browser.scripts()).isEmpty();
                assertThat(browser.requests())
                        .allMatch(
                                url -> url.startsWith("https://example.org/") || url.startsWith("https://arxiv.org/"));
                assertThat(browser.windows()).allMatch(url -> url.startsWith("https://"));
            }
        }
    }

    private static int elements(String fragment) {
        try (Browser browser = new Browser()) {
            HtmlPage page = browser.open(fragment);
            assertThat(browser.scripts()).isEmpty();
            return page.querySelectorAll("#fragment a, #fragment img").size();
        }
    }

    private static Digest parse(String markdown) {
        List<Digest> digests = DigestParser.create().parse(markdown).digests();
        assertThat(digests).hasSize(1);
        return digests.get(0);
    }
}
