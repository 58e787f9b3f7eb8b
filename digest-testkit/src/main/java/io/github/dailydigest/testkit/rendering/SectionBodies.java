package io.github.dailydigest.testkit.rendering;

import io.github.dailydigest.testkit.Variant.BodyContinuation;

/** The bodies of sections with a label. */
final class SectionBodies {

    /** The indent at which a line is not a heading. */
    private static final int CODE_INDENT = 4;

    private SectionBodies() {}

    /** Returns a list item: its marker, then its text, which starts with the label. */
    static String write(String marker, String text, BodyContinuation continuation) {
        if (continuation == BodyContinuation.UNINDENTED) {
            return marker + " " + text;
        }
        boolean wide = text.lines().skip(1).anyMatch(BodyLines::looksLikeHeading);
        String opening = marker + " ".repeat(wide ? Math.max(1, CODE_INDENT - marker.length()) : 1);
        return opening + text.replaceAll("\n(?!\n)", "\n" + " ".repeat(opening.length()));
    }

    /** Reports lines that belong to the body only if they are indented. An indented line may look like anything. */
    static void checkUnindented(String body, String path, Violations violations) {
        body.lines()
                .skip(1)
                .forEach(line -> violations.addIf(
                        BodyLines.endsUnindentedBody(line),
                        path,
                        "has a line that would not belong to it without indentation: \"" + line + "\""));
        violations.addIf(Fences.openAtEnd(body), path, "opens a fence that would include the text after it");
    }

    /** Reports lines that would be parsed as labels in a variant whose labels have no bullets. */
    static void checkWithoutBullet(String body, String path, Violations violations) {
        body.lines()
                .forEach(line -> violations.addIf(
                        line.startsWith("*") || line.startsWith("_"),
                        path,
                        "has a line that could be a label without a bullet: \"" + line + "\""));
    }

    /** Reports a first line that could be more than text if it were on a line of its own. */
    static void checkBelowLabel(String body, String path, Violations violations) {
        body.lines()
                .limit(1)
                .forEach(line -> violations.addIf(
                        BodyLines.startsWithMarkup(line) || line.startsWith("_") || BodyLines.endsUnindentedBody(line),
                        path,
                        "starts with a line that could be more than text below its label: \"" + line + "\""));
    }
}
