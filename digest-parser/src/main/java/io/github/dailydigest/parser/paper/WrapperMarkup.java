package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Search;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.FieldKey;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes the markup around the content of a paper, so that it is read as if the markup were not there: the tags of
 * {@code <details>} and the like, hard line breaks after fields, and thematic breaks at the end.
 */
final class WrapperMarkup {

    private static final Pattern TAGS =
            Pattern.compile("(?i)\\s*(?:</?(?:details|p|center|br|hr)(?: [^<>]*)?/?>\\s*)+");

    private static final Pattern SUMMARY =
            Pattern.compile("(?i)\\s*(?:<details(?: [^<>]*)?>\\s*)?<summary(?: [^<>]*)?>(?<text>.*?)</summary>\\s*");

    private static final Pattern CLOSING = Pattern.compile("(?i)\\s*(?:</(?:details|p|center)>|<br ?/?>)\\s*$");

    private static final int LONGEST_TAGS = 500;

    private WrapperMarkup() {}

    /** Removes it from the lines from {@code first} on. */
    static void remove(LineTable lines, int first, LabelNames names) {
        int end = lines.size();
        while (end > first && (isBlank(lines, end - 1) || isBreak(lines, end - 1))) {
            end--;
        }
        boolean inFence = false;
        for (int line = first; line < lines.size(); line++) {
            if (line >= end) {
                removeAll(lines, line);
            } else if (isFence(lines, line)) {
                inFence = !inFence;
            } else if (!inFence) {
                removeFrom(lines, line, names);
            }
        }
    }

    private static void removeFrom(LineTable lines, int line, LabelNames names) {
        String text = lines.text();
        int start = lines.textStart(line);
        int end = lines.end(line);
        if (start == end) {
            return;
        }
        if (text.charAt(start) == '<' && end - start <= LONGEST_TAGS) {
            Matcher tags = TAGS.matcher(text).region(start, end);
            if (tags.matches()) {
                removeAll(lines, line);
                return;
            }
            Matcher summary = SUMMARY.matcher(text).region(start, end);
            if (summary.lookingAt()) {
                removeSummary(lines, line, summary, names);
                return;
            }
        }
        removeHardBreak(lines, line);
    }

    /** A summary that names a section is its label; any other is markup. */
    private static void removeSummary(LineTable lines, int line, Matcher summary, LabelNames names) {
        int end = lines.end(line);
        int after = Whitespace.skip(lines.text(), summary.end(), end);
        int from = summary.start("text");
        int to = summary.end("text");
        Label label = KnownLabel.read(lines.text(), LinePrefix.skipDecoration(lines.text(), from, to), to, names);
        if (label != null && after == end) {
            lines.narrow(line, from, to);
        } else {
            lines.narrow(line, after == end ? lines.start(line) : after, after == end ? lines.start(line) : end);
        }
    }

    private static void removeHardBreak(LineTable lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = Whitespace.trimEnd(text, start, lines.end(line));
        boolean backslash = end - start > 1 && text.charAt(end - 1) == '\\' && text.charAt(end - 2) != '\\';
        boolean tag = !backslash && end > start && text.charAt(end - 1) == '>' && end - start > 4;
        if (!backslash && !tag) {
            return;
        }
        int from = LinePrefix.skip(text, lines.textStart(line), end);
        FieldLine field = FieldLine.read(text, from, end);
        if (field != null && field.key() == FieldKey.TOPIC) {
            return;
        }
        if ((field == null || !field.isKnown()) && !LinkLine.isLinkLine(text, from, end - 1)) {
            return;
        }
        if (backslash) {
            lines.narrow(line, start, end - 1);
        } else {
            Matcher closing = CLOSING.matcher(text).region(Math.max(start, end - 20), end);
            if (closing.find()) {
                lines.narrow(line, start, closing.start());
            }
        }
    }

    private static void removeAll(LineTable lines, int line) {
        lines.narrow(line, lines.start(line), lines.start(line));
    }

    private static boolean isBlank(LineTable lines, int line) {
        return Whitespace.isBlank(lines.text(), lines.start(line), lines.end(line));
    }

    private static boolean isFence(LineTable lines, int line) {
        int start = lines.textStart(line);
        return lines.text().startsWith("```", start) || lines.text().startsWith("~~~", start);
    }

    private static boolean isBreak(LineTable lines, int line) {
        String text = lines.text();
        int start = Whitespace.skip(text, lines.start(line), lines.end(line));
        int end = Whitespace.trimEnd(text, start, lines.end(line));
        if (end - start < 3 || "-*_".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        return Search.endOfRun(text, text.charAt(start), start, end) == end;
    }
}
