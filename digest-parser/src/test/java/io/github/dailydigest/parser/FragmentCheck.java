package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Checks a fragment of {@link DigestHtml} as parsed by jsoup, and so by a browser. */
final class FragmentCheck {

    private static final Set<String> PLAIN = Set.of(
            "article",
            "p",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "ul",
            "li",
            "pre",
            "hr",
            "br",
            "em",
            "strong",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "div");

    /** The other allowed elements, with the attributes that are allowed besides {@code class}. */
    private static final Map<String, Set<String>> WITH_ATTRIBUTES = Map.of(
            "ol", Set.of("start"),
            "code", Set.of(),
            "time", Set.of("datetime"),
            "a", Set.of("href", "rel", "title"),
            "img", Set.of("src", "alt", "title", "loading", "referrerpolicy"),
            "video", Set.of("src", "controls", "preload"));

    /** The names of classes that a style sheet can rely on, and the languages of code. */
    private static final Pattern CLASSES = Pattern.compile("|digest(-title)?|section-label|section section-[a-z-]+"
            + "|paper(-(title|media|fields|votes|authors|topic|published|links|metadata))?"
            + "|language-[A-Za-z0-9+#._-]+");

    private FragmentCheck() {}

    /** Fails if there is an element, an attribute or a URL that is not allowed, or media that is not asked for. */
    static void isHarmless(String fragment, boolean showMedia) {
        assertThat(Jsoup.parse(fragment).head().childNodes()).isEmpty();
        // A tag that is not closed would take in what follows.
        Element body =
                Jsoup.parse("<main>" + fragment + "</main><footer>end</footer>").body();
        assertThat(body.children()).extracting(Element::normalName).containsExactly("main", "footer");
        assertThat(body.select("main *")).allSatisfy(element -> isAllowed(element, showMedia));
        assertThat(body.select("a a, h1 h2, p p, dl:empty")).isEmpty();
    }

    private static void isAllowed(Element element, boolean showMedia) {
        String name = element.normalName();
        Set<String> attributes = PLAIN.contains(name) ? Set.of() : WITH_ATTRIBUTES.get(name);
        assertThat(attributes).as(name).isNotNull();
        assertThat(element.attributes())
                .extracting(Attribute::getKey)
                .filteredOn(key -> !key.equals("class"))
                .isSubsetOf(attributes);
        assertThat(element.className()).matches(CLASSES);
        if (element.hasAttr("href") || element.hasAttr("src")) {
            assertThat(element.attr("href") + element.attr("src"))
                    .matches("(?i)https?://[^/?#@\\\\\\s:][^\\p{Cntrl}]*");
        }
        if (name.equals("a")) {
            assertThat(element.attr("rel")).isEqualTo("noopener noreferrer nofollow");
        }
        assertThat(showMedia || !(name.equals("img") || name.equals("video"))).isTrue();
    }
}
