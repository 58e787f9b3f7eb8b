package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.DigestHeadingLevel;
import java.util.regex.Pattern;

/** The form of the line above the papers of a digest, which depends on its date and title. */
public enum DigestHeading {
    /** {@code ## Daily Papers (2031-02-03)}, or the date alone. */
    DATED,
    /** {@code New uploads on arXiv(cs.CL)}, as a plain line. */
    UPLOADS_LINE,
    /** {@code ## Papers of the Week}, under which each paper needs evidence that it is one. */
    UNDATED,
    /** No line: the papers start immediately. */
    NONE;

    private static final Pattern UPLOADS = Pattern.compile("New uploads on arXiv\\(.*\\)");
    private static final Pattern DATE_LIKE = Pattern.compile(".*\\d{4}.*");

    public static DigestHeading of(Digest digest) {
        if (digest.date().isPresent()) {
            return DATED;
        }
        return digest.title()
                .map(title -> UPLOADS.matcher(title).matches() ? UPLOADS_LINE : UNDATED)
                .orElse(NONE);
    }

    /** Returns the line, or an empty string. */
    String write(Digest digest, Variant variant) {
        String title = digest.title().orElse("");
        String marks = variant.choice(DigestHeadingLevel.class) == DigestHeadingLevel.ONE ? "# " : "## ";
        return switch (this) {
            case DATED ->
                marks + HeadingDates.write(title, digest.date().orElseThrow(), variant.choice(DateStyle.class));
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
                int year = digest.date().orElseThrow().getYear();
                violations.addIf(year < 0 || year > 9999, path + ".date", "has a year that does not have four digits");
                if (variant.choice(DateStyle.class) != DateStyle.IN_PARENTHESES) {
                    HeadingDates.check(digest, path, violations);
                }
            }
            case UPLOADS_LINE -> {}
            case UNDATED -> {
                violations.addIf(DATE_LIKE.matcher(title).matches(), path + ".title", "could be parsed as a date");
                violations.addIf(
                        title.startsWith("#") || title.endsWith("#"),
                        path + ".title",
                        "starts or ends with a #, which would belong to the heading");
                for (int i = 0; i < digest.papers().size(); i++) {
                    violations.addIf(
                            !isEvident(digest.papers().get(i), variant),
                            path + ".papers[" + i + "]",
                            "has no arXiv link, field or label that identifies it as a paper");
                }
            }
            case NONE ->
                violations.addIf(
                        digest.papers().stream()
                                .limit(1)
                                .anyMatch(paper -> paper.url().isEmpty()),
                        path + ".papers[0]",
                        "has no url, and there is no digest heading above it");
        }
    }

    /** Whether a paper is recognizable as one without a dated heading above it. */
    public static boolean isEvident(Paper paper, Variant variant) {
        return paper.url().isPresent()
                && (paper.arxivId().isPresent()
                        || paper.votes().isPresent()
                        || !paper.authors().isEmpty()
                        || (LabelledSections.areEvident(variant)
                                && paper.sections().stream()
                                        .anyMatch(section -> section.label().isPresent())));
    }
}
