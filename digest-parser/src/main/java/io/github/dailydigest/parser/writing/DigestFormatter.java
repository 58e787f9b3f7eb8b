package io.github.dailydigest.parser.writing;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestWriteException;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.markdown.TableCells;
import io.github.dailydigest.parser.source.LineEnds;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.TextEdit;
import io.github.dailydigest.parser.source.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats the digests in a text canonically, and leaves the text around them unchanged. If there is prose between the
 * heading of a digest and its papers, the heading is left unchanged too, and the papers optionally. The lines end as
 * those of the text do.
 */
public final class DigestFormatter {

    private final String text;
    private final CanonicalForm form;
    private final PaperWriter papers;
    private final String lineEnd;

    public DigestFormatter(String text, CanonicalForm form, PaperWriter papers) {
        this.text = text;
        this.form = form;
        this.papers = papers;
        this.lineEnd = LineEnds.of(text);
    }

    /**
     * Returns the edits that format the digests of a result.
     *
     * @param result the result of parsing the text
     * @param withProse whether to format the papers of digests that have prose
     * @throws DigestWriteException if a digest cannot be written
     */
    public List<TextEdit> of(ParseResult result, boolean withProse) {
        List<SourceSpan> outside = outside(result);
        List<TextEdit> edits = new ArrayList<>();
        int nextOutside = 0;
        for (int i = 0; i < result.digests().size(); i++) {
            Digest digest = result.digests().get(i);
            SourceSpan span = result.digestSpan(i);
            while (nextOutside < outside.size() && outside.get(nextOutside).offset() < span.offset()) {
                nextOutside++;
            }
            boolean hasProse =
                    nextOutside < outside.size() && outside.get(nextOutside).offset() < span.end();
            if (!hasProse) {
                // A table that starts a digest without a heading starts above its first row.
                boolean hasNoHeading = !digest.papers().isEmpty()
                        && (result.paperSpan(i, 0).line() == span.line()
                                || text.charAt(Whitespace.skip(text, (int) span.offset(), text.length())) == '|');
                String canonical = form.of(digest, i == 0, hasNoHeading, "digests[" + i + "].");
                edits.add(edit(span, canonical, endOfLast(edits)));
            } else if (withProse) {
                for (int j = 0; j < digest.papers().size(); j++) {
                    String canonical = papers.write(digest.papers().get(j), "digests[" + i + "].papers[" + j + "]");
                    edits.add(edit(result.paperSpan(i, j), canonical, endOfLast(edits)));
                }
            }
        }
        return edits;
    }

    /**
     * Whether a text with edits has the same digests, and as much text outside them: a heading that remains above a
     * formatted paper may no longer be its topic.
     */
    public boolean keeps(ParseResult result, String formatted, ParseResult after) {
        return after.digests().equals(result.digests()) && countOutside(after, formatted) == countOutside(result, text);
    }

    private static long countOutside(ParseResult result, String text) {
        return outside(result).stream()
                .mapToLong(span -> Whitespace.countNonWhitespace(text, (int) span.offset(), (int) span.end()))
                .sum();
    }

    private static List<SourceSpan> outside(ParseResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS
                        || diagnostic.code() == DiagnosticCode.PAPERS_NOT_READ)
                .map(Diagnostic::span)
                .toList();
    }

    private static int endOfLast(List<TextEdit> edits) {
        return edits.isEmpty() ? 0 : edits.get(edits.size() - 1).end();
    }

    /**
     * Returns an edit that replaces the lines of a span, with the header of a table above, and the blank lines below.
     *
     * @param from where the edit above ends. A row of that paper is no header, even if a delimiter row is below it
     */
    private TextEdit edit(SourceSpan span, String canonical, int from) {
        int row = (int) span.offset() - span.column() + 1;
        int header = withHeader(row);
        int start = header < from ? row : header;
        int end = Whitespace.skip(text, (int) span.end(), text.length());
        while (end > span.end() && end < text.length() && !Whitespace.isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return new TextEdit(start, end, canonical.replace("\n", lineEnd));
    }

    /** Returns where the header starts of the table whose first row starts at an offset; that offset if it is none. */
    private int withHeader(int row) {
        int delimiter = lineStart(row);
        boolean isFirstRow = delimiter < row
                && isRow(row)
                && isRow(lineStart(delimiter))
                && TableCells.isDelimiter(text, delimiter, lineEnd(delimiter));
        return isFirstRow ? lineStart(delimiter) : row;
    }

    private boolean isRow(int line) {
        int end = lineEnd(line);
        int start = Whitespace.skip(text, line, end);
        return start < end && text.charAt(start) != '#' && Search.first(text, '|', start, end) < end;
    }

    /** Returns where the line above the one at an offset starts; that offset if it is the first. */
    private int lineStart(int line) {
        int i = line;
        if (i > 0 && text.charAt(i - 1) == '\n') {
            i--;
        }
        if (i > 0 && (i == line || text.charAt(i - 1) == '\r') && Whitespace.isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        while (i > 0 && !Whitespace.isLineEnd(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private int lineEnd(int line) {
        int i = line;
        while (i < text.length() && !Whitespace.isLineEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
