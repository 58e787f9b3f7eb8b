package io.github.dailydigest.testkit.rendering;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fenced code blocks of a body. */
final class Fences {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?<run>`{3,}|~{3,})(?<rest>.*)");

    private Fences() {}

    /** Whether a fence is opened after the first line of the body and not closed in it. */
    static boolean openAtEnd(String body) {
        String open = "";
        for (String line : body.lines().skip(1).toList()) {
            Matcher fence = FENCE.matcher(line);
            if (!fence.matches()) {
                continue;
            }
            String run = fence.group("run");
            if (open.isEmpty()) {
                open = run;
            } else if (run.startsWith(open) && fence.group("rest").isBlank()) {
                open = "";
            }
        }
        return !open.isEmpty();
    }
}
