package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML as parsed by jsoup, and so by a browser. */
final class HtmlText {

    /** The allowed elements, with their allowed attributes. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("h1", Set.of()),
            Map.entry("h2", Set.of()),
            Map.entry("h3", Set.of()),
            Map.entry("h4", Set.of()),
            Map.entry("h5", Set.of()),
            Map.entry("h6", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("blockquote", Set.of()),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of()),
            Map.entry("pre", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("hr", Set.of()),
            Map.entry("br", Set.of()),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("a", Set.of("href", "title")),
            Map.entry("img", Set.of("src", "alt", "title")));

    private HtmlText() {}

    /** Fails if there is an element, an attribute or a URL that is not allowed. */
    static void isHarmless(String html) {
        Element body = Jsoup.parse(html).body();
        assertThat(Jsoup.parse(html).head().childNodes()).isEmpty();
        assertThat(body.select("> *, > * *")).allSatisfy(element -> {
            assertThat(ALLOWED).containsKey(element.normalName());
            assertThat(element.attributes())
                    .extracting(Attribute::getKey)
                    .isSubsetOf(ALLOWED.get(element.normalName()));
            assertThat(element.className()).matches("(language-[A-Za-z0-9+#._-]+)?");
            assertThat(scheme(element.attr("href") + element.attr("src"))).isIn("", "http", "https", "mailto");
        });
    }

    /** Returns the text that a browser would show, with the alternative text of images and all white space. */
    static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        body.select("br").forEach(end -> end.replaceWith(new TextNode("\n")));
        return body.wholeText();
    }

    /** Returns the scheme as a browser parses it, without tabs, line ends, and surrounding controls and spaces. */
    private static String scheme(String attribute) {
        String url = attribute.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
        return url.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")
                ? url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT)
                : "";
    }
}
