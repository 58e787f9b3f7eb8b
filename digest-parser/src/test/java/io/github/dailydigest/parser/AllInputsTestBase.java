package io.github.dailydigest.parser;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Base class of tests that parse from every kind of input: a text, a reader, bytes, a file and a folder. */
abstract class AllInputsTestBase {

    static final String HEAD = "## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n\n";

    @TempDir
    private Path folder;

    /** The results for one text. */
    record Outcome(List<Digest> digests, List<Diagnostic> diagnostics, long omitted) {

        List<Paper> papers() {
            return digests.stream().flatMap(digest -> digest.papers().stream()).toList();
        }

        List<DiagnosticCode> codes() {
            return diagnostics.stream().map(Diagnostic::code).toList();
        }
    }

    /** Parses a text with limits from every kind of input, whole and as a stream, and checks the outcome each time. */
    final void everywhere(UnaryOperator<ParseLimits.Builder> limits, String markdown, Consumer<Outcome> check)
            throws IOException {
        DigestParser parser = DigestParser.builder()
                .limits(limits.apply(ParseLimits.builder()).build())
                .build();
        for (Function<DigestParser, Stream<ParseResult>> input : inputs(markdown)) {
            List<ParseResult> results = input.apply(parser).toList();
            check.accept(new Outcome(
                    results.stream()
                            .flatMap(result -> result.digests().stream())
                            .toList(),
                    results.stream()
                            .flatMap(result -> result.diagnostics().stream())
                            .toList(),
                    results.stream().mapToLong(ParseResult::diagnosticsOmitted).sum()));
        }
    }

    final List<Function<DigestParser, Stream<ParseResult>>> inputs(String markdown) throws IOException {
        Path file = Files.writeString(folder.resolve("in.md"), markdown);
        byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
        return List.of(
                parser -> Stream.of(parser.parse(markdown)),
                parser -> Stream.of(parser.parse(new StringReader(markdown))),
                parser -> Stream.of(parser.parse(new ByteArrayInputStream(bytes))),
                parser -> Stream.of(parser.parse(file)),
                parser -> parser.stream(new StringReader(markdown)),
                parser -> parser.stream(new ByteArrayInputStream(bytes)),
                parser -> parser.stream(file),
                parser -> parser.stream(folder));
    }
}
