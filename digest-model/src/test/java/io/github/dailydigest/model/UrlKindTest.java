package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://arxiv.org/abs/3102.00001",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/",
                "hTTp://example.org:8080/a:b",
                "https://example.org/@ada/post",
                "https://example.org?a=b@c",
                "https://example.org#@a\\b",
                "https://example.org/a\\_b",
                "https://example.org/a b",
                "https://example.org/?u=javascript:alert(1)",
                "https://example.org/a&colon;b&#58;c",
                "https://예시.example.org/논문",
                "https://[2001:db8::1]/a",
                "https://example.org/a|b\"<>'",
            })
    void absoluteUrlsOfTheWebAreOfKindWeb(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.WEB);
        assertThat(UrlKind.web(url)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:ada@example.org", "MAILTO:ada@example.org"})
    void urlsOfMailAreOfKindMail(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.MAIL);
        assertThat(UrlKind.web(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/avatars/x.svg",
                "thumbnails/1.png",
                "../a:b",
                "./javascript:alert(1)",
                "?a=javascript:b",
                "#a:b",
                "//example.org/a",
                "\\\\example.org",
                "example.org",
                // Percent-encoded characters are no part of a scheme.
                "javascript%3Aalert(1)",
                // Neither are the references below, each of which an HTML parser replaces by something else.
                "a&b",
                "?a=b&c=d&colon;e",
                "javascript&colonalert(1)",
                "javascript&#9999999;",
                "javascript&Colon;alert(1)",
                "1&colon;a",
                "&colon;a",
                "a&#;b",
                "a&#x;b",
                "가&colon;a",
                "a/&#58;b",
            })
    void urlsWithoutASchemeAreRelative(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.RELATIVE);
        assertThat(UrlKind.web(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript://example.org/%0Aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,a",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "DATA:,a",
                "file:///etc/hosts",
                "blob:https://example.org/a",
                "ftp://example.org/a",
                "view-source:https://example.org",
                "intent://example.org",
                "%6Aavascript:alert(1)",
                "javascript\\:alert(1)",
                "example.org:8080/a",
                ":",
                // Letters that only look or lower-case like those of a scheme.
                "http\u017F://example.org",
                "\uFF48ttps://example.org",
                "ma\u0130lto:ada@example.org",
            })
    void urlsWithAnyOtherSchemeAreUnsafe(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.UNSAFE);
        assertThat(UrlKind.web(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "\u00A0javascript:alert(1)",
                "\u200Bhttps://example.org",
                "\uFEFFhttps://example.org",
                " https://example.org",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "java\rscript:alert(1)",
                "java\u0000script:alert(1)",
                "javascript\u007F:alert(1)",
                "https://example.org/\u0001",
                "https://example.org/\u0085",
                "/a\tb",
                "\u0008",
            })
    void urlsWithControlCharactersOrWhiteSpaceAboveTheSchemeAreUnsafe(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript&colon;alert(1)",
                "javascript&#58;alert(1)",
                "javascript&#58alert(1)",
                "javascript&#0000058;alert(1)",
                "javascript&#00000000000000058;alert(1)",
                "javascript&#x3a;alert(1)",
                "javascript&#X3A;alert(1)",
                "javascript&#x0000003A;alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;&#x61;vascript&colon;alert(1)",
                "java&Tab;script&colon;alert(1)",
                "java&NewLine;script&colon;alert(1)",
                "java&#9;script:alert(1)",
                "java&#10;script:alert(1)",
                "java&#xD;script:alert(1)",
                "&#1;javascript:alert(1)",
                "&#32;javascript&colon;alert(1)",
                "data&colon;text/html,a",
                "https&colon;//example.org",
            })
    void urlsWithASchemeAfterReferencesOfHtmlAreReplacedAreUnsafe(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https:",
                "https:example.org",
                "https:/example.org",
                "https://",
                "https:///example.org",
                "https://?a",
                "https://#a",
                "https://:80/",
                "https:\\\\example.org",
                "https:/\\example.org",
                "https://example.org\\@example.net/",
                "https://arxiv.org@example.org/",
                "https://arxiv.org:abs@example.org/",
                "https:// example.org",
                "https://example\u00A0.org/",
                "https://example\u3000.org",
            })
    void urlsOfTheWebInAnOddFormAreUnsafe(String url) {
        assertThat(UrlKind.of(url)).isEqualTo(UrlKind.UNSAFE);
    }

    @Test
    void aLongUrlIsClassifiedInLinearTime() {
        assertThat(UrlKind.of("&#".repeat(200_000))).isEqualTo(UrlKind.RELATIVE);
        assertThat(UrlKind.of("&#0".repeat(200_000))).isEqualTo(UrlKind.RELATIVE);
        assertThat(UrlKind.of("&#" + "0".repeat(400_000))).isEqualTo(UrlKind.RELATIVE);
        assertThat(UrlKind.of("a".repeat(400_000) + "&colon;")).isEqualTo(UrlKind.UNSAFE);
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void theUrlMustNotBeNull() {
        assertThatNullPointerException().isThrownBy(() -> UrlKind.of(null)).withMessage("url");
    }

    @Test
    void webUrlIsTheUrlIfItIsOneOfTheWeb() {
        String web = "https://example.org/a";

        assertThat(paper(web).webUrl()).contains(web);
        assertThat(Link.of("Code", web).webUrl()).contains(web);
        assertThat(Media.image(web).webUrl()).contains(web);
        assertThat(Media.video(web).webUrl()).contains(web);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "\u0001javascript:alert(1)", "/a", "//example.org", "mailto:a@b"})
    void webUrlIsAbsentForAnyOtherUrl(String url) {
        assertThat(paper(url).webUrl()).isEmpty();
        assertThat(paper(url).url()).contains(url);
        assertThat(Link.of("Code", url).webUrl()).isEmpty();
        assertThat(Media.image(url).webUrl()).isEmpty();
    }

    @Test
    void webUrlIsAbsentWithoutAUrl() {
        assertThat(Paper.builder().title("A Title").build().webUrl()).isEqualTo(Optional.empty());
    }

    private static Paper paper(String url) {
        return Paper.builder().title("A Title").url(url).build();
    }
}
