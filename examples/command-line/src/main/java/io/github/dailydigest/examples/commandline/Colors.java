package io.github.dailydigest.examples.commandline;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Decides whether a stream gets colors. */
final class Colors {

    private Colors() {}

    /**
     * Returns whether a stream gets colors: only on a terminal that has them, and not if the variable {@code NO_COLOR}
     * has a value, whatever it is.
     */
    static Ansi of(boolean isTerminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean plain = "dumb".equals(environment.get("TERM"));
        return isTerminal && !refused && !plain ? Ansi.ON : Ansi.OFF;
    }
}
