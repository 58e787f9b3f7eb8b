package io.github.dailydigest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;

/** Checks HTML against the exact form of the few tags that are allowed. */
final class HtmlCheck {

    private static final String VALUE = "([^\"<>]*)";

    private static final Pattern IMAGE =
            Pattern.compile("<img src=\"" + VALUE + "\" alt=\"" + VALUE + "\"(?: title=\"" + VALUE + "\")? />");

    private static final Pattern LINK = Pattern.compile("<a href=\"" + VALUE + "\"(?: title=\"" + VALUE + "\")?>");

    private static final Pattern TAG = Pattern.compile("</?(?:p|h[1-6]|blockquote|ul|ol|li|pre|code|em|strong)>|</a>"
            + "|<[bh]r />|<ol start=\"[0-9]+\">|<code class=\"language-[A-Za-z0-9+#._-]+\">");

    private static final Pattern BREAK = Pattern.compile("<br />");

    /** White space and control characters, which are not visible. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private HtmlCheck() {}

    static void isHarmless(String html) {
        LINK.matcher(html).results().forEach(link -> isSafe(link.group(1)));
        IMAGE.matcher(html).results().forEach(image -> isSafe(image.group(1)));
        assertThat(withoutTags(html)).doesNotContain("<", ">", "\"");
    }

    static void shows(String html, String plain) {
        String text = withoutTags(html)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        assertThat(visible(text)).isEqualTo(visible(plain));
    }

    private static void isSafe(String attribute) {
        String url = attribute.replace("&amp;", "&").toLowerCase(Locale.ROOT);
        assertThat(url).matches("[\\x21-\\x7E]*");
        assertThat(url).matches("(https?|mailto):.*|[^:/?#]*([/?#].*)?");
    }

    private static String withoutTags(String html) {
        String images = IMAGE.matcher(html).replaceAll("$2");
        String links = LINK.matcher(BREAK.matcher(images).replaceAll("\n")).replaceAll("");
        return TAG.matcher(links).replaceAll("");
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }
}
