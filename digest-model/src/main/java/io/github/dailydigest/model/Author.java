package io.github.dailydigest.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * An entry in the author list of a {@link Paper}, as the digest prints it.
 *
 * <p>Names are not interpreted: {@code Ronald Example Jr.} and a single {@code +} are both names, and the same name may
 * occur twice in a list.
 *
 * <pre>{@code
 * Author author = Author.of("Ada Example");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Author extends Serializable {

    /** Returns the name, on one line. Never blank. */
    String name();

    /**
     * Returns an author with this name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    static Author of(String name) {
        return builder().name(name).build();
    }

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Author}. {@code name} is required. Not thread-safe. */
    final class Builder extends ImmutableAuthor.Builder {

        Builder() {}

        /**
         * Builds the author.
         *
         * @throws IllegalStateException if {@code name} is not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        @Override
        public Author build() {
            ImmutableAuthor author = (ImmutableAuthor) super.build();
            return author.withName(Text.line("Author.name", author.name()));
        }
    }
}
