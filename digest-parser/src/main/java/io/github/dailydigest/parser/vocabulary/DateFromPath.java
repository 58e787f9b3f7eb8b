package io.github.dailydigest.parser.vocabulary;

import java.nio.file.FileSystems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date that the path of a file gives: {@code 2031-02-03-papers.md}, {@code 1-Feb-2031/README.md},
 * {@code 2031/02/03.md}, {@code 2031/02/report_03.md}, {@code 2031/0203-0209.md}, {@code 2031-W05/README.md}. The name
 * of the file comes first, then that of its folder, then that of the folder above.
 */
public final class DateFromPath {

    private static final int NAMES = 3;

    /** What separates names in a path of this platform, beside a slash. */
    private static final String SEPARATOR = FileSystems.getDefault().getSeparator();

    private static final int LONGEST_NAME = 255;
    private static final String YEAR = "(?:19|20|21)\\d\\d";

    private static final Pattern EXTENSIONS = Pattern.compile("(?:\\.\\p{Alpha}{1,10}){1,3}$");

    /** A number between letters, as in {@code papers-2031-02-03-daily}, is a word of its own in a name. */
    private static final Pattern JOINT = Pattern.compile("_|(?<=\\p{L})-(?=\\d)|(?<=\\d)-(?=\\p{L})");

    private static final Pattern WEEK = Pattern.compile("(" + YEAR + ")[-_]?(W\\d\\d)(?!-?\\d|\\p{L})");
    private static final Pattern UNDERSCORES = Pattern.compile("(?<!\\d)(" + YEAR + ")_(\\d\\d?)_(\\d\\d?)(?!\\d)");

    private static final Pattern ONE_YEAR = Pattern.compile(YEAR);
    private static final Pattern ONE_MONTH = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(" + YEAR + ")[-_.]?(0[1-9]|1[0-2])");

    /** The day of a month, alone or after one word. */
    private static final Pattern DAY = Pattern.compile("(?:(\\p{L}{1,30})[-_ ])?([0-3]\\d)|([1-9])");

    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(0[1-9]|1[0-2])[-_]?([0-3]\\d)(?:[-_~](0[1-9]|1[0-2])[-_]?([0-3]\\d))?");

    private static final Pattern ONE_WEEK = Pattern.compile("[Ww]\\d\\d");

    private DateFromPath() {}

    /**
     * The date that a path gives, whose names are separated by slashes or as in those of this platform; null if it
     * gives none, or one in doubt. The offsets of the result are those of the name, or of the names and the characters
     * between them, in the path.
     */
    public static @Nullable FoundDate of(String path) {
        int end = path.length();
        for (int names = 0; names < NAMES && end > 0; names++) {
            int start = nameStart(path, end);
            String name = path.substring(start, end);
            String stem = names == 0 ? EXTENSIONS.matcher(name).replaceFirst("") : name;
            String above = nameBefore(path, start);
            String top = nameBefore(path, start - above.length() - 1);
            FoundDate date = stem.length() > LONGEST_NAME ? null : inName(stem);
            if (date != null) {
                return new FoundDate(start + date.start(), start + date.end(), date.first(), date.last());
            }
            date = stem.length() > LONGEST_NAME ? null : inNames(top, above, stem);
            if (date != null) {
                int first = start - above.length() - 1;
                boolean ofThree = ONE_MONTH.matcher(above).matches();
                return new FoundDate(
                        ofThree ? first - top.length() - 1 : first, start + stem.length(), date.first(), date.last());
            }
            end = start - 1;
        }
        return null;
    }

    /** Returns where the name that ends at an offset starts. */
    private static int nameStart(String path, int end) {
        return Math.max(path.lastIndexOf('/', end - 1), path.lastIndexOf(SEPARATOR, end - 1)) + 1;
    }

    /** Returns the name before the one that starts at an offset; the empty string if there is none. */
    private static String nameBefore(String path, int start) {
        return start <= 1 ? "" : path.substring(nameStart(path, start - 1), start - 1);
    }

    private static @Nullable FoundDate inName(String name) {
        // Of the same length, so that offsets stay right.
        String words = UNDERSCORES.matcher(name).replaceAll("$1-$2-$3");
        Matcher week = WEEK.matcher(words);
        if (week.find()) {
            return shifted(DateFinder.find(week.group(1) + "-" + week.group(2), 0, 8), week.start(), week.end());
        }
        String spaced = JOINT.matcher(words).replaceAll(" ");
        return DateFinder.find(spaced, 0, spaced.length());
    }

    private static @Nullable FoundDate inNames(String top, String above, String name) {
        Matcher day = DAY.matcher(name);
        if (day.matches() && !isCounter(day.group(1))) {
            String number = day.group(2) == null ? day.group(3) : day.group(2);
            Matcher both = YEAR_AND_MONTH.matcher(above);
            if (both.matches()) {
                return date(both.group(1), both.group(2), number);
            }
            if (ONE_MONTH.matcher(above).matches() && ONE_YEAR.matcher(top).matches()) {
                return date(top, above, number);
            }
        }
        if (!ONE_YEAR.matcher(above).matches()) {
            return null;
        }
        if (ONE_WEEK.matcher(name).matches()) {
            return DateFinder.find(above + "-" + name, 0, above.length() + 1 + name.length());
        }
        Matcher days = MONTH_AND_DAY.matcher(name);
        if (!days.matches()) {
            return null;
        }
        FoundDate first = date(above, days.group(1), days.group(2));
        FoundDate last = days.group(3) == null ? null : date(above, days.group(3), days.group(4));
        if (first == null || last == null || first.first() == null || last.first() == null) {
            return days.group(3) == null ? first : null;
        }
        // Across a new year, the folder can be that of either year.
        return first.first().isBefore(last.first()) ? new FoundDate(0, 0, first.first(), last.first()) : null;
    }

    private static boolean isCounter(@Nullable String word) {
        return word != null && DateWords.COUNTERS.contains(DateWords.fold(word));
    }

    private static @Nullable FoundDate date(String year, String month, String day) {
        String text = year + "-" + month + "-" + day;
        return DateFinder.find(text, 0, text.length());
    }

    private static @Nullable FoundDate shifted(@Nullable FoundDate date, int start, int end) {
        return date == null ? null : new FoundDate(start, end, date.first(), date.last());
    }
}
