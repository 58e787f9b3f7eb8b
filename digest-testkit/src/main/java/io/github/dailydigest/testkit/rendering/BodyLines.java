package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.model.SectionKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of a body could be parsed as. If in doubt, each method except {@link #isProse} returns {@code true}. */
final class BodyLines {

    /** ATX and setext headings, thematic breaks, and the plain line that starts a digest. */
    private static final Pattern HEADING =
            Pattern.compile(" {0,3}(?:#{1,6}(?:\\s.*)?|=+\\s*|-+\\s*|[*]{3,}\\s*|_{3,}\\s*|New uploads on arXiv\\(.*)");

    private static final Pattern EMPHASIZED_BULLET = Pattern.compile("[-*+]\\s+[*_].*");
    private static final Pattern MARKUP = Pattern.compile("(?:[-*+#>=<!\\[`~|]|\\d+[.)]).*");
    private static final Pattern FIELD = Pattern.compile("\\S+(?:\\s+\\S+){0,2}?\\s*[:：].*");
    private static final Pattern PROSE_START = Pattern.compile("[\\p{L}$“\"(].*");
    private static final Pattern NAME =
            Pattern.compile("[\\s>#*+_\\-]*(?:\\d+[.)])?[\\s*_]*(?<name>[^:：]*?)[\\s*_#]*(?:[:：].*)?");

    private BodyLines() {}

    static boolean looksLikeHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    /** Whether the line is or starts with the name of a known section, with or without markup around the name. */
    static boolean namesKnownSection(String line) {
        Matcher matcher = NAME.matcher(line);
        return matcher.matches() && SectionNames.kind(matcher.group("name")) != SectionKind.OTHER;
    }

    /** Whether the line starts with a marker, a bracket or a fence that could start a block. */
    static boolean startsWithMarkup(String line) {
        return MARKUP.matcher(line).matches();
    }

    /** Whether the line could be the label of a section: a bullet with emphasis, or the name of a known section. */
    static boolean looksLikeLabel(String line) {
        return EMPHASIZED_BULLET.matcher(line).matches() || namesKnownSection(line);
    }

    /** Whether the line, if it is not indented further, could end the body, or could lose its own indent. */
    static boolean endsUnindentedBody(String line) {
        return line.startsWith("<")
                || line.startsWith(" ")
                || line.startsWith("\t")
                || looksLikeHeading(line)
                || looksLikeLabel(line);
    }

    /** Whether the line can only be the start or the continuation of a paragraph. */
    static boolean isProse(String line) {
        return PROSE_START.matcher(line).matches()
                && !FIELD.matcher(line).matches()
                && !namesKnownSection(line)
                && !looksLikeHeading(line);
    }
}
