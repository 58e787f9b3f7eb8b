package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.FieldKey;
import io.github.dailydigest.parser.markdown.InlineLink;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.markdown.ListMarker;
import io.github.dailydigest.parser.section.EmphasisRun;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import io.github.dailydigest.parser.vocabulary.MediaMarkup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes the markup around the content of a paper, so that it is read as if the markup were not there: the tags of
 * {@code <details>} and the like, hard line breaks after fields, and thematic breaks and links to the top of the page
 * at the end.
 */
final class WrapperMarkup {

    private static final Pattern TAG = Pattern.compile("(?i)\\s*</?(?:details|p|center|br|hr)(?: [^<>]*)?/?>\\s*");

    private static final Pattern CLOSING = Pattern.compile("(?i)\\s*(?:</(?:details|p|center)>|<br ?/?>)\\s*$");

    private static final int LONGEST_TAGS = 500;

    /** The least indent of the content of a list item. */
    private static final int ITEM_INDENT = 2;

    private static final int LONGEST_CLOSING = 20;

    private static final String DETAILS = "<details";

    private static final String END_OF_DETAILS = "</details>";

    /** The least number of columns by which the content of a list item is indented (CommonMark section 5.2). */
    private static final int CONTENT_INDENT = 2;

    private final LineTable lines;
    private final LabelNames names;

    /** How many {@code <details>} elements are open whose tag was removed. */
    private int open;

    private WrapperMarkup(LineTable lines, LabelNames names) {
        this.lines = lines;
        this.names = names;
    }

    /**
     * Removes the markup from the lines from {@code first} on. What is indented below a list item is content of the
     * item.
     */
    static void remove(LineTable lines, int first, LabelNames names) {
        new WrapperMarkup(lines, names).remove(first);
    }

    private void remove(int first) {
        boolean inElement =
                first > 0 && lines.text().regionMatches(true, lines.textStart(0), DETAILS, 0, DETAILS.length());
        open = inElement ? openIn(lines.wholeStart(0), lines.wholeEnd(first - 1), 0) : 0;
        int end = lines.size();
        while (end > first && isBelowContent(lines, end - 1)) {
            end--;
        }
        Fence fence = null;
        boolean inItem = false;
        int quoteEnd = first;
        boolean isQuoteMarkup = false;
        for (int line = first; line < lines.size(); line++) {
            if (line >= quoteEnd && line < end && fence == null && !inItem) {
                quoteEnd = endOfQuote(lines, line);
                isQuoteMarkup = namesSection(lines, line, quoteEnd, names);
            }
            if (isQuoteMarkup && line < quoteEnd) {
                lines.narrow(line, afterQuoteMark(lines, line), lines.end(line));
            }
            Fence opening = fence == null ? Fence.on(lines, line) : null;
            if (line >= end) {
                removeAll(lines, line);
            } else if (fence != null) {
                fence = fence.isClosedOn(lines, line) ? null : fence;
            } else if (opening != null) {
                fence = opening;
            } else if (!isBlank(lines, line)) {
                boolean indented = lines.indent(line) >= CONTENT_INDENT;
                inItem = (inItem && indented) || isItem(lines, line);
                if (!(inItem && indented)) {
                    removeFrom(line);
                }
            }
        }
    }

    /** Returns the line after the block quote that starts on a line; the line itself if none does. */
    private static int endOfQuote(LineTable lines, int first) {
        int line = first;
        while (line < lines.size() && isQuoted(lines, line)) {
            line++;
        }
        return line;
    }

    /** Whether a line of a block quote names a section, so that the quote is only the form of the paper. */
    private static boolean namesSection(LineTable lines, int first, int end, LabelNames names) {
        String text = lines.text();
        for (int line = first; line < end; line++) {
            int from = Whitespace.skip(text, afterQuoteMark(lines, line), lines.end(line));
            if (KnownLabel.read(text, from, lines.end(line), names) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(LineTable lines, int line) {
        int start = lines.textStart(line);
        return start < lines.end(line) && lines.text().charAt(start) == '>' && lines.indent(line) < CONTENT_INDENT;
    }

    private static int afterQuoteMark(LineTable lines, int line) {
        int after = lines.textStart(line) + 1;
        return after < lines.end(line) && lines.text().charAt(after) == ' ' ? after + 1 : after;
    }

    private static boolean isItem(LineTable lines, int line) {
        int start = lines.textStart(line);
        return ListMarker.end(lines.text(), start, lines.end(line)) > start;
    }

    private void removeFrom(int line) {
        String text = lines.text();
        int start = lines.textStart(line);
        int end = lines.end(line);
        if (start == end) {
            return;
        }
        if (text.charAt(start) == '<' && end - start <= LONGEST_TAGS) {
            if (areTags(text, start, end)) {
                open = openIn(start, end, open);
                removeAll(lines, line);
                return;
            }
            DetailsSummary summary = DetailsSummary.read(text, start, end);
            if (summary != null) {
                open = openIn(start, summary.end(), open);
                removeSummary(line, summary);
                return;
            }
        }
        removeEndOfDetails(line, start, end);
        removeHardBreak(lines, line, names);
        removeClosingMarks(lines, line, names);
    }

    /** Whether a text is only tags. A pattern of any number of tags would need a stack as deep as their number. */
    private static boolean areTags(String text, int from, int to) {
        Matcher tag = TAG.matcher(text);
        int i = from;
        while (i < to && tag.region(i, to).lookingAt()) {
            i = tag.end();
        }
        return i == to;
    }

    /** A summary that names a section is its label, and one that reads like a title is text; any other is markup. */
    private void removeSummary(int line, DetailsSummary summary) {
        String text = lines.text();
        int end = open > 0 ? beforeEndOfDetails(text, summary.end(), lines.end(line)) : lines.end(line);
        boolean isTitle = summary.isTitle(text, names);
        if (summary.end() < end) {
            // The tag after a label stays: it separates the label from the text.
            int start = summary.label(text, names) != null ? summary.textStart() : summary.end();
            lines.narrow(line, isTitle ? lines.start(line) : start, end);
        } else if (isTitle || summary.label(text, names) != null) {
            lines.narrow(line, summary.textStart(), summary.textEnd());
        } else {
            removeAll(lines, line);
        }
    }

    /** Removes the tag that ends an element, which is open, from the end of a line. */
    private void removeEndOfDetails(int line, int start, int end) {
        int contentEnd = open > 0 ? beforeEndOfDetails(lines.text(), start, end) : end;
        open -= contentEnd < end ? 1 : 0;
        lines.narrow(line, lines.start(line), contentEnd);
    }

    /** Returns how many elements are open after a text, before which a number was. */
    private int openIn(int from, int to, int before) {
        String text = lines.text();
        int count = before;
        for (int i = Search.first(text, '<', from, to); i < to; i = Search.first(text, '<', i + 1, to)) {
            if (text.regionMatches(true, i, DETAILS, 0, DETAILS.length())) {
                count++;
            } else if (text.regionMatches(true, i, END_OF_DETAILS, 0, END_OF_DETAILS.length())) {
                count = Math.max(0, count - 1);
            }
        }
        return count;
    }

    /** Returns where a text ends without white space and the tag that ends a {@code <details>} element. */
    private static int beforeEndOfDetails(String text, int from, int to) {
        return endsDetails(text, from, to)
                ? Whitespace.trimEnd(text, from, Whitespace.trimEnd(text, from, to) - END_OF_DETAILS.length())
                : to;
    }

    /** Whether a text ends in the tag that ends a {@code <details>} element, and is not only that. */
    static boolean endsDetails(String text, int from, int to) {
        int tag = Whitespace.trimEnd(text, from, to) - END_OF_DETAILS.length();
        return tag > from && text.regionMatches(true, tag, END_OF_DETAILS, 0, END_OF_DETAILS.length());
    }

    /** Removes a hard break after a field or links, where it is no part of the value. */
    private static void removeHardBreak(LineTable lines, int line, LabelNames names) {
        String text = lines.text();
        int start = lines.start(line);
        int end = Whitespace.trimEnd(text, start, lines.end(line));
        int contentEnd = withoutHardBreak(text, start, end);
        if (contentEnd == end || continues(lines, line + 1, names)) {
            return;
        }
        int from = LinePrefix.skip(text, lines.textStart(line), end);
        FieldLine field = FieldLine.read(text, from, end, names);
        // The writer writes topics as they are, so that a hard break may be part of one.
        boolean isField = field != null
                && field.isKnown()
                && field.key() != FieldKey.TOPIC
                && (text.charAt(end - 1) == '>' || FieldOnLine.fits(text, field, contentEnd));
        if (isField || LinkLine.isLinkLine(text, from, contentEnd)) {
            lines.narrow(line, start, contentEnd);
        }
    }

    /** Removes the marks that close the emphasis around a field as a whole: {@code *Published: 2031-02-03*}. */
    private static void removeClosingMarks(LineTable lines, int line, LabelNames names) {
        String text = lines.text();
        int end = Whitespace.trimEnd(text, lines.start(line), lines.end(line));
        int from = LinePrefix.skip(text, lines.textStart(line), end);
        int run = EmphasisRun.skip(text, from, end) - from;
        int closing = EmphasisRun.trimEnd(text, from + run, end);
        if (run == 0 || end - closing != run || EmphasisRun.first(text, from + run, end) != closing) {
            return;
        }
        FieldLine field = FieldLine.read(text, from, closing, names);
        if (field != null
                && field.isKnown()
                && field.valueStart() < closing
                && FieldOnLine.fits(text, field, closing)) {
            lines.narrow(line, lines.start(line), closing);
        }
    }

    /** Returns where a text ends without a backslash or a tag at its end; {@code to} if it has neither. */
    private static int withoutHardBreak(String text, int from, int to) {
        if (to - from < 2) {
            return to;
        }
        char last = text.charAt(to - 1);
        if (last == '\\') {
            return text.charAt(to - 2) == '\\' ? to : to - 1;
        }
        if (last != '>') {
            return to;
        }
        Matcher closing = CLOSING.matcher(text).region(Math.max(from, to - LONGEST_CLOSING), to);
        return closing.find() ? closing.start() : to;
    }

    /** Whether a line may continue the field above it, so that what ends that line is within the value. */
    private static boolean continues(LineTable lines, int line, LabelNames names) {
        if (line >= lines.size() || isBlank(lines, line) || isItem(lines, line)) {
            return false;
        }
        String text = lines.text();
        int end = lines.end(line);
        int from = LinePrefix.skip(text, lines.textStart(line), end);
        FieldLine field = FieldLine.read(text, from, end, names);
        boolean startsOther = (field != null && field.isKnown())
                || LinkLine.isLinkLine(text, from, end)
                || "<!#".indexOf(text.charAt(lines.textStart(line))) >= 0;
        return !startsOther;
    }

    private static void removeAll(LineTable lines, int line) {
        lines.narrow(line, lines.start(line), lines.start(line));
    }

    /** Whether a line below the content is none of it. What is indented may be part of a list item, and its body. */
    private static boolean isBelowContent(LineTable lines, int line) {
        return isBlank(lines, line)
                || (lines.indent(line) < ITEM_INDENT && (isBreak(lines, line) || isBackLink(lines, line)));
    }

    private static boolean isBlank(LineTable lines, int line) {
        return Whitespace.isBlank(lines.text(), lines.start(line), lines.end(line));
    }

    /** Whether a line is only a link to a place in the same page, such as {@code [Back to top](#top)}. */
    private static boolean isBackLink(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.textStart(line);
        InlineLink link = InlineLink.at(text, start, lines.end(line));
        return link != null
                && !link.isImage()
                && !text.startsWith(MediaMarkup.IMAGE, link.textStart())
                && !text.startsWith(MediaMarkup.VIDEO, start)
                && link.hasUrl()
                && text.charAt(link.urlStart()) == '#'
                && Whitespace.isBlank(text, link.end(), lines.end(line));
    }

    /** The fence that opens a block of code (CommonMark section 4.5). */
    private record Fence(char mark, int length) {

        /** Returns the fence on a line, or null if none is there. */
        static @Nullable Fence on(LineTable lines, int line) {
            String text = lines.text();
            int start = lines.textStart(line);
            int end = lines.end(line);
            char mark = start < end ? text.charAt(start) : ' ';
            if (mark != '`' && mark != '~') {
                return null;
            }
            int after = Search.endOfRun(text, mark, start, end);
            boolean isCodeSpan = mark == '`' && Search.first(text, mark, after, end) < end;
            return after - start < 3 || isCodeSpan ? null : new Fence(mark, after - start);
        }

        boolean isClosedOn(LineTable lines, int line) {
            Fence closing = on(lines, line);
            int start = lines.textStart(line);
            return closing != null
                    && closing.mark == mark
                    && closing.length >= length
                    && Whitespace.isBlank(lines.text(), start + closing.length, lines.end(line));
        }
    }

    private static boolean isBreak(LineTable lines, int line) {
        String text = lines.text();
        int start = Whitespace.skip(text, lines.start(line), lines.end(line));
        int end = Whitespace.trimEnd(text, start, lines.end(line));
        if (end - start < 3 || "-*_".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        return lines.indent(line) < CONTENT_INDENT && Search.endOfRun(text, text.charAt(start), start, end) == end;
    }
}
