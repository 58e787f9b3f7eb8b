package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeparatedLabelTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "**What's New** - a|What's New| a",
                "**What's New** – a|What's New| a",
                "**What's New** — a|What's New| a",
                "***What's New***  -  a|What's New|  a",
                "_Method_ - a|Method| a",
                "**摘要** — a|摘要| a",
                "**Method.** a|Method| a",
                "**Method. ** a|Method| a",
                "**Method.**a|Method|a",
                "*Method.*|Method|''",
            })
    void aDashOrAFullStopMayFollowAKnownName(String text, String name, String body) {
        Label label = Objects.requireNonNull(SeparatedLabel.read(text, 0, text.length(), NAMES));

        assertThat(text.substring(label.start(), label.end())).isEqualTo(name);
        assertThat(text.substring(label.bodyStart())).isEqualTo(body);
        assertThat(label.from()).isZero();
        assertThat(label.style()).isEqualTo(Label.Style.EMPHASIZED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Method - a",
                "Method. a",
                "**Method** a",
                "**Method**- a",
                "**Method** -a",
                "**Method** -",
                "**Method - a",
                "**Notes** - a",
                "**Notes.** a",
                "**.** a",
                "****",
                "**",
                "** ** - a",
                "_Method* - a",
            })
    void otherTextsHaveNoLabel(String text) {
        assertThat(SeparatedLabel.read(text, 0, text.length(), NAMES)).isNull();
    }

    @Test
    void onlyTheRangeIsRead() {
        assertThat(SeparatedLabel.read("x**Method** - a", 1, 15, NAMES))
                .isEqualTo(new Label(1, 3, 9, 13, Label.Style.EMPHASIZED));
        assertThat(SeparatedLabel.read("x**Method** - a", 1, 13, NAMES)).isNull();
        assertThat(SeparatedLabel.read("x**Method** - a", 1, 9, NAMES)).isNull();
        assertThat(SeparatedLabel.read("**Method", 8, 8, NAMES)).isNull();
    }

    @Test
    void theEmphasisMustCloseSoon() {
        String near = "**Method" + " ".repeat(NAMES.longestPlain() - 7) + "** - a";
        String far = "**Method" + " ".repeat(NAMES.longestPlain() - 6) + "** - a";

        assertThat(SeparatedLabel.read(near, 0, near.length(), NAMES)).isNotNull();
        assertThat(SeparatedLabel.read(far, 0, far.length(), NAMES)).isNull();
    }
}
