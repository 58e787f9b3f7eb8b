package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.util.List;

/**
 * Brings the digests in a text into their canonical form, and leaves all around them as it is. Where prose stands
 * between the heading of a digest and its papers, the heading stays as well, and so may the papers.
 */
final class Reformatting {

    private final String text;
    private final CanonicalForm form;
    private final PaperWriter papers;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    Reformatting(String text, CanonicalForm form, PaperWriter papers) {
        this.text = text;
        this.form = form;
        this.papers = papers;
    }

    /**
     * The text with the digests that it was read as in their canonical form.
     *
     * @param withProse whether the papers are brought into it too where prose stands above them in their digest
     * @throws DigestWriteException if one cannot be written
     */
    String of(ParseResult result, boolean withProse) {
        List<SourceSpan> outside = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS)
                .map(Diagnostic::span)
                .toList();
        for (int i = 0; i < result.digests().size(); i++) {
            Digest digest = result.digests().get(i);
            SourceSpan span = result.digestSpan(i);
            if (outside.stream().noneMatch(prose -> prose.offset() >= span.offset() && prose.end() <= span.end())) {
                boolean bare = digest.title().isEmpty() && digest.date().isEmpty();
                replace(span, form.of(digest, bare, "digests[" + i + "]."));
            } else if (withProse) {
                for (int j = 0; j < digest.papers().size(); j++) {
                    replace(result.paperSpan(i, j), written(digest.papers().get(j), i, j));
                }
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private String written(Paper paper, int digest, int index) {
        String written = papers.write(paper);
        if (written == null) {
            throw new DigestWriteException("digests[" + digest + "].papers[" + index
                    + "] is read as another in every form that it can be written in");
        }
        return written;
    }

    /** Replaces the lines of a span, and the blank ones below. */
    private void replace(SourceSpan span, String canonical) {
        int start = (int) span.offset() - span.column() + 1;
        out.append(text, copied, start).append(canonical);
        copied = White.skip(text, (int) span.end(), text.length());
        while (copied > span.end() && copied < text.length() && !isLineEnd(text.charAt(copied - 1))) {
            copied--;
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
