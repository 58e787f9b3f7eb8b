package io.github.dailydigest.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One digest: the papers published under one heading, usually those of a day.
 *
 * <pre>{@code
 * Digest digest = Digest.builder()
 *         .date(LocalDate.of(2031, 2, 3))
 *         .title("Daily Papers")
 *         .addPapers(Paper.builder().title("A Title").build())
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public interface Digest extends Serializable {

    /** The day of the digest; absent where its heading names none, or one that is not in the calendar. */
    Optional<LocalDate> date();

    /** The heading without its date, never blank, on one line; absent where the heading is a date alone or missing. */
    Optional<String> title();

    /** The papers in the order of the digest, usually by votes. */
    List<Paper> papers();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Digest}; every attribute may be left out. Not thread-safe. */
    final class Builder extends ImmutableDigest.Builder {

        Builder() {}

        /**
         * The digest as set.
         *
         * @throws IllegalArgumentException if the title is there and blank
         */
        @Override
        public Digest build() {
            ImmutableDigest digest = (ImmutableDigest) super.build();
            return digest.withTitle(digest.title().map(title -> Text.line("Digest.title", title)));
        }
    }
}
