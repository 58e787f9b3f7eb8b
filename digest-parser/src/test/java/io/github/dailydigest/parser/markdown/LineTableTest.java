package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTableTest {

    @Test
    void hasTheLinesOfACursor() {
        LineTable lines = read("a\n  b\n\n \t\n");

        assertThat(lines.size()).isEqualTo(4);
        assertThat(lines.text()).isEqualTo("a\n  b\n\n \t\n");
        assertThat(lines.start(1)).isEqualTo(2);
        assertThat(lines.textStart(1)).isEqualTo(4);
        assertThat(lines.end(1)).isEqualTo(5);
        assertThat(lines.indent(0)).isZero();
        assertThat(lines.indent(1)).isEqualTo(2);
        assertThat(lines.isBlank(1)).isFalse();
        assertThat(lines.isBlank(2)).isTrue();
        assertThat(lines.isBlank(3)).isTrue();
    }

    @Test
    void growsWithItsLines() {
        LineTable lines = read("ab\n".repeat(100));

        assertThat(lines.size()).isEqualTo(100);
        assertThat(lines.start(99)).isEqualTo(297);
        assertThat(lines.end(99)).isEqualTo(299);
        assertThat(lines.span(99)).isEqualTo(new SourceSpan(100, 1, 297, 2));
    }

    @Test
    void hasSpansWithoutTheWhiteSpaceAround() {
        LineTable lines = read("a\n  b c \nd \n");

        assertThat(lines.span()).isEqualTo(new SourceSpan(1, 1, 0, 10));
        assertThat(lines.span(1)).isEqualTo(new SourceSpan(2, 3, 4, 3));
        assertThat(lines.span(6, 7)).isEqualTo(new SourceSpan(2, 5, 6, 1));
    }

    @Test
    void anUnderlineIsPartOfTheSpanButNotALine() {
        LineCursor cursor = new LineCursor(SourceBuffer.of("a\n---\nb\n"));
        LineTable lines = new LineTable();
        cursor.advance();
        lines.add(cursor);
        assertThat(lines.entryEnd(0)).isEqualTo(1);
        cursor.advance();
        lines.addUnderline(cursor);

        assertThat(lines.size()).isOne();
        assertThat(lines.entryEnd(0)).isEqualTo(5);
        assertThat(lines.span()).isEqualTo(new SourceSpan(1, 1, 0, 5));
        lines.clear();
        cursor.advance();
        lines.add(cursor);
        assertThat(lines.entryEnd(0)).isEqualTo(7);
        assertThat(lines.span()).isEqualTo(new SourceSpan(3, 1, 6, 1));
    }

    @Test
    void aNarrowedLineHasOnlyItsMiddle() {
        LineTable lines = read("a\n<p> b </p>\nc");
        lines.narrow(1, 5, 8);

        assertThat(lines.start(1)).isEqualTo(5);
        assertThat(lines.textStart(1)).isEqualTo(6);
        assertThat(lines.end(1)).isEqualTo(8);
        assertThat(lines.isRemoved(1)).isFalse();
        assertThat(lines.join(0, 3)).isEqualTo("a\n b \nc");
        assertThat(lines.join(1, 2)).isEqualTo(" b ");
        assertThat(lines.span(1)).isEqualTo(new SourceSpan(2, 5, 6, 1));
        assertThat(lines.span(2, 3)).isEqualTo(new SourceSpan(2, 1, 2, 1));
        assertThat(lines.span()).isEqualTo(new SourceSpan(1, 1, 0, 14));
    }

    @Test
    void withoutRemovedPartsTheLinesAreJoinedAsWritten() {
        LineTable lines = read("a\r\nb\r\n");

        assertThat(lines.join(0, 2)).isEqualTo("a\r\nb");
        assertThat(lines.join(1, 2)).isEqualTo("b");
        assertThat(lines.isRemoved(0)).isFalse();
        assertThat(lines.countRemoved(0, 6)).isZero();
        assertThat(lines.skipRemoved(1)).isEqualTo(1);
        assertThat(lines.nextRemoved(1, 6)).isEqualTo(6);
    }

    @Test
    void aLineCanBeRemovedAsAWhole() {
        LineTable lines = read("a\n<p>\n\nb");
        lines.narrow(1, 2, 2);

        assertThat(lines.isRemoved(0)).isFalse();
        assertThat(lines.isRemoved(1)).isTrue();
        assertThat(lines.isRemoved(2)).isFalse();
        assertThat(lines.textStart(1)).isEqualTo(2);
        assertThat(lines.join(0, 4)).isEqualTo("a\n\n\nb");
    }

    @Test
    void aLastLineThatIsNarrowedIsInTheSpanAsAWhole() {
        LineTable lines = read("a\nb</p>");
        lines.narrow(1, 2, 3);

        assertThat(lines.span()).isEqualTo(new SourceSpan(1, 1, 0, 7));
        lines.clear();
        assertThat(lines.skipRemoved(3)).isEqualTo(3);
    }

    /** The parts from 2 to 5, from 8 to 12 and from 14 to 17 of {@code a\n<p> b </p>\n<p>c} are removed. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 2",
        "1, 1, 2",
        "2, 5, 2",
        "4, 5, 4",
        "5, 5, 8",
        "7, 7, 8",
        "8, 12, 8",
        "11, 12, 11",
        "12, 12, 13",
        "13, 16, 13",
        "15, 16, 15",
        "16, 16, 17"
    })
    void removedPartsAreSkippedAndFound(int offset, int skipped, int next) {
        LineTable lines = read("a\n<p> b </p>\n<p>c");
        lines.narrow(1, 5, 8);
        lines.narrow(2, 16, 17);

        assertThat(lines.skipRemoved(offset)).isEqualTo(skipped);
        assertThat(lines.nextRemoved(offset, 17)).isEqualTo(next);
        assertThat(lines.nextRemoved(offset, offset)).isEqualTo(offset);
    }

    @Test
    void removedCharactersAreCountedWithoutWhiteSpace() {
        LineTable lines = read("a\n<p > b </p>\n<p>c");
        lines.narrow(1, 6, 9);
        lines.narrow(2, 17, 18);

        assertThat(lines.countRemoved(0, 18)).isEqualTo(3 + 4 + 3);
        assertThat(lines.countRemoved(3, 18)).isEqualTo(2 + 4 + 3);
        assertThat(lines.countRemoved(0, 10)).isEqualTo(3 + 1);
        assertThat(lines.countRemoved(6, 9)).isZero();
        assertThat(lines.countRemoved(0, 2)).isZero();
    }

    @Test
    void manyPartsCanBeRemoved() {
        LineTable lines = read("<b>\n".repeat(50));
        for (int line = 0; line < 50; line++) {
            lines.narrow(line, 4 * line + 1, 4 * line + 2);
        }

        assertThat(lines.countRemoved(0, 200)).isEqualTo(100);
        assertThat(lines.skipRemoved(196)).isEqualTo(197);
        assertThat(lines.skipRemoved(198)).isEqualTo(199);
        assertThat(lines.join(48, 50)).isEqualTo("b\nb");
    }

    @Test
    void adjacentLinesFollowEachOtherDirectly() {
        LineTable lines = read("a\nb\nc");

        assertThat(lines.areAdjacent(1, 2)).isTrue();
        assertThat(lines.areAdjacent(1, 4)).isFalse();
        assertThat(lines.areAdjacent(3, 4)).isTrue();
        assertThat(lines.areAdjacent(0, 0)).isFalse();
        assertThat(lines.areAdjacent(1, 3)).isFalse();
    }

    private static LineTable read(String text) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text));
        LineTable lines = new LineTable();
        while (cursor.advance()) {
            lines.add(cursor);
        }
        return lines;
    }
}
