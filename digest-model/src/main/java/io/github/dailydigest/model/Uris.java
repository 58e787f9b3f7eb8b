package io.github.dailydigest.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Converts URLs as written to {@link URI}. */
final class Uris {

    private Uris() {}

    /** Returns {@code text} as a {@link URI}, which follows RFC 2396. Absent if it is not a valid one. */
    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }
}
