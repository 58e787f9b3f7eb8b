package io.github.dailydigest.testkit.rendering;

import java.util.regex.Pattern;

/** Properties of URLs that decide how they can be written. */
final class Urls {

    private static final Pattern HTTP = Pattern.compile("https?://.+");
    private static final Pattern DELIMITER = Pattern.compile("[()<>\"']");

    private Urls() {}

    static boolean isHttp(String url) {
        return HTTP.matcher(url).matches();
    }

    /** Whether the URL contains a character that would end it in a link or an attribute. */
    static boolean containsDelimiter(String url) {
        return DELIMITER.matcher(url).find();
    }
}
