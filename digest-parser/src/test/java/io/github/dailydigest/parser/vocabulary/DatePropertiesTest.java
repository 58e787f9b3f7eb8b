package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every date, every spelling and every text. */
class DatePropertiesTest {

    private static final List<Function<LocalDate, String>> SPELLINGS = List.of(
            LocalDate::toString,
            format("uuuu/MM/dd"),
            format("uuuu/M/d"),
            format("uuuu.MM.dd"),
            format("uuuuMMdd"),
            format("d MMM uuuu"),
            format("d MMMM uuuu"),
            format("MMM d, uuuu"),
            format("MMMM d uuuu"),
            format("d-MMM-uuuu"),
            format("EEE, d MMM uuuu"),
            format("EEEE, MMMM d, uuuu"),
            format("uuuu年M月d日"),
            format("uuuu년 M월 d일"),
            day -> day.getDayOfMonth() + " de " + name(day, "es") + " de " + day.getYear(),
            day -> day.getDayOfMonth() + " " + name(day, "fr") + " " + day.getYear(),
            day -> day.getDayOfMonth() + ". " + name(day, "de") + " " + day.getYear(),
            day -> day.getDayOfMonth() + " " + name(day, "tr") + " " + day.getYear());

    @Property(tries = 2000)
    void anyDateIsFoundInAnySpellingBetweenWords(
            @ForAll("days") LocalDate day,
            @ForAll("spellings") Function<LocalDate, String> spelling,
            @ForAll("words") String before,
            @ForAll("words") String after) {
        String date = spelling.apply(day);
        String text = before + " " + date + " " + after;

        assertThat(DateFinder.find(text, 0, text.length()))
                .isEqualTo(new FoundDate(before.length() + 1, before.length() + 1 + date.length(), day, null));
    }

    @Property(tries = 2000)
    void anyRangeIsFoundInAnySpelling(
            @ForAll("days") LocalDate day,
            @ForAll("spellings") Function<LocalDate, String> spelling,
            @ForAll("connectors") String connector,
            @ForAll("words") String before) {
        LocalDate last = day.plusDays(6);
        String text = before + " (" + spelling.apply(day) + connector + spelling.apply(last) + ")";

        assertThat(DateFinder.find(text, 0, text.length()))
                .isEqualTo(new FoundDate(before.length() + 1, text.length(), day, last));
    }

    @Property(tries = 1000)
    void noDateIsFoundInTextWithoutDigits(@ForAll("pieces") String text) {
        String withoutDigits = text.replaceAll("[0-9０-９]", "");

        assertThat(DateFinder.find(withoutDigits, 0, withoutDigits.length())).isNull();
        assertThat(UpdateLine.find(withoutDigits, 0, withoutDigits.length())).isNull();
    }

    @Property(tries = 3000)
    void anyTextIsAccepted(@ForAll("pieces") String text) {
        checkBounds(text, DateFinder.find(text, 0, text.length()));
        checkBounds(text, UpdateLine.find(text, 0, text.length()));
        String name = text.replaceAll("[^\\w ().-]", "");
        checkBounds(name, DateFromPath.of(name));
    }

    @Property(tries = 1000)
    void anyStringIsAccepted(@ForAll String text) {
        checkBounds(text, DateFinder.find(text, 0, text.length()));
        checkBounds(text, UpdateLine.find(text, 0, text.length()));
    }

    @Property(tries = 1000)
    void whatIsOutsideTheBoundsDoesNotMatter(
            @ForAll("pieces") String before, @ForAll("pieces") String text, @ForAll("pieces") String after) {
        FoundDate alone = DateFinder.find(text, 0, text.length());
        FoundDate within = DateFinder.find(before + text + after, before.length(), before.length() + text.length());

        assertThat(within)
                .isEqualTo(
                        alone == null
                                ? null
                                : new FoundDate(
                                        alone.start() + before.length(),
                                        alone.end() + before.length(),
                                        alone.first(),
                                        alone.last()));
    }

    @Example
    void longTextsTakeNoLongerThanShortOnes() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String piece : List.of(
                    "2",
                    "20310203",
                    "2031-02-03",
                    "2031-02-03 - ",
                    "(",
                    "(2031-02-03",
                    "Feb ",
                    "Feb 3 - ",
                    "*",
                    "2031年2月",
                    "3 to ",
                    "Mon, ",
                    "12:30",
                    "https://",
                    "最后更新",
                    "更新 ",
                    "2031-",
                    " ",
                    "a",
                    "è",
                    "\uD83D\uDCC5")) {
                String text = piece.repeat(1_000_000 / piece.length());
                for (int i = 0; i < 100; i++) {
                    checkBounds(text, DateFinder.find(text, i, text.length()));
                    checkBounds(text, UpdateLine.find(text, i, text.length()));
                }
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1990, 1, 1).toEpochDay(),
                        LocalDate.of(2150, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<Function<LocalDate, String>> spellings() {
        return Arbitraries.of(SPELLINGS);
    }

    @Provide
    Arbitrary<String> connectors() {
        return Arbitraries.of(" - ", " – ", "—", " ~ ", "～", " 至 ", " 到 ", " to ", " through ", " until ");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Daily", "Papers", "cs.CV", "논문", "论文", "|", "·", "—", "📅", "Week of", "x:", "(a)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "2031",
                        "02",
                        "3",
                        "20310203",
                        "-",
                        "/",
                        ".",
                        " ",
                        ",",
                        ":",
                        "(",
                        ")",
                        "[",
                        "]",
                        "年",
                        "月",
                        "日",
                        "년",
                        "월",
                        "일",
                        "Feb",
                        "May",
                        "de",
                        "of",
                        "rd",
                        "Mon",
                        "lunes",
                        "星期一",
                        "to",
                        "至",
                        "~",
                        "–",
                        "T",
                        "06:44",
                        "UTC",
                        "+0900",
                        "W05",
                        "Updated",
                        "on",
                        "更新",
                        "*",
                        "_",
                        "#",
                        "https://",
                        "x",
                        "\uD83D",
                        "２０３１",
                        "\u0301",
                        "'")
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }

    private static void checkBounds(String text, @Nullable FoundDate date) {
        if (date != null) {
            assertThat(date.start()).isBetween(0, text.length());
            assertThat(date.end()).isBetween(date.start() + 1, text.length());
            if (date.isRange()) {
                assertThat(Objects.requireNonNull(date.first())).isBefore(date.last());
            }
        }
    }

    private static Function<LocalDate, String> format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)::format;
    }

    private static String name(LocalDate day, String language) {
        return Month.from(day).getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
    }
}
