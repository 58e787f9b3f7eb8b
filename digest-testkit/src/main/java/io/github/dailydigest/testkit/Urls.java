package io.github.dailydigest.testkit;

import java.util.regex.Pattern;

/** What can be told of an address without reading it. */
final class Urls {

    private static final Pattern HTTP = Pattern.compile("https?://.+");
    private static final Pattern DELIMITER = Pattern.compile("[()<>\"']");

    private Urls() {}

    static boolean isHttp(String url) {
        return HTTP.matcher(url).matches();
    }

    /** Whether a character stands in it that ends an address in a link or an attribute. */
    static boolean holdsDelimiter(String url) {
        return DELIMITER.matcher(url).find();
    }
}
