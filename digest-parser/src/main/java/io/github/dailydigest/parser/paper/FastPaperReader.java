package io.github.dailydigest.parser.paper;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.literal.PythonLiteral;
import io.github.dailydigest.parser.markdown.Body;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.Nesting;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.EmphasisMarks;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short way through a paper as nearly all are written: a linked heading, the usual fields in any order, each on a
 * line of its own but for a film shown below its link, then bullets of one line, either all with a known label in
 * emphasis or all with none; and blank lines. Such a paper needs neither a block structure nor an account of who reads
 * what, since each line is read whole by one reader, and it gives no diagnostic. Anything else makes it give up.
 * {@link PaperReader} is the definition, and an assertion holds for each paper that both agree.
 */
public final class FastPaperReader {

    private static final String IMAGE = MediaMarkup.IMAGE + "](";
    private static final String VIDEO = MediaMarkup.VIDEO + "(";
    private static final String VOTES = FieldKey.VOTES.usualName() + ": ";
    private static final String AUTHORS = FieldKey.AUTHORS.usualName() + ": ";
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

    /** The paper on the lines, of which {@code firstLine} is the one after the heading; null where it is another. */
    static @Nullable LocatedPaper read(LineTable lines, PaperStart start, LabelNames names, LimitChecker limitChecker) {
        if (!start.isLinked() || start.hasBlankTitle()) {
            return null;
        }
        FastPaperReader ordinary = new FastPaperReader(lines, start.bodyLine(), names, limitChecker);
        if (!ordinary.readFields() || !ordinary.readSections()) {
            return null;
        }
        String text = lines.text();
        Paper paper = ordinary.paper
                .title(text.substring(start.titleStart(), start.titleEnd()))
                .url(text.substring(start.urlStart(), start.urlEnd()))
                .build();
        return new LocatedPaper(paper, lines.span(), ordinary.sections);
    }

    private boolean isEmpty() {
        return lines.textStart(line) == lines.end(line);
    }

    /** Whether a bullet without indent stands on the line, with something behind it. */
    private boolean isBullet() {
        int start = lines.start(line);
        return text.startsWith(BULLET, start) && start + BULLET.length() < lines.end(line);
    }

    /** Reads the lines above the first bullet. */
    private boolean readFields() {
        for (; line < lines.size() && !isBullet(); line++) {
            if (!isEmpty() && !readField(lines.start(line), lines.end(line))) {
                return false;
            }
        }
        return true;
    }

    private boolean readField(int start, int end) {
        // But for a film, no field goes on below, since whatever it could go on with is none of what is read here.
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

    /** Reads the link to a film, with the line below it where that shows the same. */
    private boolean readVideo(int start, int lineEnd) {
        hasMedia = isTarget(start, lineEnd);
        if (hasMedia) {
            String address = text.substring(start, lineEnd - 1);
            paper.media(Media.video(address));
            if (isShownBelow(address)) {
                line++;
            }
        }
        return hasMedia;
    }

    /** Whether an address stands from {@code start} to the parenthesis that ends the line. */
    private boolean isTarget(int start, int lineEnd) {
        int end = lineEnd - 1;
        return start < end
                && text.charAt(end) == ')'
                && MediaField.firstWhiteOrParenthesis(text, start, end) == end
                && isWithinLimit(start, end);
    }

    private boolean isShownBelow(String address) {
        int below = line + 1;
        // A quotation mark would end the address in HTML.
        if (below == lines.size() || address.indexOf('"') >= 0) {
            return false;
        }
        String element = MediaMarkup.videoElement(address);
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
        if (!isWithinLimit(start, lineEnd) || (from < lineEnd && text.charAt(from) == '[')) {
            return false;
        }
        List<Author> authors = new ArrayList<>();
        AuthorsField.readNames(text, from, Whitespace.trimEnd(text, from, lineEnd), Integer.MAX_VALUE, authors);
        hasAuthors = true;
        paper.addAllAuthors(authors);
        return limitChecker.checkAuthors(authors.size()) == null;
    }

    /** Reads from the first bullet to the end of the paper. */
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
        // A mark with white space behind it would be the bullet of a list in the list.
        boolean marked = isWithinLimit(from, end) && !Whitespace.is(text.charAt(Math.min(from + 1, end - 1)));
        Label written = marked ? Label.emphasised(text, from, end) : null;
        Label label = written == null ? null : written.withoutInnerEmphasis(text, names);
        if (label == null || label.form() != Label.Style.EMPHASISED) {
            return false;
        }
        String name = names.cut(text, label.start(), label.end());
        SectionKind kind = names.kindOf(name);
        int start = Whitespace.skip(text, label.bodyStart(), end);
        String body = text.substring(start, Whitespace.trimEnd(text, start, end));
        if (kind == SectionKind.OTHER
                || body.isEmpty()
                || PythonLiteral.isLikely(body)
                || (Nesting.isMarked(body, 0, body.length()) && limitChecker.checkMarkdown(body) != null)) {
            return false;
        }
        paper.addSections(Section.of(kind, name, body));
        sections.add(lines.span(line));
        return true;
    }

    private boolean readSummary() {
        Section.Builder summary = Section.builder().kind(SectionKind.SUMMARY);
        int start = lines.start(line);
        int end = start;
        for (; line < lines.size(); line++) {
            if (isEmpty()) {
                continue;
            }
            int from = lines.start(line) + BULLET.length();
            int lineEnd = lines.end(line);
            if (!isBullet() || !isText(from, lineEnd) || Label.known(text, from, lineEnd, names) != null) {
                return false;
            }
            end = Whitespace.trimEnd(text, from, lineEnd);
            summary.addPoints(text.substring(from, end));
        }
        String list = isWithinLimit(start, end) ? Body.of(text.substring(start, end)) : null;
        if (list == null || limitChecker.checkMarkdown(list) != null) {
            return false;
        }
        paper.addSections(summary.markdown(list).build());
        sections.add(lines.span(start, end));
        return true;
    }

    /** Whether what starts there is a letter, a digit or a quotation mark, and no list. */
    private boolean isText(int from, int end) {
        char c = text.charAt(from);
        return (Character.isLetterOrDigit(c) || c == '\'' || c == '"') && !Nesting.isMarked(text, from, end);
    }

    private boolean isWithinLimit(int from, int to) {
        return to - from <= limitChecker.maxTextLength();
    }
}
