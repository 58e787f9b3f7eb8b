package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1F680, 0x2B50, 0x25B2, 0xA9, 0xAE, 0xFE0F, 0x20E3, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x1F3FB,
                0x1F3FF
            })
    void areSymbolsAndWhatBelongsToThem(int codePoint) {
        assertThat(Icons.isIcon(codePoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {'a', '5', '#', '!', 0xA8, 0x221E, 0x2020, 0xE9, 0x8BBA, 0xFE0E, 0x200A, 0x200E, 0x2061, 0x2211})
    void areNotLettersAndSigns(int codePoint) {
        assertThat(Icons.isIcon(codePoint)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0x200A,false",
        "0x200B,true",
        "0x200C,true",
        "0x200D,true",
        "0x200E,false",
        "0x2060,true",
        "0xFEFF,true",
        "0x1F680,false",
        "0x20,false"
    })
    void someHaveNoWidth(String codePoint, boolean invisible) {
        assertThat(Icons.isInvisible(Integer.decode(codePoint))).isEqualTo(invisible);
    }

    @ParameterizedTest
    @CsvSource({"🚀a,2", "⭐a,1", "a🚀,0", "1️⃣a,3", "1⃣a,2", "0⃣,2", "9⃣,2", "1a,0", "1️a,0", "10,0", "#⃣,0"})
    void areSkippedOneByOne(String text, int end) {
        assertThat(Icons.skipOne(text, 0, text.length())).isEqualTo(end);
        assertThat(Icons.skipOne("a" + text, 1, text.length() + 1)).isEqualTo(end + 1);
    }

    @Test
    void areNotSkippedBeyondARange() {
        assertThat(Icons.skipOne("🚀", 0, 0)).isZero();
        assertThat(Icons.skipOne("🚀", 0, 1)).isOne();
        assertThat(Icons.skipOne("1️⃣", 0, 1)).isZero();
        assertThat(Icons.skipOne("1️⃣", 0, 2)).isZero();
        assertThat(Icons.skipOne("🚀", 2, 2)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"🚀a,2", "'🚀 ⭐ a',5", "'1️⃣ a',4", "'a 🚀',0", "' 🚀',0", "🚀,2", "'🚀 ',3"})
    void areSkippedWithTheSpaceAfterThem(String text, int end) {
        assertThat(Icons.skip(text, 0, text.length())).isEqualTo(end);
        assertThat(Icons.skip("a" + text + "⭐", 1, text.length() + 1)).isEqualTo(end + 1);
    }
}
