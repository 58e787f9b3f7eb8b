package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.EntryForm;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import io.github.dailydigest.testkit.Variant.Surroundings;
import java.util.List;

/** Whether a variant can hold digests without ambiguity. */
public final class VariantChecks {

    private VariantChecks() {}

    /**
     * Returns the reasons why the variant cannot hold the digests, each with a path such as
     * {@code digests[0].papers[1].authors[0]}. Returns an empty list if it can.
     */
    public static List<String> reasons(List<Digest> digests, Variant variant) {
        Violations violations = new Violations();
        for (int i = 0; i < digests.size(); i++) {
            Digest digest = digests.get(i);
            String path = "digests[" + i + "]";
            DigestHeading heading = DigestHeading.of(digest);
            heading.check(digest, variant, path, violations);
            EntryFormChecks.check(digest, variant.choice(EntryForm.class), path, violations);
            violations.addIf(
                    heading == DigestHeading.NONE && (i > 0 || variant.choice(Surroundings.class) != Surroundings.BARE),
                    path,
                    "has neither a date nor a title, and is not at the start of the file");
            violations.addIf(
                    cannotEndFence(heading, variant) && i > 0 && opensFence(digests.get(i - 1)),
                    path,
                    "starts with a line that cannot end the unclosed fence above it");
            violations.addIf(
                    i > 0 && heading.isTopicBelow(DigestHeading.of(digests.get(i - 1))),
                    path,
                    "has no date, so its heading would be parsed as a topic of the digest above");
            boolean isFollowed = i + 1 < digests.size()
                    ? !DigestHeading.of(digests.get(i + 1)).endsEmptyDigest()
                    : variant.choice(Surroundings.class) != Surroundings.BARE;
            violations.addIf(
                    digest.papers().isEmpty() && isFollowed,
                    path,
                    "has no papers, and is followed by text that belongs to no digest");
            for (int j = 0; j < digest.papers().size(); j++) {
                check(digest.papers().get(j), variant, path + ".papers[" + j + "]", violations);
            }
        }
        return violations.reasons();
    }

    private static boolean cannotEndFence(DigestHeading heading, Variant variant) {
        return heading == DigestHeading.UPLOADS_LINE
                || (heading == DigestHeading.DATED && variant.choice(DateStyle.class) != DateStyle.IN_PARENTHESES);
    }

    private static void check(Paper paper, Variant variant, String path, Violations violations) {
        PaperHeadings.check(paper, variant.choice(PaperHeadingStyle.class), path, violations);
        PaperFields.check(paper, variant, path, violations);
        SectionsCheck.check(paper.sections(), variant, path + ".sections", violations);
        violations.addIf(
                !paper.unrecognized().isEmpty(),
                path + ".unrecognized",
                "contains text that does not belong to any construct");
    }

    private static boolean opensFence(Digest digest) {
        return digest.papers().stream()
                .flatMap(paper -> paper.sections().stream())
                .anyMatch(section -> Fences.openAtEnd(section.markdown()));
    }
}
