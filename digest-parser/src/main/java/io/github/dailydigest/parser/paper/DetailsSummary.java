package io.github.dailydigest.parser.paper;

import io.github.dailydigest.parser.section.KnownLabel;
import io.github.dailydigest.parser.section.Label;
import io.github.dailydigest.parser.section.LinePrefix;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a {@code <details>} element on one line, with or without the tag of the element before it. The
 * components are offsets in the text.
 *
 * @param textStart the start of the text between the tags
 * @param textEnd the end of that text
 * @param end the end of the element, after white space
 */
public record DetailsSummary(int textStart, int textEnd, int end) {

    private static final Pattern ELEMENT =
            Pattern.compile("(?i)\\s*(?:<details(?: [^<>]*)?>\\s*)?<summary(?: [^<>]*)?>(?<text>.*?)</summary>\\s*");

    private static final Pattern COUNTER_OR_LINK = Pattern.compile("\\d{1,3}[.)]\\s.*|.*]\\(.*|.*(?i:href=).*");

    /** A longer summary says more than what the element holds, such as {@code Click to expand}. */
    private static final int LONGEST_NAME = 30;

    /** Whether the opening tag of such an element, or of its summary, is at an offset. */
    public static boolean opens(String text, int offset) {
        return text.regionMatches(true, offset, "<details", 0, "<details".length())
                || text.regionMatches(true, offset, "<summary", 0, "<summary".length());
    }

    /** Returns the summary that starts at {@code from}, or null if there is none. */
    public static @Nullable DetailsSummary read(String text, int from, int to) {
        Matcher summary = ELEMENT.matcher(text).region(from, to);
        return summary.lookingAt()
                ? new DetailsSummary(summary.start("text"), summary.end("text"), summary.end())
                : null;
    }

    /** Returns the label of a section that the summary is, or null if it is not one. */
    @Nullable Label label(String text, LabelNames names) {
        return KnownLabel.read(text, LinePrefix.skipDecoration(text, textStart, textEnd), textEnd, names);
    }

    /**
     * Whether the summary reads like a title, so that the element is an entry of its own: it has a counter, a link, or
     * more words than the name of a part of a paper.
     */
    public boolean isTitle(String text, LabelNames names) {
        if (label(text, names) != null) {
            return false;
        }
        int start = LinePrefix.skipDecoration(text, textStart, textEnd);
        int length = Whitespace.trimEnd(text, start, textEnd) - start;
        return length > LONGEST_NAME
                || COUNTER_OR_LINK.matcher(text).region(start, textEnd).matches();
    }
}
