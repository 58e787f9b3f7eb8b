package io.github.dailydigest.parser.rendering;

import java.util.Locale;
import java.util.Set;

/** URLs that execute nothing when they are followed or loaded. */
final class SafeUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeUrl() {}

    /**
     * Whether {@code url} is relative or has an allowed scheme. Browsers skip control characters, even within a scheme,
     * so a URL with any is not safe.
     */
    static boolean is(String url) {
        return url.chars().noneMatch(Character::isISOControl) && hasAllowedScheme(url);
    }

    private static boolean hasAllowedScheme(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return true;
        }
        String before = url.substring(0, colon);
        return SCHEMES.contains(before.toLowerCase(Locale.ROOT)) || isInPath(before);
    }

    /** Whether a colon after {@code before} is part of a path, a query or a fragment. */
    private static boolean isInPath(String before) {
        return before.chars().anyMatch(c -> c == '/' || c == '?' || c == '#');
    }
}
