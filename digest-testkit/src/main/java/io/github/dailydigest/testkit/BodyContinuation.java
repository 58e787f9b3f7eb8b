package io.github.dailydigest.testkit;

/** How the further lines of a body that stands under a label are indented. */
public enum BodyContinuation {
    /**
     * As far as the text of the bullet. Where a line would be read as a heading, the bullet is wider, {@code - }, so
     * that four blanks stand before the line and hide it.
     */
    INDENTED {
        @Override
        String write(String label, String body) {
            boolean wide = body.lines().skip(1).anyMatch(Lines::looksLikeHeading);
            String marker = wide ? "-   " : "- ";
            return marker + (label + " " + body.replaceAll("\n(?!\n)", "\n" + " ".repeat(marker.length()))).strip();
        }

        @Override
        void check(String body, String path, Objections objections) {
            // Inside its bullet a line may look like anything.
        }
    },
    /** Not at all. */
    UNINDENTED {
        @Override
        String write(String label, String body) {
            return "- " + (label + " " + body).strip();
        }

        @Override
        void check(String body, String path, Objections objections) {
            body.lines()
                    .skip(1)
                    .forEach(line -> objections.when(
                            Lines.endsUnindentedBody(line),
                            path,
                            "has a line that would not be read as its own without indent: \"" + line + "\""));
            objections.when(Fences.openAtEnd(body), path, "opens a fence that would hide what follows");
        }
    };

    abstract String write(String label, String body);

    abstract void check(String body, String path, Objections objections);
}
