package org.example.papers.feed;

import java.util.regex.Pattern;

/** Text that XML 1.0 can contain. */
final class XmlText {

    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** Replaces characters that XML has no way to write, such as U+0001. ROME would throw an exception for them. */
    static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
