package org.example.papers.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.example.papers.archive.Day;
import org.example.papers.archive.DigestArchive;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The pages of the archive: all months, a month, a day. */
@Controller
class ArchivePages {

    private final DigestArchive archive;

    ArchivePages(DigestArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "months", archive.months().stream().map(MonthView::of).toList());
        model.addAttribute(
                "latest",
                archive.latestFirst().stream().findFirst().map(DayView::of).orElse(null));
        return "home";
    }

    @GetMapping("/months/{month}")
    String month(@PathVariable YearMonth month, Model model) {
        List<Day> days = archive.month(month);
        if (days.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("month", MonthView.of(month));
        model.addAttribute("days", days.stream().map(DayView::of).toList());
        return "month";
    }

    @GetMapping("/digests/{date}")
    String day(@PathVariable LocalDate date, Model model) {
        Day day = archive.day(date).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("day", DayView.of(day));
        model.addAttribute("month", MonthView.of(YearMonth.from(date)));
        model.addAttribute("before", archive.before(date).orElse(null));
        model.addAttribute("after", archive.after(date).orElse(null));
        return "day";
    }
}
