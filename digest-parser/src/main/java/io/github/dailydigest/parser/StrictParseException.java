package io.github.dailydigest.parser;

/**
 * Thrown by a strict parser if there is a diagnostic of the chosen severity or above. It has the complete result.
 *
 * <pre>{@code
 * try {
 *     strictParser.parse(text);
 * } catch (StrictParseException failure) {
 *     failure.result().diagnostics().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class StrictParseException extends DigestException {

    private static final long serialVersionUID = 1L;

    private final ParseResult result;

    StrictParseException(String message, ParseResult result) {
        super(message, result.source().orElse(null));
        this.result = result;
    }

    /** Returns the result that a parser that is not strict returns. */
    public ParseResult result() {
        return result;
    }
}
