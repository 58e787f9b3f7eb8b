package io.github.dailydigest.parser;

/**
 * What a {@link Diagnostic} found. The names are stable; later versions may add some, so give a {@code switch} a
 * default. Each has a heading in {@code docs/diagnostics.md}, with an example.
 *
 * <pre>{@code
 * long unreadable = result.diagnostics().stream()
 *         .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNREADABLE_VOTES)
 *         .count();
 * }</pre>
 */
public enum DiagnosticCode {
    /** Text that belongs to no paper: before a digest, after it, or between its heading and its first paper. */
    TEXT_OUTSIDE_PAPERS(Severity.INFO),
    /** Front matter at the top of a file, which is no content. */
    FRONT_MATTER(Severity.INFO),
    /** A fence or comment outside digests that nothing closes, so that it hides all that follows. */
    UNCLOSED_BLOCK(Severity.ERROR),
    /** Papers that stand under no dated heading. */
    DIGEST_WITHOUT_DATE(Severity.INFO),
    /** A digest heading with no paper under it. */
    DIGEST_WITHOUT_PAPERS(Severity.WARNING),
    /** A digest heading whose date is not in the calendar. */
    UNREADABLE_DATE(Severity.ERROR),
    /** A heading that starts a digest or a paper in another form than the usual one. */
    UNUSUAL_HEADING(Severity.INFO),
    /** A paper heading that links to nothing. */
    PAPER_WITHOUT_LINK(Severity.WARNING),
    /** A paper heading whose title is blank. */
    BLANK_TITLE(Severity.WARNING),
    /** Votes that are neither a number nor {@code -}. */
    UNREADABLE_VOTES(Severity.ERROR),
    /** An author list that could not be read. */
    UNREADABLE_AUTHORS(Severity.ERROR),
    /** An author list printed as a Python list. */
    PRINTED_AUTHORS(Severity.INFO),
    /** A field that the paper already has. */
    REPEATED_FIELD(Severity.WARNING),
    /** Media that names no address. */
    EMPTY_MEDIA(Severity.INFO),
    /** A video link without its parentheses. */
    BARE_VIDEO_LINK(Severity.INFO),
    /** Text in a paper that is neither a field nor a section, or that a comment says is none. */
    UNRECOGNIZED_TEXT(Severity.WARNING),
    /** Prose of a paper under no label and in no bullet, read as a summary. */
    PROSE_SUMMARY(Severity.INFO),
    /** A label that names none of the known kinds. */
    UNKNOWN_LABEL(Severity.INFO),
    /** A known name without emphasis, read as a label. */
    PLAIN_LABEL(Severity.INFO),
    /** A label whose opening and closing emphasis differ. */
    UNBALANCED_EMPHASIS(Severity.INFO),
    /** A label with nothing below it. */
    EMPTY_SECTION(Severity.INFO),
    /** A Python list printed into a body, read as points. */
    PRINTED_LIST(Severity.INFO),
    /** A Python dict printed into a body, read as the sections that it names. */
    PRINTED_SECTIONS(Severity.WARNING),
    /** A Python literal printed into a body and left as text. */
    PRINTED_LITERAL(Severity.INFO),
    /** Text beyond one of the {@link ParseLimits}, kept and not read. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** Half a surrogate pair, replaced by U+FFFD. */
    LONE_SURROGATE(Severity.WARNING),
    /** Bytes that are no text in the encoding, replaced by U+FFFD. */
    MALFORMED_INPUT(Severity.ERROR);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}
