package io.github.dailydigest.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as the JDK sees them. */
final class Uris {

    private Uris() {}

    /** The URI that {@code text} is by RFC 2396, as {@link URI} reads it; absent where it is none. */
    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException notAUri) {
            return Optional.empty();
        }
    }
}
