package io.github.dailydigest.parser;

/**
 * The kind of a {@link Diagnostic}. The names are stable. Later versions may add constants, so give a {@code switch} a
 * default. Each constant has a heading in {@code docs/diagnostics.md}, with an example.
 *
 * <pre>{@code
 * long unreadable = result.diagnostics().stream()
 *         .filter(diagnostic -> diagnostic.code() == DiagnosticCode.UNREADABLE_VOTES)
 *         .count();
 * }</pre>
 */
public enum DiagnosticCode {
    /** Text that is not part of a paper: before or after a digest, or between its heading and its first paper. */
    TEXT_OUTSIDE_PAPERS(Severity.INFO),
    /** Text outside papers that contains links to papers, which are not read. */
    PAPERS_NOT_READ(Severity.WARNING),
    /** A source with nothing but white space. */
    BLANK_SOURCE(Severity.INFO),
    /** A text that is only the name of a file, which is not opened. */
    FILE_NAME_AS_TEXT(Severity.WARNING),
    /**
     * A file that could not be parsed, where the parser {@linkplain DigestParser.Builder#continueOnFailure continues}.
     */
    FILE_FAILED(Severity.ERROR),
    /** Front matter at the top of a file, which is not content. */
    FRONT_MATTER(Severity.INFO),
    /** A fence of code around a whole file. */
    FENCED_FILE(Severity.INFO),
    /** An unclosed fence or comment outside digests, which hides all text after it. */
    UNCLOSED_BLOCK(Severity.ERROR),
    /** Papers that are not under a heading with a date. */
    DIGEST_WITHOUT_DATE(Severity.INFO),
    /** A digest heading with no paper under it. */
    DIGEST_WITHOUT_PAPERS(Severity.WARNING),
    /** A digest heading whose date is not in the calendar. */
    UNREADABLE_DATE(Severity.ERROR),
    /** A heading that starts a digest or a paper in an unusual form. */
    UNUSUAL_HEADING(Severity.INFO),
    /** A paper heading without a link. */
    PAPER_WITHOUT_LINK(Severity.WARNING),
    /** A paper heading whose title is blank. */
    BLANK_TITLE(Severity.WARNING),
    /** Words beside the title of a paper, or beside its links. */
    TEXT_BESIDE_LINKS(Severity.INFO),
    /** A URL of a paper that was cut. */
    UNREADABLE_URL(Severity.ERROR),
    /** A URL that no page should link to, such as {@code javascript:alert(1)}. */
    UNSAFE_URL(Severity.WARNING),
    /** Votes that are neither a number nor {@code -}. */
    UNREADABLE_VOTES(Severity.ERROR),
    /** An author list that could not be parsed. */
    UNREADABLE_AUTHORS(Severity.ERROR),
    /** An author list printed as a Python list. */
    PRINTED_AUTHORS(Severity.INFO),
    /** A field that the paper already has. */
    REPEATED_FIELD(Severity.WARNING),
    /** An image or video without a URL. */
    EMPTY_MEDIA(Severity.INFO),
    /** A video link without its parentheses. */
    BARE_VIDEO_LINK(Severity.INFO),
    /** Text in a paper that is neither a field nor a section, or that a comment marks as such. */
    UNRECOGNIZED_TEXT(Severity.WARNING),
    /** Prose of a paper that is in no bullet and has no label, parsed as a summary. */
    PROSE_SUMMARY(Severity.INFO),
    /** A label that names no known kind of section. */
    UNKNOWN_LABEL(Severity.INFO),
    /** A known name without emphasis, parsed as a label. */
    PLAIN_LABEL(Severity.INFO),
    /** A label whose opening and closing emphasis differ. */
    UNBALANCED_EMPHASIS(Severity.INFO),
    /** A section with a label and no text. */
    EMPTY_SECTION(Severity.INFO),
    /** A Python list printed into a section, parsed as points. */
    PRINTED_LIST(Severity.INFO),
    /** A Python dict printed into a section, parsed as the sections that its keys name. */
    PRINTED_SECTIONS(Severity.WARNING),
    /** A Python literal printed into a section and left as text. */
    PRINTED_LITERAL(Severity.INFO),
    /** Text that exceeds one of the {@link ParseLimits}, kept as written and not parsed. */
    LIMIT_EXCEEDED(Severity.ERROR),
    /** A lone surrogate, replaced by U+FFFD. */
    LONE_SURROGATE(Severity.WARNING),
    /** Bytes that are malformed in the charset, replaced by U+FFFD. */
    MALFORMED_INPUT(Severity.ERROR);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /** Returns the severity of its diagnostics. */
    public Severity severity() {
        return severity;
    }
}
