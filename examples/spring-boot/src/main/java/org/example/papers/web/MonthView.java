package org.example.papers.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A month as the templates show it.
 *
 * @param month the month, as in its URL
 * @param name the month for people, such as {@code February 2031}
 */
public record MonthView(String month, String name) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static MonthView of(YearMonth month) {
        return new MonthView(month.toString(), NAME.format(month));
    }
}
