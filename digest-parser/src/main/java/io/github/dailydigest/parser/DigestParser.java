package io.github.dailydigest.parser;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.files.FilesSpliterator;
import io.github.dailydigest.parser.files.PendingFiles;
import io.github.dailydigest.parser.files.ResultIterator;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.outline.DigestReader;
import io.github.dailydigest.parser.source.CharacterSource;
import io.github.dailydigest.parser.source.InputLength;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.DateFromPath;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Parses digests of papers from markdown, in many variants of the format, and reports text in an unusual form.
 *
 * <pre>{@code
 * ParseResult result = DigestParser.create().parse(Path.of("2031/02/03.md"));
 * for (Digest digest : result.digests()) {
 *     digest.papers().forEach(paper -> System.out.println(paper.title()));
 * }
 * result.diagnostics().forEach(System.err::println);
 * }</pre>
 *
 * <p>{@code parse} never throws on malformed input: a value that cannot be parsed is absent and reported, and no text
 * of a paper is lost. It throws only if an argument is {@code null} ({@link NullPointerException}), if the source
 * cannot be read or is longer than {@link ParseLimits#maxInputLength()}, and if the parser is
 * {@linkplain Builder#strict strict}; all but the first extend {@link DigestException}.
 *
 * <p>Immutable, thread-safe and {@link Serializable}: one parser serves every thread.
 */
public final class DigestParser implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LabelNames names;
    private final ParseLimits limits;
    private final String charset;
    private final @Nullable Severity strict;
    private final boolean dateFromPath;

    private DigestParser(Builder builder) {
        this.names = LabelNames.of(builder.labelNames, builder.fieldNames);
        this.charset = builder.charset.name();
        this.limits = builder.limits;
        this.strict = builder.strict;
        this.dateFromPath = builder.dateFromPath;
    }

    /** Returns a parser with the {@linkplain ParseLimits#defaults() default limits} that is not strict. */
    public static DigestParser create() {
        return builder().build();
    }

    /** Returns a builder with the settings of {@link #create()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a parser without limits, for text that is in memory already. */
    static DigestParser unlimited(
            Map<String, SectionKind> labelNames, Map<String, FieldKey> fieldNames, boolean dateFromPath) {
        Builder builder = builder().limits(ParseLimits.UNLIMITED).dateFromPath(dateFromPath);
        builder.labelNames.putAll(labelNames);
        builder.fieldNames.putAll(fieldNames);
        return builder.build();
    }

    /**
     * Parses a text. A byte order mark at its start is ignored.
     *
     * @throws InputTooLargeException if the text is longer than the limit
     * @throws StrictParseException if the parser is strict and reports a diagnostic of the severity or above
     */
    public ParseResult parse(String text) {
        Objects.requireNonNull(text, "text");
        InputLength.check(text.length(), limits.maxInputLength());
        return parse(SourceBuffer.of(text), null);
    }

    /** Parses the text of a file, whose path may date it. */
    ParseResult parse(String text, @Nullable Path file) {
        return parse(SourceBuffer.of(text), file == null ? null : file.toString());
    }

    /**
     * Parses the text of a reader, to its end. The reader is not closed.
     *
     * @throws DigestReadException if the reader fails
     * @throws InputTooLargeException if the text is longer than the limit
     * @throws StrictParseException if the parser is strict and reports a diagnostic of the severity or above
     */
    public ParseResult parse(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return parse(CharacterSource.of(reader));
    }

    /**
     * Parses the bytes of a stream, to its end. The stream is not closed.
     *
     * @throws DigestReadException if the stream fails
     * @throws InputTooLargeException if the text is longer than the limit
     * @throws StrictParseException if the parser is strict and reports a diagnostic of the severity or above
     * @see Builder#charset
     */
    public ParseResult parse(InputStream in) {
        Objects.requireNonNull(in, "in");
        return parse(CharacterSource.of(in, charset(), null));
    }

    /**
     * Parses a file. The given path is the {@linkplain ParseResult#source() source} of the result.
     *
     * @throws DigestReadException if the file cannot be read
     * @throws InputTooLargeException if the text is longer than the limit
     * @throws StrictParseException if the parser is strict and reports a diagnostic of the severity or above
     * @see Builder#charset
     */
    public ParseResult parse(Path file) {
        Objects.requireNonNull(file, "file");
        try (InputStream in = Files.newInputStream(file)) {
            return parse(CharacterSource.of(in, charset(), file.toString()));
        } catch (IOException e) {
            throw new DigestReadException(file + " could not be read: " + e, e);
        }
    }

    /**
     * Parses the text of a reader, one digest at a time. Each element of the stream is the result of one digest; a
     * source without digests has one element. Together, the elements are equivalent to {@link #parse(Reader)}, but only
     * one paper and the values of its digest are held in memory, so that a source may be of any size. The length of
     * each digest, and of the text up to the next line end or heading, is limited by
     * {@link ParseLimits#maxInputLength()}.
     *
     * <p>The stream is lazy and sequential, and buffers its input: it reads the first characters when it is created,
     * which may throw too. Its terminal operation throws the exceptions of {@code parse}, after the results of all
     * digests before the failure; if the reader fails or a digest is too long, the stream ends there. Closing it closes
     * the reader.
     */
    public Stream<ParseResult> stream(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return stream(results(CharacterSource.of(reader)), reader);
    }

    /**
     * Parses the bytes of a stream, one digest at a time, as {@link #stream(Reader)} does. Closing the stream of
     * results closes the stream of bytes.
     *
     * @see Builder#charset
     */
    public Stream<ParseResult> stream(InputStream in) {
        Objects.requireNonNull(in, "in");
        return stream(results(CharacterSource.of(in, charset(), null)), in);
    }

    /**
     * Parses a file, or all {@linkplain DigestFiles digest files} of a folder one after another, one digest at a time,
     * as {@link #stream(Reader)} does. The path of its file is the {@linkplain ParseResult#source() source} of each
     * result. Subfolders are listed lazily; a file is opened when its first result is requested and closed after its
     * last one. Close the stream if it may not be consumed completely. A {@linkplain Stream#parallel() parallel} stream
     * parses the files of a folder in parallel.
     *
     * @throws DigestReadException if the folder cannot be read; if a file cannot be read, the stream throws it at that
     *     file, and a spliterator can continue with the next file
     * @see Builder#charset
     */
    public Stream<ParseResult> stream(Path path) {
        Objects.requireNonNull(path, "path");
        FilesSpliterator files = new FilesSpliterator(
                Files.isDirectory(path) ? PendingFiles.ofFolder(path) : PendingFiles.ofFile(path),
                (file, in) -> results(CharacterSource.of(in, charset(), file.toString())));
        return stream(files, files);
    }

    private static Stream<ParseResult> stream(Iterator<ParseResult> results, Closeable source) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return stream(Spliterators.spliteratorUnknownSize(results, characteristics), source);
    }

    private static Stream<ParseResult> stream(Spliterator<ParseResult> results, Closeable source) {
        return StreamSupport.stream(results, false).onClose(() -> {
            try {
                source.close();
            } catch (IOException e) {
                throw new DigestReadException("the source could not be closed: " + e, e);
            }
        });
    }

    private Iterator<ParseResult> results(CharacterSource source) {
        DiagnosticLog log = new DiagnosticLog(limits.maxDiagnostics());
        DigestReader reader = new DigestReader(
                SourceBuffer.of(source, limits.maxInputLength()), names, log, limits, pathDate(source.name()));
        return new ResultIterator(reader, log, (digests, batch) -> result(digests, batch, source.name()));
    }

    private ParseResult parse(CharacterSource source) {
        return parse(
                SourceBuffer.of(source.readAll(limits.maxInputLength()), source.decodingProblems()), source.name());
    }

    private ParseResult parse(SourceBuffer buffer, @Nullable String source) {
        DiagnosticLog log = new DiagnosticLog(limits.maxDiagnostics());
        DigestReader reader = new DigestReader(buffer, names, log, limits, pathDate(source));
        DiagnosticBatch batch = new DiagnosticBatch(limits.maxDiagnostics());
        List<LocatedDigest> digests = new ArrayList<>();
        while (reader.advanceToNextDigest()) {
            DigestReader.Result read = reader.read();
            digests.add(read.digest());
            batch.addAll(read.diagnostics());
        }
        batch.addAll(log.drain());
        return result(digests, batch, source);
    }

    /** Returns the date that the path of a source gives, if the parser is set to read it; only files have a name. */
    private @Nullable FoundDate pathDate(@Nullable String source) {
        return dateFromPath && source != null ? DateFromPath.of(Path.of(source)) : null;
    }

    private ParseResult result(List<LocatedDigest> digests, DiagnosticBatch batch, @Nullable String source) {
        ParseResult result = new ParseResult(digests, batch, source);
        Diagnostic mostSevere = batch.mostSevere();
        if (strict != null && mostSevere != null && mostSevere.severity().compareTo(strict) >= 0) {
            throw new StrictParseException((source == null ? "" : source + ":") + mostSevere, result);
        }
        return result;
    }

    private Charset charset() {
        return Charset.forName(charset);
    }

    /**
     * Builds a {@link DigestParser}. Not thread-safe.
     *
     * <pre>{@code
     * DigestParser parser = DigestParser.builder()
     *         .labelNames(SectionKind.SUMMARY, "Összegzés")
     *         .fieldNames(FieldKey.AUTHORS, "Szerzők")
     *         .strict(Severity.ERROR)
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        private final Map<String, SectionKind> labelNames = new LinkedHashMap<>();
        private final Map<String, FieldKey> fieldNames = new LinkedHashMap<>();
        private Charset charset = StandardCharsets.UTF_8;
        private ParseLimits limits = ParseLimits.defaults();
        private @Nullable Severity strict;
        private boolean dateFromPath;

        private Builder() {}

        /** Sets the limits; by default {@link ParseLimits#defaults()}. */
        public Builder limits(ParseLimits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Makes the parser strict: it parses in the same way, and then throws {@link StrictParseException} if there is
         * a diagnostic of this severity or above.
         */
        public Builder strict(Severity severity) {
            this.strict = Objects.requireNonNull(severity, "severity");
            return this;
        }

        /**
         * Sets the charset of bytes; by default UTF-8. A byte order mark of UTF-8 or UTF-16 at the start of a source
         * overrides it. Each malformed sequence is replaced by U+FFFD and reported.
         */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * Adds names of labels for a kind of section, such as {@code Összegzés} or {@code 要点}, to those that the parser
         * knows. Case, width, the form of apostrophes and surrounding punctuation are ignored. If a name is added for
         * several kinds, the last one applies.
         *
         * @throws IllegalArgumentException if {@code kind} is {@link SectionKind#OTHER}, or a name has neither a letter
         *     nor a digit, or was added as the name of a field
         */
        public Builder labelNames(SectionKind kind, String... names) {
            FieldNames.checkLabels(fieldNames, names);
            LabelNames.add(labelNames, kind, names);
            return this;
        }

        /**
         * Adds names of a field, such as {@code Szerzők} for the authors, to those that the parser knows. Case, width,
         * the form of apostrophes and runs of white space are ignored.
         *
         * <pre>{@code
         * DigestParser parser = DigestParser.builder()
         *         .fieldNames(FieldKey.AUTHORS, "Szerzők", "Szerző")
         *         .build();
         * // "- **Szerzők:** Ada Example, Bo Sample" gives the authors Ada Example and Bo Sample
         * }</pre>
         *
         * @throws IllegalArgumentException if a name has neither a letter nor a digit, has more than three words, has
         *     60 characters or more, has a character other than letters, digits, spaces and <code>- . ' / &amp;</code>,
         *     or is already the name of another field or of a kind of section
         */
        public Builder fieldNames(FieldKey key, String... names) {
            FieldNames.add(fieldNames, labelNames, key, names);
            return this;
        }

        /**
         * Sets whether the path of a file dates the digests that no heading dates: the name of the file, such as
         * {@code 2031-02-03.md}, or of a folder that contains it, such as {@code 1-Feb-2031}. By default it does not.
         * It has no effect on a text, a reader or an input stream, which have no path.
         */
        public Builder dateFromPath(boolean enabled) {
            this.dateFromPath = enabled;
            return this;
        }

        /** Returns a parser with these settings. */
        public DigestParser build() {
            return new DigestParser(this);
        }
    }
}
