package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.PaperHeadingStyle;
import io.github.dailydigest.testkit.Variant.Surroundings;
import java.util.List;

/** Whether a variant can hold digests so that nothing in them can be read in another way. */
final class VariantChecks {

    private VariantChecks() {}

    /** What stands against it, each reason with a path such as {@code digests[0].papers[1].authors[0]}. */
    static List<String> reasons(List<Digest> digests, Variant variant) {
        Objections objections = new Objections();
        for (int i = 0; i < digests.size(); i++) {
            Digest digest = digests.get(i);
            String path = "digests[" + i + "]";
            DigestHeading heading = DigestHeading.of(digest);
            heading.check(digest, variant, path, objections);
            objections.when(
                    heading == DigestHeading.NONE && (i > 0 || variant.choice(Surroundings.class) != Surroundings.BARE),
                    path,
                    "has neither a date nor a title, and does not stand first in the file");
            objections.when(
                    isWeak(heading, variant) && i > 0 && opensFence(digests.get(i - 1)),
                    path,
                    "starts with a line that ends no fence, below one that is not closed");
            for (int j = 0; j < digest.papers().size(); j++) {
                check(digest.papers().get(j), variant, path + ".papers[" + j + "]", objections);
            }
        }
        return objections.reasons();
    }

    private static boolean isWeak(DigestHeading heading, Variant variant) {
        return heading == DigestHeading.UPLOADS_LINE
                || (heading == DigestHeading.DATED && variant.choice(DateStyle.class) != DateStyle.IN_PARENTHESES);
    }

    private static void check(Paper paper, Variant variant, String path, Objections objections) {
        PaperHeadings.check(paper, variant.choice(PaperHeadingStyle.class), path, objections);
        Fields.check(paper, variant, path, objections);
        Sections.check(paper.sections(), variant, path + ".sections", objections);
        objections.when(
                !paper.unrecognized().isEmpty(), path + ".unrecognized", "holds text that belongs to no construct");
    }

    private static boolean opensFence(Digest digest) {
        return digest.papers().stream()
                .flatMap(paper -> paper.sections().stream())
                .anyMatch(section -> Fences.openAtEnd(section.markdown()));
    }
}
