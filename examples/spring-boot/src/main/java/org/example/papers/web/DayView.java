package org.example.papers.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.example.papers.archive.Day;

/**
 * A day as the templates show it.
 *
 * @param date the day, as in its URL
 * @param name the day for people, such as {@code Monday, 3 February 2031}
 * @param title the title of its digest
 */
public record DayView(String date, String name, YearMonth month, String title, List<PaperView> papers) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    static DayView of(Day day) {
        return new DayView(
                day.date().toString(),
                name(day.date()),
                YearMonth.from(day.date()),
                day.digest().title().orElse("Digest"),
                IntStream.range(0, day.digest().papers().size())
                        .mapToObj(i -> PaperView.of(i + 1, day.digest().papers().get(i)))
                        .toList());
    }

    static String name(LocalDate date) {
        return NAME.format(date);
    }

    /** Returns the number of papers for people. */
    public String count() {
        return papers.size() == 1 ? "1 paper" : papers.size() + " papers";
    }
}
