package io.github.dailydigest.parser;

/**
 * Strict parsing found a diagnostic of the chosen severity or above. It carries the whole result.
 *
 * <pre>{@code
 * try {
 *     strictParser.parse(text);
 * } catch (StrictParseException refused) {
 *     refused.result().diagnostics().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class StrictParseException extends DigestException {

    private static final long serialVersionUID = 1L;

    private final ParseResult result;

    StrictParseException(String message, ParseResult result) {
        super(message);
        this.result = result;
    }

    /** What the same parse gives without strictness. */
    public ParseResult result() {
        return result;
    }
}
