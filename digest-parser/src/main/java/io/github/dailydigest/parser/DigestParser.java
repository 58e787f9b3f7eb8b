package io.github.dailydigest.parser;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.files.FilesSpliterator;
import io.github.dailydigest.parser.files.PendingFiles;
import io.github.dailydigest.parser.files.ResultStreams;
import io.github.dailydigest.parser.markdown.CommonMarkVersion;
import io.github.dailydigest.parser.source.CharacterSource;
import io.github.dailydigest.parser.source.InputLength;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.FieldNames;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
 * {@linkplain Builder#strict strict}; all but the first extend {@link DigestException}. An unchecked exception of a
 * reader or stream that is given to the parser is not caught.
 *
 * <p>Immutable, thread-safe and {@link Serializable}: one parser serves every thread.
 */
public final class DigestParser implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, SectionKind> labelNames;
    private final Map<String, FieldKey> fieldNames;
    private final ParseLimits limits;
    private final String charset;
    private final @Nullable Severity strict;
    private final boolean dateFromPath;
    private final boolean continueOnFailure;
    private final SourceParser sources;

    private DigestParser(Builder builder) {
        CommonMarkVersion.require();
        this.labelNames = Collections.unmodifiableMap(new LinkedHashMap<>(builder.labelNames));
        this.fieldNames = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fieldNames));
        this.charset = builder.charset.name();
        this.limits = builder.limits;
        this.strict = builder.strict;
        this.dateFromPath = builder.dateFromPath;
        this.continueOnFailure = builder.continueOnFailure;
        this.sources =
                new SourceParser(LabelNames.of(builder.labelNames, builder.fieldNames), limits, strict, dateFromPath);
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
        InputLength.check(text.length(), limits.maxInputLength(), null);
        return sources.parse(SourceBuffer.of(text), null);
    }

    /** Parses the text of a file, whose path may date it. */
    ParseResult parse(String text, @Nullable Path file) {
        return sources.parse(SourceBuffer.of(text), file == null ? null : file.toString());
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
        return sources.parse(CharacterSource.of(reader, null));
    }

    /**
     * Parses the text of a reader with a name, as {@link #parse(InputStream, String)} does for bytes.
     *
     * @param source the {@linkplain ParseResult#source() name of the source}
     * @throws DigestException as {@link #parse(Reader)} does
     */
    public ParseResult parse(Reader reader, String source) {
        Objects.requireNonNull(reader, "reader");
        return sources.parse(CharacterSource.of(reader, Objects.requireNonNull(source, "source")));
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
        return sources.parse(CharacterSource.of(in, charset(), null));
    }

    /**
     * Parses the bytes of a stream that has a name, such as the URI of an object in a store. The name is the
     * {@linkplain ParseResult#source() source} of the result and of exceptions, and may
     * {@linkplain Builder#dateFromPath date} the digests; nothing else is done with it.
     *
     * <pre>{@code
     * try (InputStream in = connection.getInputStream()) {
     *     ParseResult result = parser.parse(in, "https://example.org/2031-02-03.md");
     * }
     * }</pre>
     *
     * @param source the name of the source
     * @throws DigestException as {@link #parse(InputStream)} does
     * @see Builder#charset
     */
    public ParseResult parse(InputStream in, String source) {
        Objects.requireNonNull(in, "in");
        return sources.parse(CharacterSource.of(in, charset(), Objects.requireNonNull(source, "source")));
    }

    /**
     * Parses a file. The given path is the {@linkplain ParseResult#source() source} of the result.
     *
     * @throws DigestReadException if the file cannot be read, or its file system is closed
     * @throws InputTooLargeException if the text is longer than the limit
     * @throws StrictParseException if the parser is strict and reports a diagnostic of the severity or above
     * @see Builder#charset
     */
    public ParseResult parse(Path file) {
        Objects.requireNonNull(file, "file");
        return sources.parse(file, charset());
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
        return ResultStreams.of(sources.results(CharacterSource.of(reader, null)), reader, null);
    }

    /**
     * Parses the text of a reader with a name, one digest at a time, as {@link #stream(Reader)} does.
     *
     * @param source the {@linkplain ParseResult#source() name of the source}
     */
    public Stream<ParseResult> stream(Reader reader, String source) {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(source, "source");
        return ResultStreams.of(sources.results(CharacterSource.of(reader, source)), reader, source);
    }

    /**
     * Parses the bytes of a stream, one digest at a time, as {@link #stream(Reader)} does. Closing the stream of
     * results closes the stream of bytes.
     *
     * @see Builder#charset
     */
    public Stream<ParseResult> stream(InputStream in) {
        Objects.requireNonNull(in, "in");
        return ResultStreams.of(sources.results(CharacterSource.of(in, charset(), null)), in, null);
    }

    /**
     * Parses the bytes of a stream that has a name, one digest at a time, as {@link #stream(InputStream)} does.
     *
     * @param source the {@linkplain ParseResult#source() name of the source}
     * @see Builder#charset
     */
    public Stream<ParseResult> stream(InputStream in, String source) {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(source, "source");
        return ResultStreams.of(sources.results(CharacterSource.of(in, charset(), source)), in, source);
    }

    /**
     * Parses a file, or all {@linkplain DigestFiles digest files} of a folder one after another, one digest at a time,
     * as {@link #stream(Reader)} does. The path of its file is the {@linkplain ParseResult#source() source} of each
     * result. Subfolders are listed lazily; a file is opened when its first result is requested and closed after its
     * last one. Close the stream if it may not be consumed completely. A {@linkplain Stream#parallel() parallel} stream
     * parses the files of a folder in parallel.
     *
     * @throws DigestReadException if the folder cannot be read, or its file system is closed; if a file cannot be read,
     *     the stream throws it at that file, and a spliterator can continue with the next file; see
     *     {@link Builder#continueOnFailure}
     * @see Builder#charset
     */
    public Stream<ParseResult> stream(Path path) {
        Objects.requireNonNull(path, "path");
        FilesSpliterator files = new FilesSpliterator(
                PendingFiles.of(path),
                (file, in) -> sources.results(CharacterSource.of(in, charset(), file.toString())),
                continueOnFailure ? SourceParser::failed : null);
        return ResultStreams.of(files, files, path.toString());
    }

    /**
     * Parses a file, or all {@linkplain DigestFiles digest files} of a folder, and returns the papers of all digests in
     * order, each with its digest, its place and the path of its file. As {@link #stream(Path)}, the stream is lazy;
     * close it if it may not be consumed completely. Diagnostics are only in the results of {@code stream}.
     *
     * @throws DigestReadException as {@code stream(Path)} does
     */
    public Stream<PaperOccurrence> papers(Path path) {
        return stream(path).flatMap(result -> result.papers().stream());
    }

    private Charset charset() {
        return Charset.forName(charset);
    }

    /**
     * Returns the settings: {@code DigestParser[charset=UTF-8, strict=null, dateFromPath=false, …]}. For logs; the form
     * may change.
     */
    @Override
    public String toString() {
        return "DigestParser[charset=" + charset + ", strict=" + strict + ", dateFromPath=" + dateFromPath
                + ", continueOnFailure=" + continueOnFailure + ", " + namesToString() + ", limits=" + limits + "]";
    }

    /** Returns the names that were added, in a form for {@code toString}. */
    String namesToString() {
        return "labelNames=" + labelNames + ", fieldNames=" + fieldNames;
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
        private boolean continueOnFailure;

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
         * It has no effect on a text, a reader or an input stream without a name; the name of a source counts as its
         * path, with slashes between folders.
         */
        public Builder dateFromPath(boolean enabled) {
            this.dateFromPath = enabled;
            return this;
        }

        /**
         * Sets whether {@link DigestParser#stream(Path)} and {@link DigestParser#papers(Path)} go on after a file that
         * cannot be read, has a digest that is longer than the limit, or has a diagnostic that a {@linkplain #strict
         * strict} parser rejects. By default, the stream throws at that file. If enabled, the file has, after the
         * results of the digests above the failure, one result without digests that has one diagnostic,
         * {@link DiagnosticCode#FILE_FAILED}, with the message of the exception; and the stream goes on with the next
         * file. A folder that is given and cannot be read throws in either case.
         *
         * <pre>{@code
         * DigestParser parser = DigestParser.builder().continueOnFailure(true).build();
         * try (Stream<ParseResult> results = parser.stream(Path.of("archive"))) {
         *     results.filter(result -> result.highestSeverity().equals(Optional.of(Severity.ERROR)))
         *             .forEach(result -> System.err.println(result.source() + ": " + result.diagnostics()));
         * }
         * }</pre>
         */
        public Builder continueOnFailure(boolean enabled) {
            this.continueOnFailure = enabled;
            return this;
        }

        /** Returns a parser with these settings. Throws {@link IllegalStateException} if commonmark-java is too old. */
        public DigestParser build() {
            return new DigestParser(this);
        }
    }
}
