package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class TextPropertyTest {

    private static final String WHITE_SPACE = "[\\s\\p{Z}\\x1C-\\x1F]";

    @Property
    @Domain(UnnormalizedText.class)
    void lineIsItsWordsSeparatedBySingleSpaces(@ForAll String text) {
        String words = Arrays.stream(wellFormed(text).split(WHITE_SPACE + "+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));

        assertThat(Text.line(text)).isEqualTo(words);
    }

    @Property
    @Domain(UnnormalizedText.class)
    void bodyLosesOnlyOuterWhiteSpaceAndCarriageReturns(@ForAll String text) {
        String trimmed = text.replaceAll("^" + WHITE_SPACE + "+|" + WHITE_SPACE + "+$", "");

        assertThat(Text.body(text)).isEqualTo(wellFormed(trimmed.replaceAll("\r\n|\r", "\n")));
    }

    @Property
    @Domain(UnnormalizedText.class)
    void normalizationIsIdempotent(@ForAll String text) {
        assertThat(Text.line(Text.line(text))).isEqualTo(Text.line(text));
        assertThat(Text.body(Text.body(text))).isEqualTo(Text.body(text));
    }

    @Property
    @Domain(UnnormalizedText.class)
    void normalizedTextIsNotCopied(@ForAll String text) {
        String line = Text.line(text);
        String body = Text.body(text);

        assertThat(Text.line(line)).isSameAs(line);
        assertThat(Text.body(body)).isSameAs(body);
    }

    @Property
    @Domain(UnnormalizedText.class)
    void urlWithoutWhiteSpaceLosesOnlyUnpairedSurrogates(@ForAll String text) {
        String url = "x" + text.replaceAll(WHITE_SPACE, "");

        assertThat(Text.url("Paper.url", url)).isEqualTo(wellFormed(url));
    }

    /** Uses code points, among which only unpaired surrogates are surrogates. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
