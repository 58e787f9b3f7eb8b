package io.github.dailydigest.testkit.rendering;

import java.util.ArrayList;
import java.util.List;

/** The reasons why a variant cannot hold digests. */
final class Violations {

    private final List<String> reasons = new ArrayList<>();

    /**
     * Adds a reason if the condition is true.
     *
     * @param path the path of the value, such as {@code digests[0].papers[1].title}
     * @param reason a predicate, such as {@code could be parsed as a date}, that completes a sentence about the path
     */
    void addIf(boolean condition, String path, String reason) {
        if (condition) {
            reasons.add(path + " " + reason);
        }
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }
}
