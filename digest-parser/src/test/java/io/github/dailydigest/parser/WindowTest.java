package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.parser.Window.Fault;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    private static final int FIRST_READ = 1 << 14;
    private static final String SMILE = "\uD83D\uDE42";

    @Test
    void growsAtLeastAsMuchAsThereIs() {
        Window window = streamed("a".repeat(8 * FIRST_READ));

        assertThat(window.text()).isEmpty();
        assertThat(window.grow()).isTrue();
        assertThat(window.text()).hasSize(FIRST_READ);
        window.grow();
        window.grow();
        assertThat(window.text()).hasSize(4 * FIRST_READ);
    }

    @Test
    void doesNotGrowBeyondTheEndOfItsSource() {
        Window window = streamed("abc");

        assertThat(window.grow()).isTrue();
        assertThat(window.grow()).isFalse();
        assertThat(window.text()).isEqualTo("abc");
        assertThat(Window.of("abc").grow()).isFalse();
        assertThat(streamed("").grow()).isFalse();
    }

    @Test
    void refusesToGrowWhereTwiceTheLimitIsInUse() {
        String text = "a".repeat(FIRST_READ + 1);
        Window enough = Window.of(CharacterSource.of(new StringReader(text)), FIRST_READ / 2 + 1);
        Window tooSmall = Window.of(CharacterSource.of(new StringReader(text)), FIRST_READ / 2);
        Window little = Window.of(CharacterSource.of(new StringReader(text)), FIRST_READ / 2);
        enough.grow();
        tooSmall.grow();
        little.grow();

        assertThat(enough.grow()).isTrue();
        assertThatExceptionOfType(InputTooLargeException.class).isThrownBy(tooSmall::grow);
        assertThat(little.forget(1)).isZero();
        assertThat(little.grow()).isTrue();
    }

    @Test
    void doesNotRefuseToBeAtTheEndOfItsSource() {
        Window window = Window.of(CharacterSource.of(new StringReader("a".repeat(FIRST_READ))), FIRST_READ / 2);
        window.grow();

        assertThat(window.grow()).isFalse();
    }

    @Test
    void forgetsWhatIsMuchAndMoreThanTheRest() {
        Window window = streamed("a".repeat(3 * FIRST_READ));
        window.grow();
        window.grow();
        assertThat(window.text()).hasSize(2 * FIRST_READ);

        assertThat(window.forget(FIRST_READ - 1)).isZero();
        assertThat(window.base()).isZero();
        assertThat(window.forget(FIRST_READ)).isEqualTo(FIRST_READ);
        assertThat(window.base()).isEqualTo(FIRST_READ);
        assertThat(window.text()).hasSize(FIRST_READ);

        window.grow();
        assertThat(window.text()).hasSize(2 * FIRST_READ);
        assertThat(window.forget(2 * FIRST_READ)).isEqualTo(2 * FIRST_READ);
        assertThat(window.base()).isEqualTo(3 * FIRST_READ);
        assertThat(window.text()).isEmpty();
    }

    @Test
    void forgetsNothingWhileMostIsInUse() {
        Window window = streamed("a".repeat(8 * FIRST_READ));
        window.grow();
        window.grow();
        window.grow();

        assertThat(window.forget(2 * FIRST_READ - 1)).isZero();
        assertThat(window.forget(2 * FIRST_READ)).isEqualTo(2 * FIRST_READ);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void keepsACharacterWholeAcrossTheEdgeOfWhatWasRead(int shift) {
        String text = "a".repeat(FIRST_READ - shift) + SMILE + "b";
        Window window = streamed(text);
        while (window.grow()) {
            assertThat(window.text()).doesNotContain("\uFFFD");
        }

        assertThat(window.text()).isEqualTo(text);
        assertThat(window.faultBefore(Long.MAX_VALUE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void tellsHalfACharacterWhereverItStands(int shift) {
        int place = FIRST_READ - shift;
        Window window = streamed("a".repeat(place) + "\uD83D");
        while (window.grow()) {
            // to its end
        }

        assertThat(window.text()).isEqualTo("a".repeat(place) + "\uFFFD");
        assertThat(window.faultBefore(place)).isNull();
        assertThat(window.faultBefore(place + 1)).isEqualTo(new Fault(place, DiagnosticCode.LONE_SURROGATE));
        assertThat(window.faultBefore(place + 1)).isNull();
    }

    @Test
    void countsThePlacesOfFaultsFromTheStartOfTheSource() {
        Window window = streamed("a".repeat(FIRST_READ) + "\uDE42" + "a".repeat(FIRST_READ));
        window.grow();
        window.forget(FIRST_READ);
        window.grow();

        assertThat(window.faultBefore(Long.MAX_VALUE)).isEqualTo(new Fault(FIRST_READ, DiagnosticCode.LONE_SURROGATE));
    }

    @Test
    void tellsFaultsOfBothSortsInTheirOrder() {
        ArrayDeque<Fault> malformed = new ArrayDeque<>(List.of(
                new Fault(2, DiagnosticCode.MALFORMED_INPUT),
                new Fault(3, DiagnosticCode.MALFORMED_INPUT),
                new Fault(6, DiagnosticCode.MALFORMED_INPUT)));
        Window window = Window.of("a\uD83Daaa\uDE42aa\uDE42", malformed);

        assertThat(window.faultBefore(1)).isNull();
        assertThat(window.faultBefore(9)).isEqualTo(new Fault(1, DiagnosticCode.LONE_SURROGATE));
        assertThat(window.faultBefore(9)).isEqualTo(new Fault(2, DiagnosticCode.MALFORMED_INPUT));
        assertThat(window.faultBefore(9)).isEqualTo(new Fault(3, DiagnosticCode.MALFORMED_INPUT));
        assertThat(window.faultBefore(5)).isNull();
        assertThat(window.faultBefore(9)).isEqualTo(new Fault(5, DiagnosticCode.LONE_SURROGATE));
        assertThat(window.faultBefore(9)).isEqualTo(new Fault(6, DiagnosticCode.MALFORMED_INPUT));
        assertThat(window.faultBefore(9)).isEqualTo(new Fault(8, DiagnosticCode.LONE_SURROGATE));
        assertThat(window.faultBefore(9)).isNull();
    }

    private static Window streamed(String text) {
        return Window.of(CharacterSource.of(new StringReader(text)), Integer.MAX_VALUE);
    }
}
