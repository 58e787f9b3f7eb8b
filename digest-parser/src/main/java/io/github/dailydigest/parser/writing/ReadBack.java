package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestParser;
import java.time.LocalDate;
import java.util.List;

/**
 * Parses written markdown to check that the result equals the value written. So the writer repeats no rule of the
 * format: an alternative is right if the parser says so.
 */
public final class ReadBack {

    /**
     * A paper heading that is one unless a block is open, so that the markdown above it must leave no block open. It
     * has the largest indent of a heading, with which most blocks would include it.
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

    /** Whether markdown is parsed as this digest, whatever papers of another digest follow it. */
    boolean isParsedAs(String markdown, Digest digest) {
        if (digest.papers().isEmpty()) {
            // With a paper below it, markdown that is no digest by itself could be one.
            return parser.parse(markdown).digests().equals(List.of(digest));
        }
        Digest withSentinel =
                Digest.builder().from(digest).addPapers(SENTINEL_PAPER).build();
        return parser.parse(markdown + SENTINEL).digests().equals(List.of(withSentinel));
    }

    /** Whether markdown is parsed as this digest below another digest. */
    boolean isParsedBelowAnotherAs(String markdown, Digest digest) {
        List<Digest> digests = parser.parse(ANY_HEADING + ANY_PAPER + markdown).digests();
        return digests.size() == 2 && digests.get(1).equals(digest);
    }

    /** Whether markdown of a paper, with its heading, is parsed as this paper. */
    boolean isParsedAs(String markdown, Paper paper) {
        return isParsedAs(
                ANY_HEADING + markdown,
                Digest.builder().date(ANY_DATE).addPapers(paper).build());
    }

    /** Whether markdown of an element is parsed as a paper with only this element, which {@code alone} has. */
    boolean isElementParsedAs(String markdown, Paper.Builder alone) {
        return isParsedAs(
                ANY_PAPER + markdown + "\n\n", alone.title("x").url("x").build());
    }
}
