package io.github.dailydigest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads digests of papers out of markdown, in whatever variant they are written, and says where it had to be tolerant.
 *
 * <pre>{@code
 * ParseResult result = DigestParser.create().parse(Path.of("2031/02/03.md"));
 * for (Digest digest : result.digests()) {
 *     digest.papers().forEach(paper -> System.out.println(paper.title()));
 * }
 * result.diagnostics().forEach(System.err::println);
 * }</pre>
 *
 * <p>No text makes {@code parse} fail: what cannot be read is absent and diagnosed, and nothing in a paper is lost. It
 * throws only for {@code null} ({@link NullPointerException}), for a source that cannot be read or is larger than
 * {@link ParseLimits#inputCharacters()}, and where it is {@linkplain Builder#strict strict}; all but the first extend
 * {@link DigestException}.
 *
 * <p>Immutable, thread-safe and {@link Serializable}: one parser serves every thread.
 */
public final class DigestParser implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LabelNames names = new LabelNames();
    private final ParseLimits limits;
    private final @Nullable Severity strict;

    private DigestParser(Builder builder) {
        this.limits = builder.limits;
        this.strict = builder.strict;
    }

    /** A parser with the {@linkplain ParseLimits#defaults() default limits} that is not strict. */
    public static DigestParser create() {
        return builder().build();
    }

    /** A builder with the settings of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a text. A byte order mark at its start is no content.
     *
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
     */
    public ParseResult parse(String text) {
        Objects.requireNonNull(text, "text");
        SourceReader.check(text.length(), limits.inputCharacters());
        return parse(text, null);
    }

    /**
     * Parses what a reader gives, to its end. The reader is not closed.
     *
     * @throws DigestReadException if the reader fails
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
     */
    public ParseResult parse(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return parse(SourceReader.read(reader, limits.inputCharacters()), null);
    }

    /**
     * Parses what a stream gives, to its end, as UTF-8; bytes that are not UTF-8 become U+FFFD. The stream is not
     * closed.
     *
     * @throws DigestReadException if the stream fails
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
     */
    public ParseResult parse(InputStream in) {
        Objects.requireNonNull(in, "in");
        return parse(SourceReader.read(in, limits.inputCharacters()), null);
    }

    /**
     * Parses a file, as UTF-8; bytes that are not UTF-8 become U+FFFD. The path as given is the
     * {@linkplain ParseResult#source() source} of the result.
     *
     * @throws DigestReadException if the file cannot be read
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
     */
    public ParseResult parse(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return parse(SourceReader.read(in, limits.inputCharacters()), file.toString());
        } catch (IOException e) {
            throw new DigestReadException(file + " could not be read: " + e, e);
        }
    }

    private ParseResult parse(String text, @Nullable String source) {
        DiagnosticLog log = new DiagnosticLog(limits.diagnostics());
        List<DigestReading> digests = new DigestReader(LoneSurrogates.replace(text, log), names, log).read();
        ParseResult result = new ParseResult(digests, log.inSourceOrder(), log.omitted(), source);
        Diagnostic worst = strict == null ? null : log.worst(strict);
        if (worst != null) {
            throw new StrictParseException((source == null ? "" : source + ":") + worst, result);
        }
        return result;
    }

    /** Builds a {@link DigestParser}. Not thread-safe. */
    public static final class Builder {

        private ParseLimits limits = ParseLimits.defaults();
        private @Nullable Severity strict;

        private Builder() {}

        /** How much the parser takes in before it stops. */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Makes the parser strict: the parse is the same, but then {@link StrictParseException} is thrown if there is a
         * diagnostic of this severity or above.
         */
        public Builder strict(Severity severity) {
            this.strict = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /** The parser as set. */
        public DigestParser build() {
            return new DigestParser(this);
        }
    }
}
