package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant.DateStyle;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** The title and the date of a digest in its heading. */
final class HeadingDates {

    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("uuuu.MM.dd", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    /** Titles in which, or beside which, a date of another spelling may not be found. */
    private static final Pattern UNCLEAR = Pattern.compile(".*(?<![\\p{L}\\d])\\d.*|[\\p{P}\\p{S}].*|.*[\\p{P}\\p{S}]");

    private HeadingDates() {}

    static String write(String title, LocalDate date, DateStyle style) {
        boolean alone = title.isEmpty();
        String heading = switch (style) {
            case IN_PARENTHESES -> title + " (" + date + ")";
            case BARE -> title + " " + date;
            case SLASHES -> title + " (" + SLASHES.format(date) + ")";
            case DOTS_FIRST -> DOTS.format(date) + " " + title;
            case MONTH_FIRST -> title + (alone ? "" : " - ") + MONTH_FIRST.format(date);
            case DAY_FIRST -> title + (alone ? "" : ", ") + DAY_FIRST.format(date);
        };
        return heading.strip();
    }

    /** Objects to a digest whose heading would not show that it is one if its date stood in no parentheses. */
    static void check(Digest digest, String path, Objections objections) {
        objections.when(
                digest.title().filter(title -> UNCLEAR.matcher(title).matches()).isPresent(),
                path + ".title",
                "holds a number, or starts or ends with a sign, beside a date without its usual form");
        objections.when(
                digest.papers().isEmpty() || digest.papers().get(0).url().isEmpty(),
                path,
                "does not start with a paper that has a url, as below a date without its usual form");
    }
}
