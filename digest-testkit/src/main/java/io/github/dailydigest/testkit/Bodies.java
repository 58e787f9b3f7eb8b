package io.github.dailydigest.testkit;

import io.github.dailydigest.testkit.Variant.BodyContinuation;

/** Bodies that stand under a label. */
final class Bodies {

    /** So far a line must be indented to be no heading. */
    private static final int CODE_INDENT = 4;

    private Bodies() {}

    /** An item of a list: its marker, and its text, which starts with the label. */
    static String write(String marker, String text, BodyContinuation continuation) {
        if (continuation == BodyContinuation.UNINDENTED) {
            return marker + " " + text;
        }
        boolean wide = text.lines().skip(1).anyMatch(Lines::looksLikeHeading);
        String opening = marker + " ".repeat(wide ? Math.max(1, CODE_INDENT - marker.length()) : 1);
        return opening + text.replaceAll("\n(?!\n)", "\n" + " ".repeat(opening.length()));
    }

    /** Objects to lines that only an indent makes part of the body: inside its bullet a line may look like anything. */
    static void checkUnindented(String body, String path, Objections objections) {
        body.lines()
                .skip(1)
                .forEach(line -> objections.when(
                        Lines.endsUnindentedBody(line),
                        path,
                        "has a line that would not be read as its own without indent: \"" + line + "\""));
        objections.when(Fences.openAtEnd(body), path, "opens a fence that would hide what follows");
    }

    /** Objects to lines that would be read as labels as long as labels have no bullets. */
    static void checkWithoutBullet(String body, String path, Objections objections) {
        body.lines()
                .forEach(line -> objections.when(
                        line.startsWith("*") || line.startsWith("_"),
                        path,
                        "has a line that could be a label without bullet: \"" + line + "\""));
    }

    /** Objects to a first line that, on a line of its own, could be more than text. */
    static void checkBelowLabel(String body, String path, Objections objections) {
        body.lines()
                .limit(1)
                .forEach(line -> objections.when(
                        Lines.startsWithMarkup(line) || line.startsWith("_") || Lines.endsUnindentedBody(line),
                        path,
                        "starts with what could be more than text on a line of its own: \"" + line + "\""));
    }
}
