package org.example.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The pages show the archive, and say what is wrong with a request. */
class PagesTest extends SiteTest {

    @Test
    void theHomePageLeadsToTheLatestDigestAndToAllMonths() {
        assertThat(get("/").body())
                .contains("href=\"/digests/2031-02-04\"", "Tuesday, 4 February 2031")
                .containsSubsequence("href=\"/months/2031-02\"", "February 2031", "href=\"/months/2031-01\"");
    }

    @Test
    void aMonthListsItsPapers() {
        assertThat(get("/months/2031-02").body())
                .containsSubsequence("Monday, 3 February 2031", "85 votes", "Let&#39;s &lt;think&gt; Less")
                .containsSubsequence("Tuesday, 4 February 2031", "href=\"/digests/2031-02-04#paper-1\"", "41 votes");
    }

    @Test
    void aDayShowsItsPapers() {
        assertThat(get("/digests/2031-02-04").body())
                .contains("href=\"/digests/2031-02-03\"")
                .containsSubsequence(
                        "href=\"https://arxiv.org/abs/3102.00003\"",
                        "Small Models, Long Memories",
                        "Ada Example, Sam O&#39;Sample",
                        "41 votes",
                        "href=\"https://example.org/videos/3102.00003.mp4\"",
                        "<h3 class=\"section-label\">기술적 세부 사항</h3>",
                        "<li>English for now,</li>",
                        "A Benchmark of Benchmarks [v2]")
                .doesNotContain("<img", "<video");
    }

    @Test
    void papersOfATableAreShownWithTopicsAndLinks() {
        assertThat(get("/digests/2031-01-28").body())
                .containsSubsequence(
                        "href=\"https://arxiv.org/abs/3101.00005\"",
                        "Hands that Guess Weights",
                        "Eli Prototype and others",
                        "Grasping",
                        "href=\"https://example.org/weights\"",
                        "Stairs Considered Harmful",
                        "Walking");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/digests/2031-02-05", "/months/2031-05", "/nothing"})
    void whatIsNotThereIsNotFound(String path) {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<h1>Not found</h1>", "href=\"/\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/digests/2031-02-30", "/digests/today", "/months/2031-13", "/months/2031", "/search"})
    void whatCannotBeReadIsABadRequest(String path) {
        HttpResponse<String> response = get(path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("<h1>This address cannot be read</h1>", "/digests/2031-02-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/digests/2031-02-03", "/nothing", "/digests/today", "/api/digests/2031-02-03"})
    void browsersMayRunNoScript(String path) {
        assertThat(get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none';")
                        .doesNotContain("script-src", "unsafe-inline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/months/2031-02", "/digests/2031-02-03", "/search?q=model", "/nothing"})
    void eachPageHasALanguageATitleALandmarkAndOneFirstHeading(String path) {
        String page = get(path).body();

        assertThat(page).contains("<html lang=\"en\">", " · Daily papers</title>", "<label for=\"q\"");
        assertThat(page).containsOnlyOnce("<main id=\"main\">").containsOnlyOnce("<h1");
        assertThat(page).doesNotContain("th:");
    }

    @Test
    void theFilesOfPagesAreServed() {
        assertThat(get("/papers.css").headers().firstValue("Content-Type")).hasValue("text/css");
        assertThat(get("/icon.svg").headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void onlyThisMachineIsServed(@Autowired Environment environment) throws UnknownHostException {
        String address = environment.getRequiredProperty("server.address");

        assertThat(InetAddress.getByName(address).isLoopbackAddress()).isTrue();
    }
}
