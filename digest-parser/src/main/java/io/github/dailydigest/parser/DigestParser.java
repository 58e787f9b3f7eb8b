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
 * {@link ParseLimits#maxInputLength()}, and where it is {@linkplain Builder#strict strict}; all but the first extend
 * {@link DigestException}.
 *
 * <p>Immutable, thread-safe and {@link Serializable}: one parser serves every thread.
 */
public final class DigestParser implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LabelNames names;
    private final ParseLimits limits;
    private final String charset;
    private final @Nullable Severity strict;

    private DigestParser(Builder builder) {
        this.names = new LabelNames(builder.labelNames);
        this.charset = builder.charset.name();
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

    /** A parser without limits, for text that is in memory already. */
    static DigestParser unlimited(Map<String, SectionKind> labelNames) {
        Builder builder = builder().limits(ParseLimits.NONE);
        builder.labelNames.putAll(labelNames);
        return builder.build();
    }

    /**
     * Parses a text. A byte order mark at its start is no content.
     *
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
     */
    public ParseResult parse(String text) {
        Objects.requireNonNull(text, "text");
        InputLength.check(text.length(), limits.maxInputLength());
        return parse(SourceBuffer.of(text), null);
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
        return parse(CharacterSource.of(reader));
    }

    /**
     * Parses what a stream of bytes gives, to its end. The stream is not closed.
     *
     * @throws DigestReadException if the stream fails
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
     * @see Builder#charset
     */
    public ParseResult parse(InputStream in) {
        Objects.requireNonNull(in, "in");
        return parse(CharacterSource.of(in, charset(), null));
    }

    /**
     * Parses a file. The path as given is the {@linkplain ParseResult#source() source} of the result.
     *
     * @throws DigestReadException if the file cannot be read
     * @throws InputTooLargeException if the text is larger than the limit
     * @throws StrictParseException if the parser is strict and finds what it must not
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
     * Parses what a reader gives, one digest at a time: each element is the result of one digest, and a source without
     * any gives one element. Together they are what {@link #parse(Reader)} gives, but no more is held than one paper
     * and what is known of its digest, so that a source may be of any size. A digest may be as large as
     * {@link ParseLimits#maxInputLength()}, and so may the text up to the next line end or heading.
     *
     * <p>The stream is lazy and sequential, and reads ahead: its first characters when it is made, which may throw too.
     * It throws what {@code parse} throws where it comes to it; digests before that were given, and where the reader
     * fails or a digest is too large, it has come to its end. Closing it closes the reader.
     */
    public Stream<ParseResult> stream(Reader reader) {
        Objects.requireNonNull(reader, "reader");
        return stream(results(CharacterSource.of(reader)), reader);
    }

    /**
     * Parses what a stream of bytes gives, one digest at a time, as {@link #stream(Reader)} does. Closing the stream of
     * results closes that of bytes.
     *
     * @see Builder#charset
     */
    public Stream<ParseResult> stream(InputStream in) {
        Objects.requireNonNull(in, "in");
        return stream(results(CharacterSource.of(in, charset(), null)), in);
    }

    /**
     * Parses a file, or all the {@linkplain DigestFiles digest files} of a folder one after another, one digest at a
     * time, as {@link #stream(Reader)} does. The path of its file is the {@linkplain ParseResult#source() source} of
     * each result. A folder below it is looked into when it is come to, and a file is opened when its first result is
     * asked for and closed after its last; close the stream if it may not be read to its end.
     * {@linkplain Stream#parallel() In parallel}, threads read files of a folder side by side.
     *
     * @throws DigestReadException if the folder cannot be read; a file that cannot be read throws it where it is come
     *     to, and the next one can still be read
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
        DigestReader reader = new DigestReader(SourceBuffer.of(source, limits.maxInputLength()), names, log, limits);
        return new ResultIterator(reader, log, (digests, batch) -> result(digests, batch, source.name()));
    }

    private ParseResult parse(CharacterSource source) {
        return parse(
                SourceBuffer.of(source.readAll(limits.maxInputLength()), source.decodingProblems()), source.name());
    }

    private ParseResult parse(SourceBuffer buffer, @Nullable String source) {
        DiagnosticLog log = new DiagnosticLog(limits.maxDiagnostics());
        DigestReader reader = new DigestReader(buffer, names, log, limits);
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
     *         .labelNames(SectionKind.SUMMARY, "Résumé")
     *         .strict(Severity.ERROR)
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        private final Map<String, SectionKind> labelNames = new LinkedHashMap<>();
        private Charset charset = StandardCharsets.UTF_8;
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

        /**
         * The encoding of bytes, by default UTF-8. A byte order mark of UTF-8 or UTF-16 at the start of a source goes
         * before it. Bytes that are no text in the encoding become U+FFFD, each diagnosed.
         */
        public Builder charset(Charset charset) {
            this.charset = Objects.requireNonNull(charset, "charset");
            return this;
        }

        /**
         * More names by which labels name a kind, besides those that the parser knows: {@code Résumé}, {@code 要点}. They
         * are found as those are, without regard to case, width, the form of apostrophes and punctuation around them. A
         * name given for two kinds is of the one given last.
         *
         * @throws IllegalArgumentException if {@code kind} is {@link SectionKind#OTHER}, or a name has neither letter
         *     nor digit
         */
        public Builder labelNames(SectionKind kind, String... names) {
            LabelNames.add(labelNames, kind, names);
            return this;
        }

        /** The parser as set. */
        public DigestParser build() {
            return new DigestParser(this);
        }
    }
}
