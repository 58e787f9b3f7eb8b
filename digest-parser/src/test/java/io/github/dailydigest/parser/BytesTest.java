package io.github.dailydigest.parser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {

    private static final String TITLE = "기계 Été \uD83D\uDE42";
    private static final String LATIN_TITLE = "Été";
    private static final Charset EUC_KR = Charset.forName("EUC-KR");

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<byte[]> malformed() {
        Arbitrary<byte[]> text = TextArbitraries.texts().map(some -> some.getBytes(UTF_8));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(8);
        Arbitrary<byte[]> cut = Arbitraries.of("é", "한", "\uD83D\uDE42")
                .map(c -> c.getBytes(UTF_8))
                .flatMap(whole -> Arbitraries.integers()
                        .between(1, whole.length)
                        .map(length -> IntStream.range(0, length)
                                .collect(ByteArrayOutputStream::new, (out, i) -> out.write(whole[i]), (a, b) -> {}))
                        .map(ByteArrayOutputStream::toByteArray));
        return Arbitraries.oneOf(text, bytes, cut).list().ofMaxSize(8).map(BytesTest::joined);
    }

    @Property(tries = 2_000)
    void anyBytesAreDecodedLikeTheJdkDoes(
            @ForAll("malformed") byte[] bytes, @ForAll @IntRange(min = 1, max = 7) int maxRead) {
        String decoded = new String(bytes, charsetOf(bytes));
        CollectedResults expected = CollectedResults.in(parser.parse(decoded));

        CollectedResults whole =
                CollectedResults.in(parser.parse(SlowSource.of(new ByteArrayInputStream(bytes), maxRead)));
        CollectedResults streamed =
                CollectedResults.in(parser.stream(SlowSource.of(new ByteArrayInputStream(bytes), maxRead)));

        assertThat(whole.digests()).isEqualTo(expected.digests());
        assertThat(whole.spans()).isEqualTo(expected.spans());
        assertThat(withoutMalformed(whole)).isEqualTo(withoutMalformed(expected));
        assertThat(streamed).isEqualTo(whole);
    }

    /** Returns the charset of a byte order mark of UTF-16, which few arrays start with; otherwise UTF-8. */
    private static Charset charsetOf(byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(2, bytes.length));
        return start.equals("feff") ? UTF_16BE : start.equals("fffe") ? UTF_16LE : UTF_8;
    }

    @Property(tries = 1_000)
    void eachReplacementIsReportedAtItsOffset(@ForAll("malformed") byte[] bytes) {
        String decoded = new String(bytes, charsetOf(bytes));

        List<Long> offsets = malformedOffsets(parser.parse(new ByteArrayInputStream(bytes)));

        assertThat(offsets)
                .isSubsetOf(IntStream.range(0, decoded.length())
                        .filter(i -> decoded.charAt(i) == '\uFFFD')
                        .asLongStream()
                        .boxed()
                        .toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a byte that never occurs,            FF,          1",
        "a continuation without a start,      80,          1",
        "two continuations,                   80 BF,       2",
        "an overlong slash,                   C0 AF,       2",
        "an overlong slash of three bytes,    E0 80 AF,    3",
        "a lone surrogate,                    ED A0 80,    1",
        "a surrogate pair in two sequences,   ED A0 BD ED B9 82, 2",
        "beyond Unicode,                      F4 90 80 80, 4",
        "beyond any version of UTF-8,         FC 80 80 80 80 80, 6",
        "two bytes of three,                  ED 95,       1",
        "three bytes of four,                 F0 9F 99,    1",
        "one byte of two,                     C3,          1",
        "a start and another start,           C3 C3 A9,    1",
    })
    void malformedSequencesBecomeReplacements(String kind, String hex, int replacements) {
        byte[] malformed = HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] bytes = joined(List.of("## Title ".getBytes(UTF_8), malformed, " (2031-02-03)\n".getBytes(UTF_8)));
        String decoded = new String(bytes, UTF_8);

        ParseResult result = parser.parse(new ByteArrayInputStream(bytes));

        assertThat(result.digests()).isEqualTo(parser.parse(decoded).digests());
        assertThat(malformedOffsets(result)).as(kind).hasSize(replacements);
        assertThat(malformedOffsets(result)).allMatch(offset -> decoded.charAt(offset.intValue()) == '\uFFFD');
    }

    @Test
    void malformedBytesAreReportedByLineAndColumn() {
        byte[] bytes = latin("## Daily \u00FF (2031-02-03)\r\n\r### [\u00C3\u00A9 \u0080A](u)\n\n\u00E9");

        assertThat(parser.parse(new ByteArrayInputStream(bytes)).diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.MALFORMED_INPUT)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(1, 10, 9, 1), new SourceSpan(3, 8, 33, 1), new SourceSpan(5, 1, 41, 1));
    }

    @Test
    void malformedBytesFarIntoAStreamAreReportedByLineAndColumn() throws IOException {
        String digest = digest(TITLE);
        int times = 3 * (1 << 16) / digest.length();
        byte[] bytes = joined(List.of(digest.repeat(times).getBytes(UTF_8), latin("\n\n\u00FF\n")));
        int lines = (int) (digest.lines().count() * times);

        assertThat(CollectedResults.in(parser.stream(new ByteArrayInputStream(bytes)))
                        .diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.MALFORMED_INPUT)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(lines + 3, 1, (long) digest.length() * times + 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkOverridesTheCharset(String marked) {
        byte[] bytes = ("\uFEFF" + digest(TITLE)).getBytes(Charset.forName(marked));

        for (Charset given : List.of(UTF_8, UTF_16, UTF_16LE, UTF_16BE, ISO_8859_1, EUC_KR)) {
            assertThat(title(given, bytes))
                    .as("%s if %s is given", marked, given)
                    .isEqualTo(TITLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkIsNotContentAndCountsAsOneCharacter(String marked) {
        byte[] bytes = ("\uFEFF" + digest(TITLE)).getBytes(Charset.forName(marked));

        CollectedResults read = CollectedResults.in(parser.parse(SlowSource.of(new ByteArrayInputStream(bytes), 1)));

        assertThat(read).isEqualTo(CollectedResults.in(parser.parse("\uFEFF" + digest(TITLE))));
        assertThat(read.spans().get(0).offset()).isEqualTo(1);
        assertThat(read.diagnostics()).isEmpty();
    }

    @Test
    void theGivenCharsetAppliesIfThereIsNoByteOrderMark() {
        assertThat(title(EUC_KR, digest("새로운 모델").getBytes(EUC_KR))).isEqualTo("새로운 모델");
        assertThat(title(ISO_8859_1, digest(LATIN_TITLE).getBytes(ISO_8859_1))).isEqualTo(LATIN_TITLE);
        assertThat(title(UTF_16LE, digest(TITLE).getBytes(UTF_16LE))).isEqualTo(TITLE);
        assertThat(title(UTF_16BE, digest(TITLE).getBytes(UTF_16BE))).isEqualTo(TITLE);
        assertThat(title(UTF_16, digest(TITLE).getBytes(UTF_16))).isEqualTo(TITLE);
        assertThat(title(UTF_16, digest(TITLE).getBytes(UTF_16BE))).isEqualTo(TITLE);
        assertThat(title(UTF_8, digest(TITLE).getBytes(UTF_8))).isEqualTo(TITLE);
    }

    @Test
    void bytesOfAnotherCharsetAreReported() {
        byte[] bytes = digest("새").getBytes(EUC_KR);

        assertThat(title(UTF_8, bytes)).contains("\uFFFD");
        assertThat(malformedOffsets(parser.parse(new ByteArrayInputStream(bytes))))
                .isNotEmpty();
    }

    @Test
    void anIncompleteUtf16CharacterAtTheEndIsReported() {
        byte[] bytes = joined(List.of("\uFEFF# Title\n".getBytes(UTF_16LE), new byte[] {0x41}));

        ParseResult result = parser.parse(new ByteArrayInputStream(bytes));

        assertThat(malformedOffsets(result)).containsExactly(9L);
    }

    @Test
    void aLoneSurrogateInUtf16IsReplaced() {
        byte[] bytes = joined(List.of(
                "\uFEFF## A".getBytes(UTF_16BE), new byte[] {(byte) 0xD8, 0}, "B (2031-02-03)\n".getBytes(UTF_16BE)));

        ParseResult result = parser.parse(new ByteArrayInputStream(bytes));

        assertThat(result.digests().get(0).title().orElseThrow()).startsWith("A\uFFFD");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.MALFORMED_INPUT);
    }

    @Property(tries = 100)
    void charactersMayCrossTheEdgeOfEveryBuffer(
            @ForAll @IntRange(min = 0, max = 8) int shift, @ForAll @IntRange(min = 1, max = 3) int more) {
        String filler = "a".repeat(shift) + ("한\uD83D\uDE42é\0".repeat(1 << 13) + "\n").repeat(more);
        String text = "# " + filler + digest(TITLE);
        CollectedResults expected = CollectedResults.in(parser.parse(text));

        assertThat(CollectedResults.in(parser.parse(utf8(text)))).isEqualTo(expected);
        assertThat(CollectedResults.in(parser.stream(utf8(text)))).isEqualTo(expected);
    }

    @Test
    void filesAreDecodedWithTheGivenCharset(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("03.md"), digest("새로운 모델").getBytes(EUC_KR));
        DigestParser korean = DigestParser.builder().charset(EUC_KR).build();

        CollectedResults whole = CollectedResults.in(korean.parse(file));

        assertThat(whole.digests().get(0).papers().get(0).title()).isEqualTo("새로운 모델");
        assertThat(CollectedResults.in(korean.stream(file))).isEqualTo(whole);
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void aNullCharsetIsRejected() {
        assertThatNullPointerException()
                .isThrownBy(() -> DigestParser.builder().charset(null))
                .withMessage("charset");
    }

    private static String title(Charset given, byte[] bytes) {
        ParseResult result = DigestParser.builder().charset(given).build().parse(new ByteArrayInputStream(bytes));
        return result.digests().get(0).papers().get(0).title();
    }

    private static String digest(String title) {
        return """
                ## Daily Papers (2031-02-03)

                ### [%s](https://arxiv.org/abs/3102.00001)

                - ***What's New***: one paragraph.

                """.formatted(title);
    }

    private static List<Diagnostic> withoutMalformed(CollectedResults everything) {
        return everything.diagnostics().stream()
                .filter(d -> d.code() != DiagnosticCode.MALFORMED_INPUT)
                .toList();
    }

    private static List<Long> malformedOffsets(ParseResult result) {
        return result.diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.MALFORMED_INPUT)
                .map(d -> d.span().offset())
                .toList();
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
