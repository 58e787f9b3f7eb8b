package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.vocabulary.UploadsLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The canonical form of a digest: its heading, then its papers, each in the plainest form that is read as it. */
public final class CanonicalForm {

    private final ConsistencyCheck agreement;
    private final PaperWriter papers;
    private final ReadBack readBack;

    public CanonicalForm(ConsistencyCheck agreement, PaperWriter papers, ReadBack readBack) {
        this.agreement = agreement;
        this.papers = papers;
        this.readBack = readBack;
    }

    /**
     * A digest as markdown.
     *
     * @param first whether nothing stands above it, so that it may do without a heading
     * @param path the path of the digest, with a full stop behind it; empty where there is but one
     * @throws DigestWriteException if nothing is read as this digest
     */
    public String of(Digest digest, boolean first, String path) {
        agreement.check(digest, path);
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
                            ? path + "date is absent, as are papers; with neither, nothing is read as a digest"
                            : path + "title is read as another in every form that it can be written in");
        }
        return written;
    }

    private @Nullable String firstReadable(List<String> headings, String below, Digest digest) {
        for (String heading : headings) {
            String written = heading + below;
            // Without a date, a heading may be one of a section where it stands below a paper.
            boolean apart =
                    digest.date().isPresent() || heading.isEmpty() || readBack.givesBelowAnother(written, digest);
            if (apart && readBack.gives(written, digest)) {
                return written;
            }
        }
        return null;
    }

    /** The papers, each as it is read on its own; the first with a guarded heading, if so, which proves a digest. */
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
        String blank = title.isEmpty() || date.isEmpty() ? "" : " ";
        return "## " + title + blank + date + "\n\n";
    }
}
