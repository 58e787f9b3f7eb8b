package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant.DateStyle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Formats the title and the date of a digest as the text of its heading. */
final class HeadingDates {

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("uuuu.MM.dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Titles in which, or next to which, a date in another style may not be found. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile(".*(?<![\\p{L}\\d])\\d.*|[\\p{P}\\p{S}].*|.*[\\p{P}\\p{S}]");

    private HeadingDates() {}

    static String write(String title, LocalDate date, DateStyle style) {
        boolean dateOnly = title.isEmpty();
        String heading = switch (style) {
            case IN_PARENTHESES -> title + " (" + date + ")";
            case BARE -> title + " " + date;
            case SLASHES -> title + " (" + SLASHES.format(date) + ")";
            case DOTS_FIRST -> DOTS.format(date) + " " + title;
            case MONTH_FIRST -> title + (dateOnly ? "" : " - ") + MONTH_FIRST.format(date);
            case DAY_FIRST -> title + (dateOnly ? "" : ", ") + DAY_FIRST.format(date);
        };
        return heading.strip();
    }

    /** Reports a digest whose heading is recognizable as a digest heading only if its date is in parentheses. */
    static void check(Digest digest, String path, Violations violations) {
        violations.addIf(
                digest.title()
                        .filter(title -> AMBIGUOUS.matcher(title).matches())
                        .isPresent(),
                path + ".title",
                "contains a number, or starts or ends with a sign, next to a date that is not in the usual form");
        violations.addIf(
                digest.papers().isEmpty() || digest.papers().get(0).url().isEmpty(),
                path,
                "does not start with a paper that has a url, which a date that is not in the usual form requires");
    }
}
