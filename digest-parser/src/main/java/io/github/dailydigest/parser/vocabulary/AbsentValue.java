package io.github.dailydigest.parser.vocabulary;

import java.util.Locale;
import java.util.Set;

/** The values of fields that say that there is none: {@code -}, {@code N/A}, {@code null}. */
public final class AbsentValue {

    private static final Set<String> VALUES =
            Set.of("-", "–", "—", "n/a", "null", "none", "无", "暂无", "未知", "未提供", "없음", "なし");

    private static final int LONGEST = 4;

    private AbsentValue() {}

    /** Whether the text from {@code from} to {@code to} is such a value. */
    public static boolean is(String text, int from, int to) {
        return to - from <= LONGEST && VALUES.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
