package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.DigestHeadingLevel;
import java.util.regex.Pattern;

/** What stands above the papers of a digest, by what is known of the digest. */
enum DigestHeading {
    /** {@code ## Daily Papers (2031-02-03)}, or the date alone. */
    DATED,
    /** {@code New uploads on arXiv(cs.CL)} as a plain line. */
    UPLOADS_LINE,
    /** {@code ## Papers of the Week}, under which papers must show that they are some. */
    UNDATED,
    /** Nothing: the papers start at once. */
    NONE;

    private static final Pattern UPLOADS = Pattern.compile("New uploads on arXiv\\(.*\\)");
    private static final Pattern DATE_LIKE = Pattern.compile(".*\\d{4}.*");

    static DigestHeading of(Digest digest) {
        if (digest.date().isPresent()) {
            return DATED;
        }
        return digest.title()
                .map(title -> UPLOADS.matcher(title).matches() ? UPLOADS_LINE : UNDATED)
                .orElse(NONE);
    }

    /** The line, or nothing. */
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

    void check(Digest digest, Variant variant, String path, Objections objections) {
        objections.when(
                this != DATED && digest.papers().isEmpty(), path, "has neither a date nor a paper, and would be text");
        String title = digest.title().orElse("");
        switch (this) {
            case DATED -> {
                int year = digest.date().orElseThrow().getYear();
                objections.when(year < 0 || year > 9999, path + ".date", "has a year that is not of four digits");
                if (variant.choice(DateStyle.class) != DateStyle.IN_PARENTHESES) {
                    HeadingDates.check(digest, path, objections);
                }
            }
            case UPLOADS_LINE -> {}
            case UNDATED -> {
                objections.when(DATE_LIKE.matcher(title).matches(), path + ".title", "could be read as a date");
                objections.when(
                        title.startsWith("#") || title.endsWith("#"),
                        path + ".title",
                        "has a # that would belong to the heading");
                for (int i = 0; i < digest.papers().size(); i++) {
                    objections.when(
                            !isEvident(digest.papers().get(i), variant),
                            path + ".papers[" + i + "]",
                            "has no arXiv link, field or label that would show it to be a paper");
                }
            }
            case NONE ->
                objections.when(
                        digest.papers().stream()
                                .limit(1)
                                .anyMatch(paper -> paper.url().isEmpty()),
                        path + ".papers[0]",
                        "has no url, and nothing stands above it");
        }
    }

    /** Whether a paper shows by itself that it is one. */
    static boolean isEvident(Paper paper, Variant variant) {
        return paper.url().isPresent()
                && (paper.arxivId().isPresent()
                        || paper.votes().isPresent()
                        || !paper.authors().isEmpty()
                        || (Labelled.areEvident(variant)
                                && paper.sections().stream()
                                        .anyMatch(section -> section.label().isPresent())));
    }
}
