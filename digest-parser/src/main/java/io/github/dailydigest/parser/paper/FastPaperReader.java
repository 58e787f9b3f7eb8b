package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.model.UrlKind;
import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.Nesting;
import io.github.dailydigest.parser.section.Colon;
import io.github.dailydigest.parser.section.EmphasizedLabel;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.section.LineRange;
import io.github.dailydigest.parser.section.SectionSpan;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldKeyNames;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fast path for papers in the usual form: a title with a link; the usual fields in any order, each on one line,
 * except that a video element may follow a video link; bullets of one line, either all with a known label in emphasis
 * or all without a label; and blank lines. Such a paper needs neither a block structure nor a ledger, since each line
 * is consumed as a whole, and no diagnostics. The fast path rejects any other paper. {@link PaperReader} is the
 * reference: an assertion compares every paper with what the general reader returns.
 */
final class FastPaperReader {

    private static final String IMAGE = MediaMarkup.IMAGE + "](";
    private static final String VIDEO = MediaMarkup.VIDEO + "(";
    private static final String VOTES = FieldKeyNames.usual(FieldKey.VOTES) + ": ";
    private static final String AUTHORS = FieldKeyNames.usual(FieldKey.AUTHORS) + ": ";
    private static final String BULLET = "- ";

    private final LineTable lines;
    private final String text;
    private final LabelNames names;
    private final LimitChecker limitChecker;
    private final Paper.Builder paper = Paper.builder();
    private final List<SourceSpan> sections = new ArrayList<>();
    private int line;
    private boolean hasMedia;
    private boolean hasVotes;
    private boolean hasAuthors;

    private FastPaperReader(LineTable lines, int firstLine, LabelNames names, LimitChecker limitChecker) {
        this.lines = lines;
        this.text = lines.text();
        this.line = firstLine;
        this.names = names;
        this.limitChecker = limitChecker;
    }

    /** Returns the paper, or null if it is not in the usual form. */
    static @Nullable LocatedPaper read(
            LineTable lines, PaperStart start, @Nullable String topic, LabelNames names, LimitChecker limitChecker) {
        if (!start.isLinked() || start.hasBlankTitle() || !start.extras().isEmpty() || lines.hasRemoved()) {
            return null;
        }
        String text = lines.text();
        String url = text.substring(start.urlStart(), start.urlEnd());
        if (UrlKind.of(url) == UrlKind.UNSAFE || LinkField.isCut(url)) {
            return null;
        }
        FastPaperReader reader = new FastPaperReader(lines, start.bodyLine(), names, limitChecker);
        if (!reader.readFields() || !reader.readSections()) {
            return null;
        }
        if (topic != null) {
            reader.paper.topic(topic);
        }
        Paper paper = reader.paper
                .title(text.substring(start.titleStart(), start.titleEnd()))
                .url(url)
                .build();
        return new LocatedPaper(paper, lines.span(), reader.sections);
    }

    private boolean isEmpty() {
        return lines.textStart(line) == lines.end(line);
    }

    /** Whether the line is a bullet without indent that is not empty. */
    private boolean isBullet() {
        int start = lines.start(line);
        return text.startsWith(BULLET, start) && start + BULLET.length() < lines.end(line);
    }

    /** Reads the lines above the first bullet, and returns whether they are fields in the usual form. */
    private boolean readFields() {
        for (; line < lines.size() && !isBullet(); line++) {
            if (!isEmpty() && !readField(lines.start(line), lines.end(line))) {
                return false;
            }
        }
        return true;
    }

    private boolean readField(int start, int end) {
        // Only a video continues on the next line: every line that could continue another field is rejected.
        return switch (text.charAt(start)) {
            case '!' -> !hasMedia && text.startsWith(IMAGE, start) && readImage(start + IMAGE.length(), end);
            case '[' -> !hasMedia && text.startsWith(VIDEO, start) && readVideo(start + VIDEO.length(), end);
            case 'V' -> !hasVotes && text.startsWith(VOTES, start) && readVotes(start + VOTES.length(), end);
            case 'A' -> !hasAuthors && text.startsWith(AUTHORS, start) && readAuthors(start + AUTHORS.length(), end);
            default -> false;
        };
    }

    private boolean readImage(int start, int lineEnd) {
        hasMedia = isTarget(start, lineEnd);
        if (hasMedia) {
            paper.media(Media.image(text.substring(start, lineEnd - 1)));
        }
        return hasMedia;
    }

    /** Reads the link to a video, and the line below it if that is an element with the same URL. */
    private boolean readVideo(int start, int lineEnd) {
        hasMedia = isTarget(start, lineEnd);
        if (hasMedia) {
            String url = text.substring(start, lineEnd - 1);
            paper.media(Media.video(url));
            if (isElementBelow(url)) {
                line++;
            }
        }
        return hasMedia;
    }

    /** Whether the rest of the line is a URL and a closing parenthesis. */
    private boolean isTarget(int start, int lineEnd) {
        int end = lineEnd - 1;
        return start < end
                && text.charAt(start) != '<'
                && text.charAt(end) == ')'
                && ImageLink.firstWhitespaceOrParenthesis(text, start, end) == end
                && UrlKind.of(text.substring(start, end)) != UrlKind.UNSAFE
                && isWithinLimit(start, end);
    }

    private boolean isElementBelow(String url) {
        int below = line + 1;
        // A quotation mark would end the URL in HTML.
        if (below == lines.size() || url.indexOf('"') >= 0) {
            return false;
        }
        String element = MediaMarkup.videoElement(url);
        int start = lines.start(below);
        return lines.end(below) - start == element.length() && text.startsWith(element, start);
    }

    private boolean readVotes(int start, int lineEnd) {
        int from = Whitespace.skip(text, start, lineEnd);
        int votes = VotesField.value(text, from, Whitespace.trimEnd(text, from, lineEnd));
        hasVotes = true;
        if (votes >= 0) {
            paper.votes(votes);
        }
        return votes != VotesField.UNREADABLE;
    }

    private boolean readAuthors(int start, int lineEnd) {
        int from = Whitespace.skip(text, start, lineEnd);
        if (!isWithinLimit(start, lineEnd)
                || (from < lineEnd && "[(".indexOf(text.charAt(from)) >= 0)
                || FieldPart.nextBar(text, from, lineEnd) >= 0) {
            return false;
        }
        int to = Whitespace.trimEnd(text, from, lineEnd);
        AuthorNames names = AuthorNames.read(text, from, to, Integer.MAX_VALUE);
        List<Author> authors = names.authors();
        hasAuthors = true;
        paper.addAllAuthors(authors).moreAuthors(names.hasMore());
        return limitChecker.checkAuthors(authors.size()) == null
                && limitChecker.checkLength(AuthorNames.length(authors)) == null
                // A list may be below an empty value.
                && from < to
                && "\\>".indexOf(text.charAt(to - 1)) < 0;
    }

    /** Reads the rest of the paper, and returns whether it consists of bullets in the usual form. */
    private boolean readSections() {
        if (line == lines.size()) {
            return true;
        }
        boolean labelled = EmphasisMarks.is(text.charAt(lines.start(line) + BULLET.length()));
        return (labelled ? readLabelled() : readSummary()) && limitChecker.checkSections(sections.size()) == null;
    }

    private boolean readLabelled() {
        for (; line < lines.size(); line++) {
            if (!isEmpty() && !(isBullet() && readSection(lines.start(line) + BULLET.length(), lines.end(line)))) {
                return false;
            }
        }
        return true;
    }

    private boolean readSection(int from, int end) {
        // A mark before white space would be the bullet of a nested list.
        boolean emphasized = isWithinLimit(from, end) && !Whitespace.is(text.charAt(Math.min(from + 1, end - 1)));
        Label written = emphasized ? EmphasizedLabel.read(text, from, end) : null;
        Label label = written == null ? null : written.withoutDecoration(text, names);
        if (label == null || label.style() != Label.Style.EMPHASIZED) {
            return false;
        }
        String name = names.cut(text, label.start(), label.end());
        SectionKind kind = names.kindOf(name);
        int start = Whitespace.skip(text, label.bodyStart(), end);
        String body = text.substring(start, Whitespace.trimEnd(text, start, end));
        if (kind == SectionKind.OTHER
                || body.isEmpty()
                || WrapperMarkup.endsDetails(text, from, end)
                || PythonLiteral.isLikely(body)
                || (Nesting.isMarked(body, 0, body.length()) && limitChecker.checkMarkdown(body) != null)) {
            return false;
        }
        paper.addSections(Section.of(kind, name, body));
        sections.add(SectionSpan.ofLines(lines, LineRange.of(line)));
        return true;
    }

    private boolean readSummary() {
        Section.Builder summary = Section.builder().kind(SectionKind.SUMMARY);
        int first = line;
        int last = line;
        for (; line < lines.size(); line++) {
            if (isEmpty()) {
                continue;
            }
            int from = lines.start(line) + BULLET.length();
            int lineEnd = lines.end(line);
            if (!isBullet()
                    || !isText(from, lineEnd)
                    || startsElement(from, lineEnd)
                    || WrapperMarkup.endsDetails(text, from, lineEnd)) {
                return false;
            }
            summary.addPoints(text.substring(from, Whitespace.trimEnd(text, from, lineEnd)));
            last = line;
        }
        int start = lines.start(first);
        int end = Whitespace.trimEnd(text, start, lines.end(last));
        String list = isWithinLimit(start, end) ? Body.of(text.substring(start, end)) : null;
        if (list == null || limitChecker.checkMarkdown(list) != null) {
            return false;
        }
        paper.addSections(summary.markdown(list).build());
        sections.add(SectionSpan.ofLines(lines, new LineRange(first, last)));
        return true;
    }

    /** Whether the general reader reads the text of a bullet as a field, as links or as a labelled section. */
    private boolean startsElement(int from, int lineEnd) {
        if (text.startsWith("http", from) || LinePrefix.skipDecoration(text, from, lineEnd) > from) {
            return true;
        }
        int longest = names.longestPlain();
        if (lineEnd - from > longest && !hasColon(from, from + longest)) {
            return false;
        }
        FieldLine field =
                names.fields().mayStart(text, from, lineEnd) ? FieldLine.read(text, from, lineEnd, names) : null;
        return (field != null && field.isKnown()) || KnownLabel.read(text, from, lineEnd, names) != null;
    }

    private boolean hasColon(int from, int to) {
        int i = from;
        while (i < to && !Colon.is(text.charAt(i))) {
            i++;
        }
        return i < to;
    }

    /** Whether the text starts with a letter, a digit or a quotation mark, and does not start a list. */
    private boolean isText(int from, int end) {
        char c = text.charAt(from);
        return (Character.isLetterOrDigit(c) || c == '\'' || c == '"') && !Nesting.isMarked(text, from, end);
    }

    private boolean isWithinLimit(int from, int to) {
        return to - from <= limitChecker.maxTextLength();
    }
}
