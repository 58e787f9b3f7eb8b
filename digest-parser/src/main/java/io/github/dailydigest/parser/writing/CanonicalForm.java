package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.vocabulary.MarkerComment;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a digest: its heading, then its papers, each in the plainest alternative that is parsed as that
 * paper.
 */
public final class CanonicalForm {

    /** Which headings of papers are guarded, which makes them evident, from the plainest to the safest choice. */
    private enum Guard {
        NONE,
        WITHOUT_EVIDENCE,
        FIRST
    }

    private final ConsistencyCheck consistencyCheck;
    private final PaperWriter papers;
    private final ReadBack readBack;

    public CanonicalForm(ConsistencyCheck consistencyCheck, PaperWriter papers, ReadBack readBack) {
        this.consistencyCheck = consistencyCheck;
        this.papers = papers;
        this.readBack = readBack;
    }

    /**
     * Returns a digest as markdown.
     *
     * @param first whether no digest is above it
     * @param startsText whether it starts the text, so that it may have no heading
     * @param path the path of the digest, followed by a period; empty if there is only one digest
     * @throws DigestWriteException if no markdown is parsed as this digest
     */
    public String of(Digest digest, boolean first, boolean startsText, String path) {
        consistencyCheck.check(digest, path);
        List<String> headings = headings(digest, startsText);
        StringBuilder plain = new StringBuilder();
        digest.papers().forEach(paper -> plain.append(papers.plain(paper)));
        String written = firstReadable(headings, plain.toString(), digest, first);
        for (Guard guard : Guard.values()) {
            if (written == null) {
                written = firstReadable(headings, alone(digest, path, guard), digest, first);
            }
        }
        if (written == null) {
            throw new DigestWriteException(
                    digest.date().isEmpty() && digest.papers().isEmpty()
                            ? path + "date is absent, and there are no papers; a digest needs a date or a paper"
                            : path + "title cannot be written: every markdown form would be parsed differently");
        }
        return written;
    }

    private @Nullable String firstReadable(List<String> headings, String below, Digest digest, boolean first) {
        for (String heading : headings) {
            String written = heading + below;
            // Without a date, a heading in a dated digest is a topic, and one below a paper may be of a section.
            boolean isSeparate = digest.date().isPresent()
                    || first
                    || heading.isEmpty()
                    || readBack.isParsedBelowAnotherAs(written, digest);
            if (isSeparate && readBack.isParsedAs(written, digest)) {
                return written;
            }
        }
        return null;
    }

    /** Returns the papers, each in a form that is parsed alone, or guarded. */
    private String alone(Digest digest, String path, Guard guard) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digest.papers().size(); i++) {
            Paper paper = digest.papers().get(i);
            String plain = papers.write(paper, path + "papers[" + i + "]");
            boolean guarded = switch (guard) {
                case NONE -> false;
                case WITHOUT_EVIDENCE -> !isEvident(paper, plain);
                case FIRST -> i == 0 || !isEvident(paper, plain);
            };
            out.append(guarded ? papers.guarded(paper) : plain);
        }
        return out.toString();
    }

    /** Whether a paper is parsed as one without a digest around it. */
    private boolean isEvident(Paper paper, String written) {
        return readBack.isParsedAs(written, Digest.builder().addPapers(paper).build());
    }

    private static List<String> headings(Digest digest, boolean startsText) {
        String title = digest.title().orElse("");
        if (digest.date().isPresent()) {
            String end = digest.endDate().map(day -> " - " + day).orElse("");
            String heading = heading(title, "(" + digest.date().get() + end + ")");
            return List.of(heading, heading + MarkerComment.DIGEST + "\n\n");
        }
        List<String> headings = new ArrayList<>();
        if (UploadsLine.is(title, 0, title.length())) {
            headings.add(title + "\n\n");
        }
        if (!title.isEmpty()) {
            headings.add(heading(title, ""));
        } else if (startsText) {
            headings.add("");
        }
        headings.add(heading(title, "()"));
        headings.add(heading(title, "()") + MarkerComment.DIGEST + "\n\n");
        return headings;
    }

    private static String heading(String title, String date) {
        String separator = title.isEmpty() || date.isEmpty() ? "" : " ";
        return "## " + title + separator + date + "\n\n";
    }
}
