package io.github.dailydigest.model;

import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One name in the author list of a {@link Paper}, as the digest prints it.
 *
 * <p>Nothing is read into a name: {@code Ronald Example Jr.}, a single {@code +} and a name that stands twice in a list
 * are all names.
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

    /** The name, never blank, on one line. */
    String name();

    /**
     * The author of this name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    static Author of(String name) {
        return builder().name(name).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Author}; {@code name} must be given. Not thread-safe. */
    final class Builder extends ImmutableAuthor.Builder {

        Builder() {}

        /**
         * The author as set.
         *
         * @throws IllegalStateException if no name was given
         * @throws IllegalArgumentException if the name is blank
         */
        @Override
        public Author build() {
            ImmutableAuthor author = (ImmutableAuthor) super.build();
            return author.withName(Text.line("Author.name", author.name()));
        }
    }
}
