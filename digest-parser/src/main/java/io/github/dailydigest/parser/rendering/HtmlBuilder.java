package io.github.dailydigest.parser.rendering;

/** Builds HTML. Only {@link #markup} is not escaped. Not thread-safe. */
final class HtmlBuilder {

    private final StringBuilder out = new StringBuilder();

    /** Appends markup as it is; never a value of a digest. */
    HtmlBuilder markup(String html) {
        out.append(html);
        return this;
    }

    /** Appends text on one line, which may be in an element or in an attribute with quotation marks around it. */
    HtmlBuilder text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                // HTML must not contain control characters; texts on one line have no white space among them.
                default -> out.append(Character.isISOControl(c) ? '\uFFFD' : c);
            }
        }
        return this;
    }

    /** Appends a link to a URL of the web. */
    HtmlBuilder link(String url, String text) {
        return markup("<a href=\"")
                .text(url)
                .markup("\" rel=\"" + FragmentAttributes.REL + "\">")
                .text(text)
                .markup("</a>");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
