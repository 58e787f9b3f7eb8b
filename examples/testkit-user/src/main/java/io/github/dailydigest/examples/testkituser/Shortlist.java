package io.github.dailydigest.examples.testkituser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.util.Comparator;

/** The papers of a digest that one gets around to reading. */
public final class Shortlist {

    private static final Comparator<Paper> BY_VOTES =
            Comparator.<Paper>comparingInt(paper -> paper.votes().orElse(0)).reversed();

    private Shortlist() {}

    /** The digest with at most {@code most} papers, those with the most votes, the best first. */
    public static Digest of(Digest digest, int most) {
        return Digest.builder()
                .from(digest)
                .papers(digest.papers().stream().sorted(BY_VOTES).limit(most).toList())
                .build();
    }
}
