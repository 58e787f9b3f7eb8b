package io.github.dailydigest.parser.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A heading or line that starts a digest once a paper follows.
 *
 * @param heading the heading; its text is the title, which may be blank
 * @param date the date, or the first day of a range; null if it has none
 * @param endDate the last day of a range; null if there is none
 * @param isDated whether it says the date, readable or not
 * @param unusual what is unusual about it; null if it is in the usual form
 * @param mayBeEmpty whether it is a digest even if nothing follows
 * @param isMarked whether a marker says that it is a digest, whatever follows
 */
record DigestOpening(
        HeadingAbove heading,
        @Nullable LocalDate date,
        @Nullable LocalDate endDate,
        boolean isDated,
        @Nullable String unusual,
        boolean mayBeEmpty,
        boolean isMarked) {

    DigestOpening(
            HeadingAbove heading,
            @Nullable LocalDate date,
            @Nullable LocalDate endDate,
            boolean isDated,
            @Nullable String unusual,
            boolean mayBeEmpty) {
        this(heading, date, endDate, isDated, unusual, mayBeEmpty, false);
    }

    /** Returns the same opening, which a marker says to be a digest without papers. */
    DigestOpening withoutPapers() {
        return new DigestOpening(heading, date, endDate, isDated, unusual, mayBeEmpty, true);
    }

    DigestOpening withHeading(HeadingAbove whole) {
        return new DigestOpening(whole, date, endDate, isDated, unusual, mayBeEmpty, isMarked);
    }
}
