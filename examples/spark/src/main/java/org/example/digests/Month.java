package org.example.digests;

import io.github.dailydigest.model.Digest;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The partition of a row: the month of its digest, as in {@code month=2031-02}, or {@code month=undated}. A null would
 * become {@code __HIVE_DEFAULT_PARTITION__}, which is hard to name in a query.
 */
final class Month {

    static final String COLUMN = "month";
    static final String UNDATED = "undated";

    private Month() {}

    static String of(Optional<Digest> digest) {
        return digest.flatMap(Digest::date)
                .map(YearMonth::from)
                .map(YearMonth::toString)
                .orElse(UNDATED);
    }
}
