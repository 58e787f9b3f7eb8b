package io.github.dailydigest.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dailydigest.contract.ContractMapper.Lines;
import io.github.dailydigest.contract.ReadFailure.Kind;
import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.GoldenCase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are read and written one at a time, as lines of JSON. */
public abstract class JsonLinesContract {

    /** The number of lines that make about 30 MB. */
    private static final int MANY = 40_000;

    /** In bytes: more than Jackson and this library together buffer, and much less than the whole. */
    private static final int BUFFERS = 32 * 1024;

    private final ContractMapper mapper;

    protected JsonLinesContract(ContractMapper mapper) {
        this.mapper = mapper;
    }

    @Test
    void digestsAreWrittenAsLinesAndReadBack() throws IOException {
        assertRoundTripAsLines(
                GoldenCase.all().stream()
                        .flatMap(golden -> golden.digests().stream())
                        .toList(),
                Digest.class);
    }

    @Test
    void papersAreWrittenAsLinesAndReadBack() throws IOException {
        assertRoundTripAsLines(
                GoldenCase.all().stream()
                        .flatMap(golden -> golden.digests().stream())
                        .flatMap(digest -> digest.papers().stream())
                        .toList(),
                Paper.class);
    }

    private <T> void assertRoundTripAsLines(List<T> values, Class<T> type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mapper.writeLines(values.iterator(), type, out);
        List<String> lines = out.toString(UTF_8).lines().toList();

        assertThat(lines).hasSameSizeAs(values).hasSizeGreaterThan(200);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).isEqualTo(mapper.write(values.get(i)));
        }
        assertThat(readAll(out.toString(UTF_8), type)).isEqualTo(values);
    }

    @Test
    void readingUsesConstantMemory() throws IOException {
        byte[] line = (Samples.DIGEST_JSON + "\n").getBytes(UTF_8);
        RepeatingInputStream source = new RepeatingInputStream(line, MANY);

        try (Lines<Digest> digests = mapper.readLines(source, Digest.class)) {
            for (int i = 1; i <= MANY; i++) {
                assertThat(digests.next()).isEqualTo(Samples.DIGEST);
                assertThat(source.position() - (long) i * line.length).isLessThan(BUFFERS);
            }
            assertThat(digests.hasNext()).isFalse();
        }
    }

    @Test
    void writingUsesConstantMemory() throws IOException {
        long line = Samples.PAPER_JSON.getBytes(UTF_8).length + 1L;
        CountingOutputStream target = new CountingOutputStream();
        Iterator<Paper> papers = IntStream.range(0, MANY)
                .mapToObj(i -> {
                    assertThat(i * line - target.count()).isLessThan(BUFFERS);
                    return Samples.PAPER;
                })
                .iterator();

        mapper.writeLines(papers, Paper.class, target);

        // There is no line ending after the last line.
        assertThat(target.count()).isEqualTo(MANY * line - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"a\",\"votes\":\"85\",\"authors\":[{\"name\":\"Ada Example\"}]}",
                "{\"title\":\"a\",\"sections\":[{\"kind\":\"OTHER\",\"markdown\":[{\"x\":[]}]}],\"more\":{}}",
                "{\"title\":\"a\",\"title\":\"b\"}",
                "{\"votes\":1}",
                "{\"title\":\" \"}",
                "[{\"title\":\"a\"},{\"title\":\"b\"}]",
                "[]",
                "\"a\"",
                "85"
            })
    void aRejectedLineIsReportedAndReadingContinues(String bad) throws IOException {
        String lines = "{\"title\":\"one\"}\n" + bad + "\n{\"title\":\"three\"}\n";

        try (Lines<Paper> papers = read(lines, Paper.class)) {
            assertThat(papers.next().title()).isEqualTo("one");
            ReadFailure failure = mapper.describe(catchThrowable(papers::next));
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.kind()).isIn(Kind.MISMATCH, Kind.INVALID_VALUE);
            assertThat(papers.next().title()).isEqualTo("three");
            assertThat(papers.hasNext()).isFalse();
        }
    }

    /** Jackson cannot continue after it. */
    @Test
    void aMalformedLineIsReported() throws IOException {
        String lines = "{\"title\":\"one\"}\n{\"title\":oops}\n{\"title\":\"three\"}\n";

        try (Lines<Paper> papers = read(lines, Paper.class)) {
            assertThat(papers.next().title()).isEqualTo("one");
            ReadFailure failure = mapper.describe(catchThrowable(papers::next));
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.kind()).isEqualTo(Kind.MALFORMED);
        }
    }

    @Test
    void blankLinesAndWindowsLineEndingsAreSkipped() throws IOException {
        assertThat(readAll("\r\n{\"name\":\"Ada Example\"}\r\n\r\n \n{\"name\":\"Bo Sample\"}", Author.class))
                .containsExactly(Author.of("Ada Example"), Author.of("Bo Sample"));
        assertThat(readAll("\n", Author.class)).isEmpty();
    }

    @Test
    void elementsOfAnArrayAreReadOneAtATime() throws IOException {
        String json = Stream.of("one", "two")
                .map(name -> "{\"name\":\"" + name + "\"}")
                .toList()
                .toString();

        assertThat(readAll(json, Author.class)).containsExactly(Author.of("one"), Author.of("two"));
    }

    private <T> List<T> readAll(String lines, Class<T> type) throws IOException {
        List<T> values = new ArrayList<>();
        try (Lines<T> source = read(lines, type)) {
            while (source.hasNext()) {
                values.add(source.next());
            }
        }
        return values;
    }

    private <T> Lines<T> read(String lines, Class<T> type) throws IOException {
        return mapper.readLines(new ByteArrayInputStream(lines.getBytes(UTF_8)), type);
    }
}
