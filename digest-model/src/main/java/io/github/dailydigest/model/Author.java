package io.github.dailydigest.model;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /**
     * Builds an {@link Author}. {@code name} is required. A null argument throws {@link NullPointerException}.
     * {@link #build()} normalizes texts as the package describes. Can be used again after {@link #build()}. Not
     * thread-safe.
     *
     * <pre>{@code
     * Author author = Author.builder().name("Ada Example").build();
     * }</pre>
     */
    final class Builder {

        private @Nullable String name;

        private Builder() {}

        /** Sets every attribute to that of {@code author}, which must not be null. */
        public Builder from(Author author) {
            return name(author.name());
        }

        /** Sets {@link Author#name()}, which is required and not null. {@link #build()} rejects a blank name. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Builds the author.
         *
         * @throws IllegalStateException if {@code name} is not set
         * @throws IllegalArgumentException if {@code name} is blank
         */
        public Author build() {
            if (name == null) {
                throw Required.notSet("Author", "name");
            }
            return ImmutableAuthor.of(Text.line("Author.name", name));
        }
    }
}
