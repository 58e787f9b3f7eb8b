package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads what was written, to see whether it gives what it was written for. So no rule of the format stands a second
 * time in what writes: a plain form is right if the parser says so.
 */
public final class ReadBack {

    /**
     * A heading that only an open block would keep from being one, so that what stands above must leave none open; as
     * far indented as a heading may be, which is where it is easiest to hold.
     */
    private static final String SENTINEL = "   ### [x]()\n";

    private static final Paper SENTINEL_PAPER = Paper.builder().title("x").build();
    private static final LocalDate ANY_DATE = LocalDate.of(2000, 1, 1);
    private static final String ANY_HEADING = "## (2000-01-01)\n\n";
    private static final String ANY_PAPER = "### [x](x)\n\n";

    private final DigestParser parser;

    public ReadBack(DigestParser parser) {
        this.parser = parser;
    }

    /** Whether a text gives this digest, and the papers of another that might follow. */
    boolean gives(String markdown, Digest digest) {
        if (digest.papers().isEmpty()) {
            // The paper that might follow could be what makes it a digest.
            return parser.parse(markdown).digests().equals(List.of(digest));
        }
        Digest withSentinel =
                Digest.builder().from(digest).addPapers(SENTINEL_PAPER).build();
        return parser.parse(markdown + SENTINEL).digests().equals(List.of(withSentinel));
    }

    /** Whether a text gives this digest below another one, too. */
    boolean givesBelowAnother(String markdown, Digest digest) {
        List<Digest> digests = parser.parse(ANY_HEADING + ANY_PAPER + markdown).digests();
        return digests.size() == 2 && digests.get(1).equals(digest);
    }

    /** Whether a paper in markdown, heading and all, gives this paper. */
    boolean gives(String markdown, Paper paper) {
        return gives(
                ANY_HEADING + markdown,
                Digest.builder().date(ANY_DATE).addPapers(paper).build());
    }

    /** Whether a part of a paper, on its own, gives that alone; {@code alone} has the part and nothing else. */
    boolean givesPart(String markdown, Paper.Builder alone) {
        return gives(ANY_PAPER + markdown + "\n\n", alone.title("x").url("x").build());
    }
}
