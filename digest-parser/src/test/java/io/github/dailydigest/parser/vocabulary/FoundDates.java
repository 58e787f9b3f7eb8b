package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks what {@link DateFinder} finds in a text. */
final class FoundDates {

    private FoundDates() {}

    /** Checks the days, and what is left of the text without the date. */
    static void check(String text, String title, LocalDate first, @Nullable LocalDate last) {
        FoundDate date = DateFinder.find(text, 0, text.length());

        assertThat(date).isNotNull();
        FoundDate found = Objects.requireNonNull(date);
        String left = text.substring(0, found.start()) + text.substring(found.end());
        assertThat(left.strip()).isEqualTo(title.strip());
        assertThat(found.first()).isEqualTo(first);
        assertThat(found.last()).isEqualTo(last);
        assertThat(found.isRange()).isEqualTo(last != null);
    }
}
