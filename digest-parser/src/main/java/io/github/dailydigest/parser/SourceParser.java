package io.github.dailydigest.parser;

import io.github.dailydigest.parser.files.ResultIterator;
import io.github.dailydigest.parser.ledger.DiagnosticBatch;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LocatedDigest;
import io.github.dailydigest.parser.markdown.CommonMarkVersion;
import io.github.dailydigest.parser.outline.DigestReader;
import io.github.dailydigest.parser.source.CharacterSource;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.DateFromPath;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parses one source with the settings of a {@link DigestParser}: as a whole, or one digest at a time. */
final class SourceParser implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LabelNames names;
    private final ParseLimits limits;
    private final @Nullable Severity strict;
    private final boolean dateFromPath;

    SourceParser(LabelNames names, ParseLimits limits, @Nullable Severity strict, boolean dateFromPath) {
        this.names = names;
        this.limits = limits;
        this.strict = strict;
        this.dateFromPath = dateFromPath;
    }

    ParseResult parse(CharacterSource source) {
        return parse(
                SourceBuffer.of(source.readAll(limits.maxInputLength()), source.decodingProblems()), source.name());
    }

    /** Parses a file; the path is the name of the source. */
    ParseResult parse(Path file, Charset charset) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(CharacterSource.of(in, charset, file.toString()));
        } catch (IOException | ClosedFileSystemException e) {
            throw new DigestReadException(file.toString(), e);
        }
    }

    /** Parses a text that is in memory; {@code source} is its name, or null if it has none. */
    ParseResult parse(SourceBuffer buffer, @Nullable String source) {
        DiagnosticLog log = new DiagnosticLog(limits.maxDiagnostics());
        DigestReader reader = reader(buffer, log, source);
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

    /** Returns the results of a source, one for each digest, which are parsed as they are requested. */
    Iterator<ParseResult> results(CharacterSource source) {
        String name = source.name();
        DiagnosticLog log = new DiagnosticLog(limits.maxDiagnostics());
        SourceBuffer buffer = SourceBuffer.of(source, limits.maxInputLength());
        DigestReader reader = reader(buffer, log, name);
        return new ResultIterator(reader, log, (digests, batch) -> result(digests, batch, name));
    }

    /** Returns the result of a file that could not be parsed. */
    static ParseResult failed(DigestException failure) {
        DiagnosticLog log = new DiagnosticLog(1);
        log.report(
                DiagnosticCode.FILE_FAILED,
                new SourceSpan(1, 1, 0, 0),
                Objects.requireNonNullElse(failure.getMessage(), "the file could not be parsed"));
        return new ParseResult(List.of(), log.drain(), failure.source().orElse(null));
    }

    private DigestReader reader(SourceBuffer buffer, DiagnosticLog log, @Nullable String source) {
        // The builder of the parser checks this too, but another program may have serialized the parser.
        CommonMarkVersion.require();
        return new DigestReader(buffer, names, log, limits, source, pathDate(source));
    }

    /** Returns the date that the name of a source gives, if the parser is set to read it. */
    private @Nullable FoundDate pathDate(@Nullable String source) {
        return dateFromPath && source != null ? DateFromPath.of(source) : null;
    }

    private ParseResult result(List<LocatedDigest> digests, DiagnosticBatch batch, @Nullable String source) {
        ParseResult result = new ParseResult(digests, batch, source);
        Diagnostic mostSevere = batch.mostSevere();
        if (strict != null && mostSevere != null && mostSevere.severity().compareTo(strict) >= 0) {
            throw new StrictParseException((source == null ? "" : source + ":") + mostSevere, result);
        }
        return result;
    }
}
