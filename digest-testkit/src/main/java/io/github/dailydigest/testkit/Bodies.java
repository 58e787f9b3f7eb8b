package io.github.dailydigest.testkit;

import io.github.dailydigest.testkit.Variant.BodyContinuation;

/** Bodies that stand under a label, behind its bullet. */
final class Bodies {

    private Bodies() {}

    static String write(String label, String body, BodyContinuation continuation) {
        if (continuation == BodyContinuation.UNINDENTED) {
            return "- " + (label + " " + body).strip();
        }
        boolean wide = body.lines().skip(1).anyMatch(Lines::looksLikeHeading);
        String marker = wide ? "-   " : "- ";
        return marker + (label + " " + body.replaceAll("\n(?!\n)", "\n" + " ".repeat(marker.length()))).strip();
    }

    /** Objects to lines that only an indent makes part of the body: inside its bullet a line may look like anything. */
    static void check(String body, BodyContinuation continuation, String path, Objections objections) {
        if (continuation == BodyContinuation.INDENTED) {
            return;
        }
        body.lines()
                .skip(1)
                .forEach(line -> objections.when(
                        Lines.endsUnindentedBody(line),
                        path,
                        "has a line that would not be read as its own without indent: \"" + line + "\""));
        objections.when(Fences.openAtEnd(body), path, "opens a fence that would hide what follows");
    }
}
