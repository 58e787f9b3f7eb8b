package io.github.dailydigest.parser.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.InputTooLargeException;
import io.github.dailydigest.parser.source.SourceBuffer.DecodingProblem;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBufferTest {

    private static final int FIRST_READ = 1 << 14;
    private static final String SMILE = "\uD83D\uDE42";

    @Test
    void atLeastDoublesWhenGrowing() {
        SourceBuffer buffer = streamed("a".repeat(8 * FIRST_READ));

        assertThat(buffer.text()).isEmpty();
        assertThat(buffer.grow()).isTrue();
        assertThat(buffer.text()).hasSize(FIRST_READ);
        buffer.grow();
        buffer.grow();
        assertThat(buffer.text()).hasSize(4 * FIRST_READ);
    }

    @Test
    void doesNotGrowBeyondTheEndOfItsSource() {
        SourceBuffer buffer = streamed("abc");

        assertThat(buffer.grow()).isTrue();
        assertThat(buffer.grow()).isFalse();
        assertThat(buffer.text()).isEqualTo("abc");
        assertThat(SourceBuffer.of("abc").grow()).isFalse();
        assertThat(streamed("").grow()).isFalse();
    }

    @Test
    void throwsIfTwiceTheLimitIsInUse() {
        String text = "a".repeat(FIRST_READ + 1);
        SourceBuffer enough = SourceBuffer.of(CharacterSource.of(new StringReader(text), null), FIRST_READ / 2 + 1);
        SourceBuffer tooSmall = SourceBuffer.of(CharacterSource.of(new StringReader(text), null), FIRST_READ / 2);
        SourceBuffer little = SourceBuffer.of(CharacterSource.of(new StringReader(text), null), FIRST_READ / 2);
        enough.grow();
        tooSmall.grow();
        little.grow();

        assertThat(enough.grow()).isTrue();
        assertThatExceptionOfType(InputTooLargeException.class).isThrownBy(tooSmall::grow);
        assertThat(little.discardBefore(1)).isZero();
        assertThat(little.grow()).isTrue();
    }

    @Test
    void doesNotThrowAtTheEndOfItsSource() {
        SourceBuffer buffer =
                SourceBuffer.of(CharacterSource.of(new StringReader("a".repeat(FIRST_READ)), null), FIRST_READ / 2);
        buffer.grow();

        assertThat(buffer.grow()).isFalse();
    }

    @Test
    void discardsTextThatIsLongAndAtLeastHalfOfTheBuffer() {
        SourceBuffer buffer = streamed("a".repeat(3 * FIRST_READ));
        buffer.grow();
        buffer.grow();
        assertThat(buffer.text()).hasSize(2 * FIRST_READ);

        assertThat(buffer.discardBefore(FIRST_READ - 1)).isZero();
        assertThat(buffer.base()).isZero();
        assertThat(buffer.discardBefore(FIRST_READ)).isEqualTo(FIRST_READ);
        assertThat(buffer.base()).isEqualTo(FIRST_READ);
        assertThat(buffer.text()).hasSize(FIRST_READ);

        buffer.grow();
        assertThat(buffer.text()).hasSize(2 * FIRST_READ);
        assertThat(buffer.discardBefore(2 * FIRST_READ)).isEqualTo(2 * FIRST_READ);
        assertThat(buffer.base()).isEqualTo(3 * FIRST_READ);
        assertThat(buffer.text()).isEmpty();
    }

    @Test
    void discardsNothingWhileMostIsInUse() {
        SourceBuffer buffer = streamed("a".repeat(8 * FIRST_READ));
        buffer.grow();
        buffer.grow();
        buffer.grow();

        assertThat(buffer.discardBefore(2 * FIRST_READ - 1)).isZero();
        assertThat(buffer.discardBefore(2 * FIRST_READ)).isEqualTo(2 * FIRST_READ);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void keepsSurrogatePairsAcrossReads(int shift) {
        String text = "a".repeat(FIRST_READ - shift) + SMILE + "b";
        SourceBuffer buffer = streamed(text);
        while (buffer.grow()) {
            assertThat(buffer.text()).doesNotContain("\uFFFD");
        }

        assertThat(buffer.text()).isEqualTo(text);
        assertThat(buffer.nextProblemBefore(Long.MAX_VALUE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void reportsALoneSurrogateAtAnyOffset(int shift) {
        int offset = FIRST_READ - shift;
        SourceBuffer buffer = streamed("a".repeat(offset) + "\uD83D");
        while (buffer.grow()) {
            // reads to the end
        }

        assertThat(buffer.text()).isEqualTo("a".repeat(offset) + "\uFFFD");
        assertThat(buffer.nextProblemBefore(offset)).isNull();
        assertThat(buffer.nextProblemBefore(offset + 1))
                .isEqualTo(new DecodingProblem(offset, DiagnosticCode.LONE_SURROGATE));
        assertThat(buffer.nextProblemBefore(offset + 1)).isNull();
    }

    @Test
    void offsetsOfProblemsAreRelativeToTheSource() {
        SourceBuffer buffer = streamed("a".repeat(FIRST_READ) + "\uDE42" + "a".repeat(FIRST_READ));
        buffer.grow();
        buffer.discardBefore(FIRST_READ);
        buffer.grow();

        assertThat(buffer.nextProblemBefore(Long.MAX_VALUE))
                .isEqualTo(new DecodingProblem(FIRST_READ, DiagnosticCode.LONE_SURROGATE));
    }

    @Test
    void reportsProblemsOfBothKindsInOrder() {
        ArrayDeque<DecodingProblem> malformed = new ArrayDeque<>(List.of(
                new DecodingProblem(2, DiagnosticCode.MALFORMED_INPUT),
                new DecodingProblem(3, DiagnosticCode.MALFORMED_INPUT),
                new DecodingProblem(6, DiagnosticCode.MALFORMED_INPUT)));
        SourceBuffer buffer = SourceBuffer.of("a\uD83Daaa\uDE42aa\uDE42", malformed);

        assertThat(buffer.nextProblemBefore(1)).isNull();
        assertThat(buffer.nextProblemBefore(9)).isEqualTo(new DecodingProblem(1, DiagnosticCode.LONE_SURROGATE));
        assertThat(buffer.nextProblemBefore(9)).isEqualTo(new DecodingProblem(2, DiagnosticCode.MALFORMED_INPUT));
        assertThat(buffer.nextProblemBefore(9)).isEqualTo(new DecodingProblem(3, DiagnosticCode.MALFORMED_INPUT));
        assertThat(buffer.nextProblemBefore(5)).isNull();
        assertThat(buffer.nextProblemBefore(9)).isEqualTo(new DecodingProblem(5, DiagnosticCode.LONE_SURROGATE));
        assertThat(buffer.nextProblemBefore(9)).isEqualTo(new DecodingProblem(6, DiagnosticCode.MALFORMED_INPUT));
        assertThat(buffer.nextProblemBefore(9)).isEqualTo(new DecodingProblem(8, DiagnosticCode.LONE_SURROGATE));
        assertThat(buffer.nextProblemBefore(9)).isNull();
    }

    private static SourceBuffer streamed(String text) {
        return SourceBuffer.of(CharacterSource.of(new StringReader(text), null), Integer.MAX_VALUE);
    }
}
