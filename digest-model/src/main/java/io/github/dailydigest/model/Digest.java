package io.github.dailydigest.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /**
     * Builds a {@link Digest}. Every attribute is optional. A null argument throws {@link NullPointerException} unless
     * the parameter is {@code @Nullable}; so does a null element. {@link #build()} normalizes texts as the package
     * describes. Can be used again after {@link #build()}. Not thread-safe.
     *
     * <pre>{@code
     * Digest week = Digest.builder()
     *         .date(LocalDate.of(2031, 2, 3))
     *         .endDate(LocalDate.of(2031, 2, 9))
     *         .addPapers(Paper.builder().title("A Title").build())
     *         .build();
     * Digest untitled = Digest.builder().from(week).title(Optional.empty()).build();
     * }</pre>
     */
    final class Builder {

        private @Nullable LocalDate date;
        private @Nullable LocalDate endDate;
        private @Nullable String title;
        private List<Paper> papers = new ArrayList<>();

        private Builder() {}

        /**
         * Sets every attribute to that of {@code digest}, which must not be null. What {@code digest} does not have is
         * unset, and the papers are replaced.
         */
        public Builder from(Digest digest) {
            return date(digest.date())
                    .endDate(digest.endDate())
                    .title(digest.title())
                    .papers(digest.papers());
        }

        /** Sets {@link Digest#date()}; null for no date. */
        public Builder date(@Nullable LocalDate date) {
            this.date = date;
            return this;
        }

        /** Sets {@link Digest#date()}; an empty {@code Optional}, not null, for no date. */
        public Builder date(Optional<? extends LocalDate> date) {
            return date(date.orElse(null));
        }

        /**
         * Sets {@link Digest#endDate()}; null for a digest of one day, or without a date. {@link #build()} rejects a
         * day that is not after {@link Digest#date()}.
         */
        public Builder endDate(@Nullable LocalDate endDate) {
            this.endDate = endDate;
            return this;
        }

        /**
         * Sets {@link Digest#endDate()}; an empty {@code Optional}, not null, for a digest of one day, or without a
         * date. {@link #build()} rejects a day that is not after {@link Digest#date()}.
         */
        public Builder endDate(Optional<? extends LocalDate> endDate) {
            return endDate(endDate.orElse(null));
        }

        /** Sets {@link Digest#title()}; null for no title. {@link #build()} rejects a blank title. */
        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        /**
         * Sets {@link Digest#title()}; an empty {@code Optional}, not null, for no title. {@link #build()} rejects a
         * blank title.
         */
        public Builder title(Optional<String> title) {
            return title(title.orElse(null));
        }

        /** Replaces all {@link Digest#papers()}. Neither {@code papers} nor an element may be null. */
        public Builder papers(Iterable<? extends Paper> papers) {
            this.papers = Elements.copyOf(papers, "papers element");
            return this;
        }

        /** Appends to {@link Digest#papers()}. Neither {@code papers} nor an element may be null. */
        public Builder addPapers(Paper... papers) {
            Elements.addAll(this.papers, papers, "papers element");
            return this;
        }

        /** Appends to {@link Digest#papers()}. Neither {@code papers} nor an element may be null. */
        public Builder addAllPapers(Iterable<? extends Paper> papers) {
            Elements.addAll(this.papers, papers, "papers element");
            return this;
        }

        /**
         * Builds the digest.
         *
         * @throws IllegalArgumentException if {@code title} is set and blank, or if {@code endDate} is set and
         *     {@code date} is not an earlier day
         */
        public Digest build() {
            if (endDate != null && (date == null || !endDate.isAfter(date))) {
                throw new IllegalArgumentException("Digest.endDate is " + endDate + "; it must be after date, which is "
                        + (date == null ? "absent" : date));
            }
            return ImmutableDigest.of(
                    Optional.ofNullable(date),
                    Optional.ofNullable(endDate),
                    Optional.ofNullable(title).map(text -> Text.line("Digest.title", text)),
                    papers);
        }
    }
}
