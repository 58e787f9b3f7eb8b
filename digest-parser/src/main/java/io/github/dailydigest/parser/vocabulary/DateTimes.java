package io.github.dailydigest.parser.vocabulary;

/** What is beside a date and belongs to it: the weekday, the time of day, the time zone. */
final class DateTimes {

    private static final int MOST_PARTS = 4;
    private static final int HOURS = 24;
    private static final int LARGEST_OFFSET = 1400;
    private static final String OPENING = "([\u3010";

    private final DateTokens tokens;

    DateTimes(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** Whether two tokens are an opening bracket and the closing one for it. */
    boolean areBrackets(int open, int close) {
        return (tokens.isAnyOf(open, "(") && tokens.isAnyOf(close, ")"))
                || (tokens.isAnyOf(open, "[") && tokens.isAnyOf(close, "]") && !isLink(close))
                || (tokens.isAnyOf(open, "\u3010") && tokens.isAnyOf(close, "\u3011"));
    }

    private boolean isLink(int close) {
        return tokens.isTight(close + 1) && tokens.isAnyOf(close + 1, "(");
    }

    /**
     * The token after all that belongs to a date that ends before the token {@code i}; {@code i} if that is nothing.
     */
    int end(int i) {
        int end = i;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            int next = tokens.isAnyOf(end, OPENING) ? inBrackets(end) : part(end, false);
            if (next < 0 || !tokens.endsWord(next)) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int inBrackets(int open) {
        int end = open + 1;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            int next = part(end, true);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end > open + 1 && areBrackets(open, end) ? end + 1 : -1;
    }

    private int part(int i, boolean inBrackets) {
        int start = tokens.skip(i, ",");
        int end = time(start);
        end = end < 0 ? zone(start) : end;
        end = end < 0 ? tokens.nameEnd(start, DateWords.WEEKDAYS) : end;
        return end < 0 && inBrackets ? tokens.nameEnd(start, DateWords.SHORT_WEEKDAYS) : end;
    }

    /** {@code 06:44}, {@code at 6:44 pm}, {@code T06:44:00.000Z}, {@code 09:15:00 +0900}. */
    private int time(int i) {
        int start = tokens.isWord(i, DateWords.AT) ? i + 1 : i;
        int hour = tokens.number(start, 1, 2);
        if (hour < 0 || hour > HOURS || !isMinute(start + 1)) {
            return -1;
        }
        int end = start + 3;
        if (isMinute(end)) {
            end += 2;
            end = tokens.areTight(end - 1, end + 1) && tokens.isAnyOf(end, ".") && tokens.isNumber(end + 1)
                    ? end + 2
                    : end;
        }
        end = tokens.isWord(end, DateWords.HALVES_OF_DAY) ? end + 1 : end;
        boolean utc = tokens.isTight(end) && tokens.get(end).word().equals("z");
        return utc ? end + 1 : offset(end);
    }

    /** Whether a colon and two digits are at {@code i}. */
    private boolean isMinute(int i) {
        return tokens.areTight(i - 1, i + 1) && tokens.isAnyOf(i, ":") && tokens.number(i + 1, 2, 2) >= 0;
    }

    /** {@code UTC}, {@code KST}, {@code UTC+8}. */
    private int zone(int i) {
        boolean zone = tokens.get(i).kind() == DateTokens.Kind.WORD && DateWords.ZONES.contains(tokens.asWritten(i));
        return zone ? offset(i + 1) : -1;
    }

    /** The token after an offset such as {@code +0900}; {@code i} if there is none. */
    private int offset(int i) {
        int offset = tokens.number(i + 1, 1, 4);
        boolean is = tokens.isAnyOf(i, "+-") && tokens.isTight(i + 1) && offset >= 0 && offset <= LARGEST_OFFSET;
        return !is ? i : isMinute(i + 2) ? i + 4 : i + 2;
    }

    /** The first token of the weekday that ends before {@code i}; {@code i} if there is none. */
    int weekdayBefore(int i) {
        boolean marked = tokens.isAnyOf(i - 1, ",.");
        int end = marked ? i - 1 : i;
        end = marked && tokens.isAnyOf(end - 1, ".") ? end - 1 : end;
        boolean inBrackets = tokens.isAnyOf(end - 1, ")");
        end = inBrackets ? end - 1 : end;
        for (int start = Math.max(end - MOST_PARTS, 0); start < end; start++) {
            boolean named = tokens.nameEnd(start, DateWords.WEEKDAYS) == end
                    || ((inBrackets || (marked && !tokens.isWithinIdeographs(start)))
                            && tokens.nameEnd(start, DateWords.SHORT_WEEKDAYS) == end);
            int first = inBrackets ? start - 1 : start;
            if (named && (!inBrackets || areBrackets(first, end)) && tokens.startsWord(first)) {
                return first;
            }
        }
        return i;
    }

    /** The token after a weekday that starts at {@code i} and precedes a date; {@code i} if there is none. */
    int afterWeekday(int i) {
        int end = tokens.nameEnd(i, DateWords.WEEKDAYS);
        if (end < 0) {
            end = tokens.nameEnd(i, DateWords.SHORT_WEEKDAYS);
            end = tokens.isAnyOf(end, ",.") ? end : -1;
        }
        return end < 0 ? i : tokens.skip(tokens.skip(end, "."), ",");
    }
}
