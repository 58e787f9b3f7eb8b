package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class TextPropertyTest {

    private static final String WHITE = "[\\s\\p{Z}\\x1C-\\x1F]";

    @Property
    @Domain(RoughText.class)
    void aLineIsItsWordsWithOneBlankBetween(@ForAll String text) {
        String words = Arrays.stream(wellFormed(text).split(WHITE + "+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));

        assertThat(Text.line(text)).isEqualTo(words);
    }

    @Property
    @Domain(RoughText.class)
    void aBodyLosesOuterWhiteSpaceAndCarriageReturnsAlone(@ForAll String text) {
        String trimmed = text.replaceAll("^" + WHITE + "+|" + WHITE + "+$", "");

        assertThat(Text.body(text)).isEqualTo(wellFormed(trimmed.replaceAll("\r\n|\r", "\n")));
    }

    @Property
    @Domain(RoughText.class)
    void bringingIntoFormTwiceIsBringingOnce(@ForAll String text) {
        assertThat(Text.line(Text.line(text))).isEqualTo(Text.line(text));
        assertThat(Text.body(Text.body(text))).isEqualTo(Text.body(text));
    }

    @Property
    @Domain(RoughText.class)
    void textInFormIsNotCopied(@ForAll String text) {
        String line = Text.line(text);
        String body = Text.body(text);

        assertThat(Text.line(line)).isSameAs(line);
        assertThat(Text.body(body)).isSameAs(body);
    }

    @Property
    @Domain(RoughText.class)
    void anAddressWithoutWhiteSpaceLosesOnlyHalvesOfPairs(@ForAll String text) {
        String address = "x" + text.replaceAll(WHITE, "");

        assertThat(Text.url("Paper.url", address)).isEqualTo(wellFormed(address));
    }

    /** By way of code points: only a surrogate without its other half is one by itself. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
