package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormalizerTest {

    @ParameterizedTest
    @CsvSource({
        "What's New,what's new",
        "WHAT’S  NEW,what's new",
        "'  Authors ',authors",
        "Ａｕｔｈｏｒｓ,authors",
        "Straße,strasse",
        "초록,초록",
        "AUTEURS,auteurs",
    })
    void namesThatSayTheSameAreEqual(String name, String normalized) {
        assertThat(NameNormalizer.normalize(name)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '~', '\u007F', '가', '힣'})
    void asciiAndHangulSyllablesArePlain(char c) {
        assertThat(NameNormalizer.isPlain(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0080', 'é', '\uABFF', '\uD7A4', '论'})
    void othersAreNot(char c) {
        assertThat(NameNormalizer.isPlain(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"’,true", "‘,true", "`,true", "´,true", "a,false", "'\"',false"})
    void someCharactersStandForAnApostrophe(char c, boolean expected) {
        assertThat(NameNormalizer.isApostrophe(c)).isEqualTo(expected);
    }
}
