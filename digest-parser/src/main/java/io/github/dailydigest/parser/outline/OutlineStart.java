package io.github.dailydigest.parser.outline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What starts on a line; {@link StartFinder} finds it, {@link DigestReader} acts on it. */
sealed interface OutlineStart {

    /** Whether the next line belongs to it, since it underlines it. */
    boolean isUnderlined();

    /**
     * A digest with a date.
     *
     * @param title the title, which may be blank
     * @param date the date; null if it is not in the calendar
     * @param unusual what is unusual about the heading; null if it is in the usual form
     */
    record DatedDigest(
            String title,
            @Nullable LocalDate date,
            boolean isUnderlined,
            @Nullable String unusual) implements OutlineStart {}

    /** A digest that has no date, and needs no evidence that it is one. */
    record UndatedDigest(String title, boolean isUnderlined) implements OutlineStart {}

    /** A paper. */
    record PaperEntry(Entry entry, boolean isUnderlined) implements OutlineStart {}

    /** A heading that ends a digest, and may be the title of another one without a date. */
    record PlainHeading(OutlineHeading heading) implements OutlineStart {

        @Override
        public boolean isUnderlined() {
            return heading.isUnderlined();
        }
    }
}
