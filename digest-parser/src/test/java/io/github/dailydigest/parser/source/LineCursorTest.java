package io.github.dailydigest.parser.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSpan;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineCursorTest {

    /** The number of characters that a buffer reads first. */
    private static final int FIRST_READ = 1 << 14;

    record Row(String text, List<String> lines) {

        Row(String text, String... lines) {
            this(text, List.of(lines));
        }
    }

    static Row[] rows() {
        return new Row[] {
            new Row(""),
            new Row("a", "a"),
            new Row("a\n", "a"),
            new Row("a\nb", "a", "b"),
            new Row("a\r\nb\r\n", "a", "b"),
            new Row("a\rb\r", "a", "b"),
            new Row("a\n\rb", "a", "", "b"),
            new Row("a\r\r\nb", "a", "", "b"),
            new Row("a\n\n\nb\n\n", "a", "", "", "b", ""),
            new Row("\n", ""),
            new Row("\r", ""),
            new Row("\r\n", ""),
            new Row("a\fb\u000Bc\u0085d\u2028e\n", "a\fb\u000Bc\u0085d\u2028e"),
            new Row("\uFEFF"),
            new Row("\uFEFFa\nb", "a", "b"),
            new Row("\uFEFF\na", "", "a"),
            new Row("\uFEFF\uFEFFa\n\uFEFFb", "\uFEFFa", "\uFEFFb"),
        };
    }

    @ParameterizedTest
    @MethodSource("rows")
    void endsLinesAsCommonMarkDoes(Row row) {
        assertThat(lines(SourceBuffer.of(row.text()))).isEqualTo(row.lines());
        assertThat(lines(streamed(row.text()))).isEqualTo(row.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n\r", "\r\r\n", "\r\n\n", "a", "\uD83D\uDE42\r"})
    void recognizesLineEndsAcrossReads(String end) {
        for (int shift = 0; shift <= 4; shift++) {
            for (int edge : new int[] {FIRST_READ, 2 * FIRST_READ, 4 * FIRST_READ}) {
                String text = "a".repeat(edge - shift) + end + "b\nc" + end;

                assertThat(lines(streamed(text)).equals(lines(SourceBuffer.of(text))))
                        .as("%s before %s", shift, edge)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void offsetsStayCorrectAfterDiscarding(String end) {
        List<String> lines =
                IntStream.range(0, 5_000).mapToObj(i -> " line " + i + " ").toList();
        LineCursor cursor = new LineCursor(streamed(String.join(end, lines)));
        long offset = 0;
        boolean discarded = false;

        for (int i = 0; i < lines.size(); i++) {
            assertThat(cursor.advance()).isTrue();
            cursor.discardAbove();
            assertThat(cursor.text().substring(cursor.start(), cursor.end())).isEqualTo(lines.get(i));
            assertThat(cursor.base() + cursor.start()).isEqualTo(offset);
            assertThat(cursor.span())
                    .isEqualTo(new SourceSpan(
                            i + 1, 2, offset + 1, lines.get(i).strip().length()));
            discarded = discarded || cursor.base() > 0;
            offset += lines.get(i).length() + end.length();
        }
        assertThat(cursor.advance()).isFalse();
        assertThat(discarded).isTrue();
    }

    @Test
    void discardsNothingOfATextInMemory() {
        LineCursor cursor = new LineCursor(SourceBuffer.of("a\n".repeat(FIRST_READ)));
        while (cursor.advance()) {
            cursor.discardAbove();
        }

        assertThat(cursor.base()).isZero();
        assertThat(cursor.start()).isEqualTo(2 * FIRST_READ - 2);
    }

    @Test
    void aCopyLooksAheadWithoutMovingTheOriginal() {
        LineCursor cursor = new LineCursor(streamed("a\n" + "b\n".repeat(FIRST_READ)));
        cursor.advance();
        LineCursor ahead = new LineCursor(cursor);
        int more = 0;
        while (ahead.advance()) {
            more++;
        }

        assertThat(more).isEqualTo(FIRST_READ);
        assertThat(ahead.number()).isEqualTo(FIRST_READ + 1);
        assertThat(cursor.number()).isEqualTo(1);
        assertThat(Stream.generate(cursor::advance)
                        .takeWhile(advanced -> advanced)
                        .count())
                .isEqualTo(FIRST_READ);
    }

    @Test
    void reportsWhereTheNextLineStarts() {
        LineCursor cursor = new LineCursor(SourceBuffer.of("a\r\nb\n\nc"));

        cursor.advance();
        assertThat(cursor.next()).isEqualTo(3);
        cursor.advance();
        assertThat(cursor.next()).isEqualTo(5);
        cursor.advance();
        assertThat(cursor.next()).isEqualTo(6);
        cursor.advance();
        assertThat(cursor.next()).isEqualTo(7);
    }

    @Test
    void measuresTheIndentOfALine() {
        LineCursor cursor = new LineCursor(SourceBuffer.of("a\n  b\n \tc\n\u00A0d\n \t"));

        cursor.advance();
        assertThat(cursor.indentEnd()).isEqualTo(cursor.start());
        assertThat(cursor.indent()).isZero();
        cursor.advance();
        assertThat(cursor.indentEnd()).isEqualTo(cursor.start() + 2);
        assertThat(cursor.indent()).isEqualTo(2);
        cursor.advance();
        assertThat(cursor.indent()).isEqualTo(4);
        cursor.advance();
        assertThat(cursor.indentEnd()).isEqualTo(cursor.start());
        cursor.advance();
        assertThat(cursor.indentEnd()).isEqualTo(cursor.end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u00A0 ", "\f"})
    void aLineOfWhiteSpaceIsBlank(String white) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(white + "\n" + white + "a"));

        cursor.advance();
        assertThat(cursor.isBlank()).isTrue();
        assertThat(cursor.textStart()).isEqualTo(cursor.end());
        cursor.advance();
        assertThat(cursor.isBlank()).isFalse();
        assertThat(cursor.textStart()).isEqualTo(cursor.end() - 1);
    }

    private static SourceBuffer streamed(String text) {
        return SourceBuffer.of(CharacterSource.of(new StringReader(text), null), Integer.MAX_VALUE);
    }

    private static List<String> lines(SourceBuffer buffer) {
        LineCursor cursor = new LineCursor(buffer);
        List<String> lines = new ArrayList<>();
        while (cursor.advance()) {
            lines.add(cursor.text().substring(cursor.start(), cursor.end()));
            assertThat(cursor.number()).isEqualTo(lines.size());
        }
        return lines;
    }
}
