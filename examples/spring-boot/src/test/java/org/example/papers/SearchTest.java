package org.example.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search finds papers by their title, authors and text, and never fails. */
class SearchTest extends SiteTest {

    private static final String FIRST = "/digests/2031-02-03#paper-1";
    private static final String SECOND = "/digests/2031-02-03#paper-2";
    private static final String THIRD = "/digests/2031-02-04#paper-1";
    private static final String FOURTH = "/digests/2031-02-04#paper-2";

    @ParameterizedTest
    @CsvSource({
        "ROUTING, " + FIRST,
        "sample router, " + FIRST,
        "muestra, " + SECOND,
        "메모, " + THIRD,
        "bench*, " + FOURTH,
        "'\"made-up benchmarks\"', " + FOURTH,
        "o'sample, " + THIRD
    })
    void wordsFindAPaper(String query, String link) {
        String page = search(query).body();

        assertThat(page).contains("1 paper</span> with").containsOnlyOnce("href=\"" + link + "\"");
    }

    @Test
    void bestHitsAreFirst() {
        assertThat(search("example").body()).containsSubsequence("6 papers</span> with", "<section");
        assertThat(search("model").body()).contains("A <mark>model</mark> that writes &lt;think&gt; only");
    }

    @Test
    void papersWithoutADateAreNotServed() {
        assertThat(search("unread").body()).contains("1 paper</span> with", "A Map of Unread Papers");
        assertThat(search("postcard").body()).contains("0 papers</span> with");
    }

    @Test
    void aSearchWithoutHitsSaysHowToSearch() {
        assertThat(search("nowhere").body())
                .contains("0 papers</span> with", "bench*")
                .doesNotContain("<section");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "*", "-", "\"", "\"a", "((", "a AND OR", "title:", "[* TO *]", "\\", "~", "\u0000", "-model"
            })
    void anyTextIsAQuery(String query) {
        assertThat(search(query).statusCode()).isEqualTo(200);
    }

    @Test
    void aQueryHasALength() {
        assertThat(search("a ".repeat(100)).statusCode()).isEqualTo(200);
        assertThat(search("메모".repeat(100)).statusCode()).isEqualTo(200);
        assertThat(search("a".repeat(201)).statusCode()).isEqualTo(400);
    }

    @Test
    void theQueryIsShownAsText() {
        assertThat(search("<script>").body()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private HttpResponse<String> search(String query) {
        return get("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }
}
