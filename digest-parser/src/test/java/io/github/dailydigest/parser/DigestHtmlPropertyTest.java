package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.UrlKind;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

class DigestHtmlPropertyTest {

    @Provide
    Arbitrary<Digest> hostileDigests() {
        return HostileDigestArbitraries.digests();
    }

    @Provide
    Arbitrary<Digest> misleadingDigests() {
        return HandBuiltDigestArbitraries.digests();
    }

    @Provide
    Arbitrary<String> urls() {
        Arbitrary<String> pieces = Arbitraries.of(
                "javascript",
                "JAVAscript",
                "https",
                "http",
                "mailto",
                "data",
                ":",
                "/",
                "//",
                "\\",
                "@",
                "?",
                "#",
                "&",
                ";",
                "&colon;",
                "&#58",
                "&#x3A;",
                "&Tab;",
                "&NewLine;",
                "&#10;",
                "&#1;",
                "%3A",
                "\t",
                "\n",
                "\u0000",
                "\u0001",
                " ",
                "\u00A0",
                "a",
                "1",
                ".",
                "-",
                "가",
                "\u017F");
        return pieces.list().ofMinSize(1).ofMaxSize(7).map(parts -> String.join("", parts));
    }

    @Property(tries = 3_000)
    void theFragmentOfAHostileDigestIsHarmless(
            @ForAll("hostileDigests") Digest digest,
            @ForAll boolean showMedia,
            @ForAll @IntRange(min = 1, max = 6) int level) {
        DigestHtml html = DigestHtml.builder()
                .showMedia(showMedia)
                .firstHeadingLevel(level)
                .build();

        FragmentCheck.isHarmless(html.digest(digest), showMedia);
        digest.papers().forEach(paper -> {
            FragmentCheck.isHarmless(html.paper(paper), showMedia);
            paper.sections().forEach(section -> {
                FragmentCheck.isHarmless(html.section(section), showMedia);
                FragmentCheck.isHarmless(html.html(section), showMedia);
            });
        });
    }

    @Property(tries = 1_000)
    void theFragmentOfAMisleadingDigestIsHarmless(
            @ForAll("misleadingDigests") Digest digest, @ForAll boolean showMedia) {
        FragmentCheck.isHarmless(
                DigestHtml.builder().showMedia(showMedia).build().digest(digest), showMedia);
    }

    @Property(tries = 1_000)
    void theFragmentOfAnyDigestShowsItsTextsAndLinksItsPapers(@ForAll Digest digest) {
        String fragment = DigestHtml.create().digest(digest);
        Element body = Jsoup.parseBodyFragment(fragment).body();
        List<Element> papers = body.select("article");

        FragmentCheck.isHarmless(fragment, false);
        assertThat(papers).hasSameSizeAs(digest.papers());
        for (int i = 0; i < papers.size(); i++) {
            Paper paper = digest.papers().get(i);
            Element shown = papers.get(i);
            assertThat(shown.select(".paper-title").get(0).wholeText()).isEqualTo(paper.title());
            assertThat(shown.select(".paper-title a").eachAttr("href"))
                    .containsExactlyElementsOf(paper.webUrl().stream().toList());
            assertThat(shown.select(".paper-links a").eachAttr("href"))
                    .containsExactlyElementsOf(paper.links().stream()
                            .flatMap(link -> link.webUrl().stream())
                            .toList());
            assertThat(shown.select(".section")).hasSameSizeAs(paper.sections());
            paper.authors()
                    .forEach(author -> assertThat(
                                    shown.select(".paper-authors dd").get(0).wholeText())
                            .contains(author.name()));
        }
    }

    /** What a browser would do with a URL in an attribute, escaped or not, agrees with its kind. */
    @Property(tries = 5_000)
    void aUrlThatIsNotUnsafeHasNoOtherSchemeInABrowser(@ForAll("urls") String url) {
        UrlKind kind = UrlKind.of(url);
        String unescaped = Parser.unescapeEntities(url, true);

        if (kind == UrlKind.RELATIVE) {
            assertThat(scheme(url)).isEmpty();
            assertThat(scheme(unescaped)).isEmpty();
        } else if (kind == UrlKind.MAIL) {
            assertThat(scheme(url)).isEqualTo("mailto");
            assertThat(scheme(unescaped)).isEqualTo("mailto");
        } else if (kind == UrlKind.WEB) {
            assertThat(scheme(url)).isIn("http", "https");
            assertThat(scheme(unescaped)).isIn("http", "https");
        }
    }

    @Property(tries = 2_000)
    void webUrlIsPresentForUrlsOfTheWebOnly(@ForAll("hostileUrls") String url) {
        assertThat(Link.of("A", url).webUrl().isPresent()).isEqualTo(UrlKind.of(url) == UrlKind.WEB);
        Link.of("A", url).webUrl().ifPresent(web -> assertThat(web).isEqualTo(url));
    }

    @Provide
    Arbitrary<String> hostileUrls() {
        return Combinators.combine(HostileDigestArbitraries.urls(), Arbitraries.of("", "/a", "?b", "#c:d"))
                .as(String::concat);
    }

    /** Returns the scheme as a browser parses it: without tabs and line ends, and the controls and spaces above it. */
    private static String scheme(String attribute) {
        String url = attribute.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
        return url.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")
                ? url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT)
                : "";
    }
}
