package io.github.dailydigest.testkit;

import io.github.dailydigest.model.SectionKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a body could be taken for. All of it errs on the side of yes. */
final class Lines {

    /** ATX and setext headings, and the plain line that starts a digest. */
    private static final Pattern HEADING =
            Pattern.compile(" {0,3}(?:#{1,6}(?:\\s.*)?|=+\\s*|-+\\s*|New uploads on arXiv\\(.*)");

    private static final Pattern EMPHASIZED_BULLET = Pattern.compile("[-*+]\\s+[*_].*");
    private static final Pattern MARKUP = Pattern.compile("(?:[-*+#>=<!\\[`~|]|\\d+[.)]).*");
    private static final Pattern FIELD = Pattern.compile("\\S+(?:\\s+\\S+){0,2}?\\s*[:：].*");
    private static final Pattern PROSE_START = Pattern.compile("[\\p{L}$“\"(].*");
    private static final Pattern NAME =
            Pattern.compile("[\\s>#*+_\\-]*(?:\\d+[.)])?[\\s*_]*(?<name>[^:：]*?)[\\s*_#]*(?:[:：].*)?");

    private Lines() {}

    static boolean looksLikeHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Whether the line is, or starts with, the name of a known section, whatever marks stand around the name. */
    static boolean namesKnownSection(String line) {
        Matcher matcher = NAME.matcher(line);
        return matcher.matches() && SectionNames.kind(matcher.group("name")) != SectionKind.OTHER;
    }

    /** Whether the line starts with a marker, a bracket or a fence, by which a block could begin. */
    static boolean startsWithMarkup(String line) {
        return MARKUP.matcher(line).matches();
    }

    /** Whether the line starts with an emphasised bullet that could be the label of a section. */
    static boolean looksLikeLabel(String line) {
        return EMPHASIZED_BULLET.matcher(line).matches() || namesKnownSection(line);
    }

    /** Whether the line, with nothing before it, could end the body in which it stands, or lose its own indent. */
    static boolean endsUnindentedBody(String line) {
        return line.startsWith("<")
                || line.startsWith(" ")
                || line.startsWith("\t")
                || looksLikeHeading(line)
                || looksLikeLabel(line);
    }

    /** Whether the line can be nothing but the start or the middle of a paragraph. */
    static boolean isProse(String line) {
        return PROSE_START.matcher(line).matches()
                && !FIELD.matcher(line).matches()
                && !namesKnownSection(line)
                && !looksLikeHeading(line);
    }
}
