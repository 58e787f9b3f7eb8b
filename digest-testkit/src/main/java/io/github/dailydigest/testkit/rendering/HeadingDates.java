package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant.DateStyle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Formats the title and the date of a digest as the text of its heading. */
final class HeadingDates {

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("uuuu.MM.dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Titles in which, or next to which, a date in another style may not be found. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile(".*(?<![\\p{L}\\d])\\d.*|[\\p{P}\\p{S}].*|.*[\\p{P}\\p{S}]");

    private HeadingDates() {}

    /** Returns the text of the heading of a digest that has a date. */
    static String write(Digest digest, DateStyle style) {
        String title = digest.title().orElse("");
        boolean dateOnly = title.isEmpty();
        String days = write(digest.date().orElseThrow(), style)
                + digest.endDate().map(last -> " - " + write(last, style)).orElse("");
        String heading = switch (style) {
            case IN_PARENTHESES, SLASHES -> title + " (" + days + ")";
            case BARE -> title + " " + days;
            case DOTS_FIRST -> days + " " + title;
            case MONTH_FIRST -> title + (dateOnly ? "" : " - ") + days;
            case DAY_FIRST -> title + (dateOnly ? "" : ", ") + days;
        };
        return heading.strip();
    }

    private static String write(LocalDate date, DateStyle style) {
        return switch (style) {
            case IN_PARENTHESES, BARE -> date.toString();
            case SLASHES -> SLASHES.format(date);
            case DOTS_FIRST -> DOTS.format(date);
            case MONTH_FIRST -> MONTH_FIRST.format(date);
            case DAY_FIRST -> DAY_FIRST.format(date);
        };
    }

    /** Reports a year that does not have four digits, which no heading or field can represent. */
    static void checkYear(LocalDate date, String path, Violations violations) {
        violations.addIf(
                date.getYear() < 0 || date.getYear() > 9999, path, "has a year that does not have four digits");
    }

    /** Reports a digest whose heading is recognizable as a digest heading only if its date is in parentheses. */
    static void check(Digest digest, String path, Violations violations) {
        Stream.concat(digest.date().stream(), digest.endDate().stream())
                .forEach(date -> violations.addIf(
                        date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR,
                        path + ".date",
                        "has a year that is found only in the usual form"));
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
