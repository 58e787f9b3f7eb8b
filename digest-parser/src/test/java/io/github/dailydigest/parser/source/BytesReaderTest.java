package io.github.dailydigest.parser.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SlowSource;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesReaderTest {

    private final Deque<DecodingProblem> decodingProblems = new ArrayDeque<>();

    @Test
    void readsAtMostTheRequestedLengthToTheRequestedOffset() throws IOException {
        BytesReader reader =
                new BytesReader(new ByteArrayInputStream("abcdef".getBytes(UTF_8)), UTF_8, decodingProblems);
        char[] buffer = "--------".toCharArray();

        assertThat(reader.read(buffer, 2, 3)).isEqualTo(3);
        assertThat(buffer).containsExactly("--abc---".toCharArray());
        assertThat(reader.read(buffer, 0, 0)).isZero();
        assertThat(reader.read(buffer, 0, 8)).isEqualTo(3);
        assertThat(buffer).containsExactly("defbc---".toCharArray());
        assertThat(reader.read(buffer, 0, 8)).isEqualTo(-1);
        assertThat(reader.read(buffer, 0, 0)).isZero();
        assertThat(reader.read(buffer, 0, 8)).isEqualTo(-1);
    }

    @Test
    void emptyInputEndsAtOnce() throws IOException {
        assertThat(reader(UTF_8, new byte[0]).read(new char[4], 0, 4)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, FF 61 FF FF 62, 0 2 3",
        "UTF-8, 61 C3, 1",
        "UTF-8, ED 95 9C F0 9F 99 82 80, 3",
        "UTF-16LE, 61 00 00 DC 62, 1 2",
        "EUC-KR, 61 FF 62, 1",
        "US-ASCII, 61 80 80, 1 2",
    })
    void reportsEachReplacementAtItsOffsetForAnyReadLength(String charset, String hex, String offsets)
            throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        String expected = new String(bytes, Charset.forName(charset));
        for (int maxRead = 1; maxRead <= 9; maxRead++) {
            decodingProblems.clear();
            BytesReader reader = reader(Charset.forName(charset), bytes);

            assertThat(all(reader, maxRead)).as("%s at a time", maxRead).isEqualTo(expected);
            assertThat(decodingProblems)
                    .extracting(problem -> String.valueOf(problem.offset()))
                    .containsExactly(offsets.split(" "));
        }
    }

    @Test
    void readsEachCharacterIncludingNulIntoABufferOfOne() throws IOException {
        assertThat(all(reader(UTF_8, "a\0\0b\0".getBytes(UTF_8)), 1)).isEqualTo("a\0\0b\0");
    }

    /** Each call returns one surrogate of the pair, as in {@link java.io.InputStreamReader}. */
    @Test
    void readsASurrogatePairInTwoCallsIntoABufferOfOne() throws IOException {
        BytesReader reader = reader(UTF_8, "🙂a🙂".getBytes(UTF_8));
        char[] buffer = new char[3];

        assertThat(reader.read(buffer, 2, 1)).isEqualTo(1);
        assertThat(reader.read(buffer, 0, 2)).isEqualTo(1);
        assertThat(reader.read(buffer, 1, 1)).isEqualTo(1);
        assertThat(buffer).containsExactly('\uDE42', 'a', '\uD83D');
        assertThat(all(reader, 2)).isEqualTo("🙂");
    }

    /** Covers the fast path and the sequences that it leaves to the decoder of the JDK. */
    @Property
    void decodesAnyBytesLikeTheJdk(@ForAll List<@From("sequences") String> sequences) throws IOException {
        // Preceded by a character, so that there can be no byte order mark.
        byte[] bytes = HexFormat.of().parseHex("61" + String.join("", sequences));
        decodingProblems.clear();

        String text = all(new BytesReader(new ByteArrayInputStream(bytes), UTF_8, decodingProblems), 5);

        assertThat(text).isEqualTo(new String(bytes, UTF_8));
        assertThat(decodingProblems)
                .allSatisfy(problem ->
                        assertThat(text.charAt((int) problem.offset())).isEqualTo('\uFFFD'));
    }

    /** Sequences of each length: at the ends of their ranges, beyond them, overlong, and truncated. */
    @Provide
    Arbitrary<String> sequences() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "61",
                        "7F",
                        "80",
                        "C080",
                        "C1BF",
                        "C280",
                        "DFBF",
                        "C3",
                        "E08080",
                        "E09FBF",
                        "E0A080",
                        "ED9FBF",
                        "EDA080",
                        "EDBFBF",
                        "EE8080",
                        "EFBFBD",
                        "EFBFBF",
                        "EAB080",
                        "EAB0",
                        "EA",
                        "F0808080",
                        "F0908080",
                        "F09F9982",
                        "F09F99",
                        "F48FBFBF",
                        "F4908080",
                        "F5",
                        "FF"),
                Arbitraries.bytes().map(b -> HexFormat.of().toHexDigits(b)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EF BB BF 61", "FE FF 00 61", "FF FE 61 00"})
    void aByteOrderMarkSelectsTheCharsetAndStaysInTheText(String hex) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(all(reader(Charset.forName("EUC-KR"), bytes), 8)).isEqualTo("\uFEFFa");
        assertThat(decodingProblems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-32LE, FF FE 00 00 61 00 00 00, a",
        "UTF-32, FF FE 00 00 61 00 00 00, a",
        "UTF-32BE, 00 00 FE FF 00 00 00 61, a",
        "UTF-32LE, FF FE 61 00, \uFEFFa",
        "UTF-8, FF FE 00 00 61 00, \uFEFF\0a"
    })
    void theMarkOfUtf32IsRecognizedOnlyForUtf32(String charset, String hex, String text) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(all(reader(Charset.forName(charset), bytes), 8)).isEqualTo(text);
        assertThat(decodingProblems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EF", "EF BB", "EF BB 61", "FE", "FE 61", "FF", "FF 61", "61 FE FF"})
    void aPartialByteOrderMarkIsText(String hex) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(all(reader(Charset.forName("ISO-8859-1"), bytes), 8))
                .isEqualTo(new String(bytes, Charset.forName("ISO-8859-1")));
    }

    @Test
    void closesItsInputStream() throws IOException {
        boolean[] closed = {false};
        BytesReader reader = new BytesReader(
                new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                UTF_16LE,
                decodingProblems);

        reader.close();

        assertThat(closed[0]).isTrue();
    }

    private BytesReader reader(Charset charset, byte[] bytes) {
        return new BytesReader(SlowSource.of(new ByteArrayInputStream(bytes), 2), charset, decodingProblems);
    }

    private static String all(BytesReader reader, int maxRead) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[maxRead];
        int read = reader.read(buffer, 0, maxRead);
        while (read >= 0) {
            all.append(buffer, 0, read);
            read = reader.read(buffer, 0, maxRead);
        }
        return all.toString();
    }
}
