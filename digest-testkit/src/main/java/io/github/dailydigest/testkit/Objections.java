package io.github.dailydigest.testkit;

import java.util.ArrayList;
import java.util.List;

/** Why a variant cannot hold a digest: each reason names the path in the digest. */
final class Objections {

    private final List<String> reasons = new ArrayList<>();

    /** Objects to what stands at {@code path}, if {@code so}; {@code reason} goes on from the path. */
    void when(boolean so, String path, String reason) {
        if (so) {
            reasons.add(path + " " + reason);
        }
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }
}
