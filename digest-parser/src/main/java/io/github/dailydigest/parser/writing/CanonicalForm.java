package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The canonical form of a digest: its heading, then its papers, each in the plainest alternative that is parsed as that
 * paper.
 */
public final class CanonicalForm {

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
     * @param first whether it starts the text, so that it may have no heading
     * @param path the path of the digest, followed by a period; empty if there is only one digest
     * @throws DigestWriteException if no markdown is parsed as this digest
     */
    public String of(Digest digest, boolean first, String path) {
        consistencyCheck.check(digest, path);
        List<String> headings = headings(digest, first);
        StringBuilder plain = new StringBuilder();
        digest.papers().forEach(paper -> plain.append(papers.plain(paper)));
        String written = firstReadable(headings, plain.toString(), digest);
        if (written == null) {
            written = firstReadable(headings, guarded(digest, path, false), digest);
        }
        if (written == null) {
            written = firstReadable(headings, guarded(digest, path, true), digest);
        }
        if (written == null) {
            throw new DigestWriteException(
                    digest.date().isEmpty() && digest.papers().isEmpty()
                            ? path + "date is absent, and there are no papers; a digest needs a date or a paper"
                            : path + "title cannot be written: every markdown form would be parsed differently");
        }
        return written;
    }

    private @Nullable String firstReadable(List<String> headings, String below, Digest digest) {
        for (String heading : headings) {
            String written = heading + below;
            // Without a date, a heading below a paper may be parsed as the heading of a section.
            boolean isSeparate =
                    digest.date().isPresent() || heading.isEmpty() || readBack.isParsedBelowAnotherAs(written, digest);
            if (isSeparate && readBack.isParsedAs(written, digest)) {
                return written;
            }
        }
        return null;
    }

    /**
     * Returns the papers, each in a form that is parsed alone; the first optionally guarded, which makes it evident.
     */
    private String guarded(Digest digest, String path, boolean guardedHeading) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digest.papers().size(); i++) {
            Paper paper = digest.papers().get(i);
            out.append(
                    i == 0 && guardedHeading ? papers.guarded(paper) : papers.write(paper, path + "papers[" + i + "]"));
        }
        return out.toString();
    }

    private static List<String> headings(Digest digest, boolean first) {
        String title = digest.title().orElse("");
        if (digest.date().isPresent()) {
            return List.of(heading(title, "(" + digest.date().get() + ")"));
        }
        List<String> headings = new ArrayList<>();
        if (UploadsLine.is(title, 0, title.length())) {
            headings.add(title + "\n\n");
        }
        if (!title.isEmpty()) {
            headings.add(heading(title, ""));
        } else if (first) {
            headings.add("");
        }
        headings.add(heading(title, "()"));
        return headings;
    }

    private static String heading(String title, String date) {
        String separator = title.isEmpty() || date.isEmpty() ? "" : " ";
        return "## " + title + separator + date + "\n\n";
    }
}
