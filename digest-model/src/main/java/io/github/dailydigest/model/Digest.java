package io.github.dailydigest.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A digest: the papers listed under one heading, usually those of a day.
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

    /**
     * Returns the day of the digest, or the first of its days. Absent if the digest has no date, or one that is not a
     * valid calendar date.
     */
    Optional<LocalDate> date();

    /** Returns the last day of a digest of several days, which is after {@link #date()}. Absent if it is of one day. */
    Optional<LocalDate> endDate();

    /**
     * Returns the heading without its date, on one line. Never blank. Absent if the heading consists of a date alone,
     * or if there is no heading.
     */
    Optional<String> title();

    /** Returns the papers in the order of the digest, which usually is by votes. May be empty. */
    List<Paper> papers();

    /** Returns an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Digest}. Every attribute is optional. Not thread-safe. */
    final class Builder extends ImmutableDigest.Builder {

        Builder() {}

        /**
         * Builds the digest.
         *
         * @throws IllegalArgumentException if {@code title} is set and blank, or if {@code endDate} is set and
         *     {@code date} is not an earlier day
         */
        @Override
        public Digest build() {
            ImmutableDigest digest = (ImmutableDigest) super.build();
            if (digest.endDate().isPresent()
                    && !digest.date().filter(digest.endDate().get()::isAfter).isPresent()) {
                throw new IllegalArgumentException(
                        "Digest.endDate is " + digest.endDate().get()
                                + "; it must be after date, which is "
                                + digest.date().map(LocalDate::toString).orElse("absent"));
            }
            return digest.withTitle(digest.title().map(title -> Text.line("Digest.title", title)));
        }
    }
}
