package io.github.dailydigest.parser.outline;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A heading or line that starts a digest once a paper follows.
 *
 * @param heading the heading; its text is the title, which may be blank
 * @param date the date, or the first day of a range; null if it has none
 * @param endDate the last day of a range; null if there is none
 * @param dateSource what says the date, readable or not
 * @param unusual what is unusual about it; null if it is in the usual form
 * @param mayBeEmpty whether it is a digest even if nothing follows
 * @param isMarked whether a marker says that it is a digest, whatever follows
 */
record DigestOpening(
        HeadingAbove heading,
        @Nullable LocalDate date,
        @Nullable LocalDate endDate,
        DateSource dateSource,
        @Nullable String unusual,
        boolean mayBeEmpty,
        boolean isMarked) {

    /** What says the date of a digest. */
    enum DateSource {
        /** Nothing does. */
        NONE,
        /** Its heading, so that what is below the heading is in a dated digest. */
        HEADING,
        /** A line such as {@code Updated on 2031-02-03}, the front matter or the path, which any page may have. */
        PAGE
    }

    /** Returns the opening of a digest without a date. */
    static DigestOpening undated(HeadingAbove heading, @Nullable String unusual) {
        return new DigestOpening(heading, null, null, DateSource.NONE, unusual, false, false);
    }

    /** Returns the opening of a digest whose date is not in its heading. */
    static DigestOpening dated(HeadingAbove heading, FoundDate date) {
        return new DigestOpening(heading, date.first(), date.last(), DateSource.PAGE, null, false, false);
    }

    /** Returns the same opening, which a marker says to be a digest without papers. */
    DigestOpening withoutPapers() {
        return new DigestOpening(heading, date, endDate, dateSource, unusual, mayBeEmpty, true);
    }

    /** Returns the same opening with its heading and the line that underlines it. */
    DigestOpening withHeading(HeadingAbove whole) {
        return new DigestOpening(whole, date, endDate, dateSource, unusual, mayBeEmpty, isMarked);
    }

    /** Whether anything says the date, readable or not. */
    boolean isDated() {
        return dateSource != DateSource.NONE;
    }

    /** Whether its heading says the date, readable or not. */
    boolean isDatedByHeading() {
        return dateSource == DateSource.HEADING;
    }

    /** Reports what its digest lacks, and what is unusual. */
    void reportOn(DiagnosticLog log) {
        if (!isDated()) {
            log.report(
                    DiagnosticCode.DIGEST_WITHOUT_DATE,
                    heading.span(),
                    "these papers are under a heading without a date; their digest has none");
        } else if (date == null) {
            log.report(
                    DiagnosticCode.UNREADABLE_DATE,
                    heading.span(),
                    "the date of this digest is not in the calendar; the digest has none");
        }
        if (unusual != null) {
            log.report(DiagnosticCode.UNUSUAL_HEADING, heading.span(), unusual);
        }
    }
}
