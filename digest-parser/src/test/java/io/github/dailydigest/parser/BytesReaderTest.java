package io.github.dailydigest.parser;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Window.Fault;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesReaderTest {

    private final Deque<Fault> faults = new ArrayDeque<>();

    @Test
    void givesNoMoreThanIsAskedForAndPutsItWhereItIsAskedFor() throws IOException {
        BytesReader reader = new BytesReader(new ByteArrayInputStream("abcdef".getBytes(UTF_8)), UTF_8, faults);
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
    void endsAtOnceWhereThereIsNothing() throws IOException {
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
    void tellsEachReplacementAtItsPlaceHoweverLittleIsAskedFor(String charset, String hex, String places)
            throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        String expected = new String(bytes, Charset.forName(charset));
        for (int most = 2; most <= 9; most++) {
            faults.clear();
            BytesReader reader = reader(Charset.forName(charset), bytes);

            assertThat(all(reader, most)).as("%s at a time", most).isEqualTo(expected);
            assertThat(faults)
                    .extracting(fault -> String.valueOf(fault.place()))
                    .containsExactly(places.split(" "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"EF BB BF 61", "FE FF 00 61", "FF FE 61 00"})
    void aMarkAtTheStartNamesTheEncodingAndIsGiven(String hex) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(all(reader(Charset.forName("EUC-KR"), bytes), 8)).isEqualTo("\uFEFFa");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EF", "EF BB", "EF BB 61", "FE", "FE 61", "FF", "FF 61", "61 FE FF"})
    void aPartOfAMarkIsNone(String hex) throws IOException {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThat(all(reader(Charset.forName("ISO-8859-1"), bytes), 8))
                .isEqualTo(new String(bytes, Charset.forName("ISO-8859-1")));
    }

    @Test
    void closesWhatItReads() throws IOException {
        boolean[] closed = {false};
        BytesReader reader = new BytesReader(
                new FilterInputStream(new ByteArrayInputStream(new byte[0])) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                },
                UTF_16LE,
                faults);

        reader.close();

        assertThat(closed[0]).isTrue();
    }

    private BytesReader reader(Charset charset, byte[] bytes) {
        return new BytesReader(Trickle.of(new ByteArrayInputStream(bytes), 2), charset, faults);
    }

    private static String all(BytesReader reader, int most) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] buffer = new char[most];
        int read = reader.read(buffer, 0, most);
        while (read >= 0) {
            all.append(buffer, 0, read);
            read = reader.read(buffer, 0, most);
        }
        return all.toString();
    }
}
