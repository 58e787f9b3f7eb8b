package io.github.dailydigest.parser.rendering;

import java.util.Locale;
import java.util.Set;

/** Addresses that run nothing when they are followed or loaded. */
public final class SafeUrl {

    /** All that may stand before the first colon. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private SafeUrl() {}

    /**
     * Whether {@code url} is relative or of a known scheme. Browsers skip control characters, also in the middle of a
     * scheme, so an address with any is not safe.
     */
    static boolean is(String url) {
        return url.chars().noneMatch(Character::isISOControl) && isOfKnownScheme(url);
    }

    private static boolean isOfKnownScheme(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return true;
        }
        String before = url.substring(0, colon);
        return SCHEMES.contains(before.toLowerCase(Locale.ROOT)) || isInPath(before);
    }

    /** Whether a colon behind {@code before} belongs to a path, a query or a fragment. */
    private static boolean isInPath(String before) {
        return before.chars().anyMatch(c -> c == '/' || c == '?' || c == '#');
    }
}
