package io.github.dailydigest.examples.testkituser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.util.Comparator;

/** Selects the most popular papers of a digest. */
public final class Shortlist {

    private static final Comparator<Paper> BY_VOTES =
            Comparator.<Paper>comparingInt(paper -> paper.votes().orElse(0)).reversed();

    private Shortlist() {}

    /**
     * Returns the digest with at most {@code limit} papers: those with the most votes, in descending order of votes.
     */
    public static Digest of(Digest digest, int limit) {
        return Digest.builder()
                .from(digest)
                .papers(digest.papers().stream().sorted(BY_VOTES).limit(limit).toList())
                .build();
    }
}
