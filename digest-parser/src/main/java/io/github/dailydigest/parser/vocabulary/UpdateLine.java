package io.github.dailydigest.parser.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A line that dates its page: {@code Updated on 2031-02-03}, {@code > 更新时间：2031-02-03}, {@code **Date:** 2031-02-03}.
 */
public final class UpdateLine {

    /** No such line has its date further from its start. */
    private static final int LONGEST = 200;

    private static final int MOST_SIGNS = 10;

    /** What can start a remark after the date. */
    private static final String REMARK = "|·•(\uFF5C";

    private UpdateLine() {}

    /**
     * The date of the line from {@code from} to {@code to}, in which may be markup, but no word besides those that say
     * so; null if the line is another one.
     */
    public static @Nullable FoundDate find(String text, int from, int to) {
        DateTokens tokens = new DateTokens(text, from, Math.min(to, from + LONGEST));
        int key = afterSigns(tokens, 0);
        int end = tokens.nameEnd(key, DateWords.UPDATED);
        if (end < 0) {
            return null;
        }
        DateReader reader = new DateReader(tokens);
        int first = reader.afterWeekday(afterSigns(tokens, end));
        FoundDate date = first < tokens.size() ? reader.at(first) : null;
        return date != null && isAllButRemark(tokens, date.end()) ? date : null;
    }

    private static int afterSigns(DateTokens tokens, int start) {
        int i = start;
        while (i < start + MOST_SIGNS && tokens.get(i).kind() == DateTokens.Kind.SIGN) {
            i++;
        }
        return i;
    }

    private static boolean isAllButRemark(DateTokens tokens, int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() < offset) {
                continue;
            }
            if (tokens.isAnyOf(i, REMARK)) {
                return true;
            }
            if (tokens.get(i).kind() != DateTokens.Kind.SIGN) {
                return false;
            }
        }
        return true;
    }
}
