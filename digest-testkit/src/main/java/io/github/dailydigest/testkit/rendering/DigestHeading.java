package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.DigestHeadingLevel;
import java.util.regex.Pattern;

/** The form of the line above the papers of a digest, which depends on its date and title. */
public enum DigestHeading {
    /** {@code ## Daily Papers (2031-02-03)}, {@code ## Daily Papers (2031-02-03 - 2031-02-09)}, or the date alone. */
    DATED,
    /** {@code New uploads on arXiv(cs.CL)}, as a plain line. */
    UPLOADS_LINE,
    /** {@code ## Papers of the Week}. */
    UNDATED,
    /** No line: the papers start immediately. */
    NONE;

    private static final Pattern UPLOADS = Pattern.compile("New uploads on arXiv\\(.*\\)");
    private static final Pattern VERSION = Pattern.compile("\\d\\.\\d|\\[|unreleased", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_LIKE = Pattern.compile(".*\\d{4}.*");

    public static DigestHeading of(Digest digest) {
        if (digest.date().isPresent()) {
            return DATED;
        }
        return digest.title()
                .map(title -> UPLOADS.matcher(title).matches() ? UPLOADS_LINE : UNDATED)
                .orElse(NONE);
    }

    /** Whether a line of this form continues a digest above it that has a date: as a topic. */
    boolean isTopicBelow(DigestHeading above) {
        return this == UNDATED && above == DATED;
    }

    /** Whether a digest without papers ends at a line of this form; before any other text it is no digest. */
    boolean endsEmptyDigest() {
        return this == DATED || this == UPLOADS_LINE;
    }

    /** Returns the line, or an empty string. */
    String write(Digest digest, Variant variant) {
        String title = digest.title().orElse("");
        String marks = variant.choice(DigestHeadingLevel.class) == DigestHeadingLevel.ONE ? "# " : "## ";
        return switch (this) {
            case DATED -> marks + HeadingDates.write(digest, variant.choice(DateStyle.class));
            case UPLOADS_LINE -> title;
            case UNDATED -> marks + title;
            case NONE -> "";
        };
    }

    void check(Digest digest, Variant variant, String path, Violations violations) {
        violations.addIf(
                this != DATED && digest.papers().isEmpty(),
                path,
                "has neither a date nor a paper, and would be parsed as text");
        String title = digest.title().orElse("");
        switch (this) {
            case DATED -> {
                HeadingDates.checkYear(digest.date().orElseThrow(), path + ".date", violations);
                digest.endDate().ifPresent(last -> HeadingDates.checkYear(last, path + ".endDate", violations));
                violations.addIf(
                        digest.papers().isEmpty() && VERSION.matcher(title).find(),
                        path + ".title",
                        "could be the version of a change log, since no paper follows");
                if (variant.choice(DateStyle.class) != DateStyle.IN_PARENTHESES) {
                    HeadingDates.check(digest, path, violations);
                }
            }
            case UNDATED -> {
                violations.addIf(DATE_LIKE.matcher(title).matches(), path + ".title", "could be parsed as a date");
                violations.addIf(
                        title.startsWith("#") || title.endsWith("#"),
                        path + ".title",
                        "starts or ends with a #, which would belong to the heading");
            }
            case UPLOADS_LINE, NONE -> {}
        }
        for (int i = 0; i < digest.papers().size(); i++) {
            violations.addIf(
                    !Evidence.isSufficient(digest.papers().get(i), this == DATED, variant),
                    path + ".papers[" + i + "]",
                    "has no link, field or label that identifies it as a paper");
        }
    }
}
