package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSlices;
import io.github.dailydigest.parser.section.Label.Style;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels at the start of a line, whatever text is around the line. */
class LabelTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "*a*: b|a| b|EMPHASIZED",
                "**a**: b|a| b|EMPHASIZED",
                "***a***: b|a| b|EMPHASIZED",
                "_a_: b|a| b|EMPHASIZED",
                "__a__: b|a| b|EMPHASIZED",
                "**a**：b|a|b|EMPHASIZED",
                "**a**:b|a|b|EMPHASIZED",
                "**a**:|a||EMPHASIZED",
                "**a**  : b|a| b|EMPHASIZED",
                "** a **: b|a| b|EMPHASIZED",
                "**a:** b|a| b|EMPHASIZED",
                "**a：** b|a| b|EMPHASIZED",
                "**a: ** b|a| b|EMPHASIZED",
                "**a :** b|a| b|EMPHASIZED",
                "**a:**|a||EMPHASIZED",
                "**a:**: b|a| b|EMPHASIZED",
                "**ab :**: c|ab| c|EMPHASIZED",
                "**::a**: b|::a| b|EMPHASIZED",
                "**a b c d e f**: g|a b c d e f| g|EMPHASIZED",
                "**a*b**: c|a*b| c|EMPHASIZED",
                "**a_b**: c|a_b| c|EMPHASIZED",
                "**a: b**: c|a: b| c|EMPHASIZED",
                "**가나(a)**: b|가나(a)| b|EMPHASIZED",
                "**a**: **b**: c|a| **b**: c|EMPHASIZED",
                "***a*: b|a| b|UNBALANCED",
                "*a***: b|a| b|UNBALANCED",
                "***a:** b|a| b|UNBALANCED",
                "*a:** b|a| b|UNBALANCED",
            })
    void emphasisedWordsBeforeAColonAreALabel(String line, String name, String body, Style form) {
        assertThat(SourceSlices.of(line)).allSatisfy(stretch -> {
            Label label = Objects.requireNonNull(Label.read(stretch.text(), stretch.from(), stretch.to(), NAMES));

            assertThat(label.from()).isEqualTo(stretch.from());
            assertThat(stretch.cut(label.start(), label.end())).isEqualTo(name);
            assertThat(stretch.cut(label.bodyStart(), stretch.to())).isEqualTo(body == null ? "" : body);
            assertThat(label.style()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "**",
                "****",
                "****: a",
                "** **: a",
                "**:** a",
                "**::** a",
                "**a",
                "**a**",
                "**a** b",
                "**a** b: c",
                "**a**b**: c",
                "**a: b",
                "_a*: b",
                "a: b",
                ": a",
                "What is new: a",
                "[What's New]: a",
                "|What's New|",
                "What's New|: a",
                "*What's New: a*",
                "**What's New** and old: a",
            })
    void otherWordsAreNotAnEmphasisedLabel(String line) {
        assertThat(SourceSlices.of(line))
                .filteredOn(stretch -> EmphasizedLabel.read(stretch.text(), stretch.from(), stretch.to()) != null)
                .isEmpty();
        assertThat(EmphasizedLabel.read(line, 0, line.length())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "****",
                ":",
                "**:",
                ": a",
                "**: a",
                "What is new: a",
                "New",
                "[What's New]: a",
                "|What's New|",
                "What's New|: a",
                "What's New. a",
                "**What's New** and old: a",
                "What's New and more",
            })
    void otherWordsAreNotAKnownLabel(String line) {
        assertThat(SourceSlices.of(line))
                .allSatisfy(stretch -> assertThat(KnownLabel.read(stretch.text(), stretch.from(), stretch.to(), NAMES))
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "What's New: a|What's New| a|PLAIN",
                "What's New : a|What's New| a|PLAIN",
                "What's New：a|What's New|a|PLAIN",
                "What's New:|What's New||PLAIN",
                "What's New|What's New||PLAIN",
                "what’s new  |what’s new||PLAIN",
                "새로운 점: a|새로운 점| a|PLAIN",
                "성능 하이라이트(Performance Highlights): a|성능 하이라이트(Performance Highlights)| a|PLAIN",
                "성능 하이라이트（Performance Highlights）: a|성능 하이라이트（Performance Highlights）| a|PLAIN",
                "**What's New**|What's New||EMPHASIZED",
                "*What's New* |What's New||EMPHASIZED",
                "__What's New__|What's New||EMPHASIZED",
                "**What's New **|What's New||EMPHASIZED",
                "**What's New|What's New||UNBALANCED",
                "**What's New: a|What's New| a|UNBALANCED",
                "**What's New*|What's New||UNBALANCED",
                "What's New**: a|What's New| a|PLAIN",
                "*__What's New:__* a|What's New| a|EMPHASIZED",
                "**_What's New:_** a|What's New| a|EMPHASIZED",
                "**_What's New:** a|What's New| a|UNBALANCED",
                "*__What's New__|What's New||UNBALANCED",
                "**What's New:|What's New||UNBALANCED",
                "What's New:** a|What's New|** a|PLAIN",
            })
    void knownNamesAreLabelsInAnyEmphasisOrNone(String line, String name, String body, Style form) {
        assertThat(SourceSlices.of(line)).allSatisfy(stretch -> {
            Label label = Objects.requireNonNull(KnownLabel.read(stretch.text(), stretch.from(), stretch.to(), NAMES));

            assertThat(label.from()).isEqualTo(stretch.from());
            assertThat(stretch.cut(label.start(), label.end())).isEqualTo(name);
            assertThat(stretch.cut(label.bodyStart(), stretch.to())).isEqualTo(body == null ? "" : body);
            assertThat(label.style()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1. What's New: a|3|What's New| a|PLAIN",
                "12) **What's New**: a|4|What's New| a|EMPHASIZED",
                "3.\u00A0 What's New|4|What's New||PLAIN",
                "2. __*What's New*__|3|What's New||EMPHASIZED",
            })
    void knownNamesAfterANumberAreLabels(String line, int from, String name, String body, Style form) {
        assertThat(SourceSlices.of(line)).allSatisfy(stretch -> {
            Label label = Objects.requireNonNull(Label.read(stretch.text(), stretch.from(), stretch.to(), NAMES));

            assertThat(label.from()).isEqualTo(stretch.from() + from);
            assertThat(stretch.cut(label.start(), label.end())).isEqualTo(name);
            assertThat(stretch.cut(label.bodyStart(), stretch.to())).isEqualTo(body == null ? "" : body);
            assertThat(label.style()).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1.",
                "1. ",
                "1.What's New: a",
                "1 What's New: a",
                "1. 2. What's New: a",
                "123. What's New: a",
                "1. **New**: a"
            })
    void otherNamesAfterANumberAreNotLabels(String line) {
        assertThat(SourceSlices.of(line))
                .allSatisfy(stretch -> assertThat(Label.read(stretch.text(), stretch.from(), stretch.to(), NAMES))
                        .isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*__What's New__*: a|What's New|EMPHASIZED",
                "__*What's New*__: a|What's New|EMPHASIZED",
                "**_What's New_:** a|What's New|EMPHASIZED",
                "**_ What's New _**: a|What's New|EMPHASIZED",
                "**_What's New**: a|What's New|UNBALANCED",
                "**What's New__**: a|What's New|UNBALANCED",
                "***_What's New_*: a|What's New|UNBALANCED",
                "**__init__**: a|__init__|EMPHASIZED",
                "**1. What's New**: a|What's New|EMPHASIZED",
                "**2) _What's New_:** a|What's New|EMPHASIZED",
                "**1. Other**: a|1. Other|EMPHASIZED",
                "**123. What's New**: a|123. What's New|EMPHASIZED",
                "****1. What's New****: a|1. What's New|QUOTED",
                "**What's New**: a|What's New|EMPHASIZED",
                "****_What's New_****: a|_What's New_|QUOTED",
            })
    void knownNamesMayHaveANumberOrASecondEmphasis(String line, String name, Style form) {
        Label label = Objects.requireNonNull(EmphasizedLabel.read(line, 0, line.length()));

        Label inner = label.withoutDecoration(line, NAMES);

        assertThat(line.substring(inner.start(), inner.end())).isEqualTo(name);
        assertThat(inner.from()).isZero();
        assertThat(inner.bodyStart()).isEqualTo(label.bodyStart());
        assertThat(inner.style()).isEqualTo(form);
    }

    @Test
    void knownNamesAreSearchedForInEightyCharacters() {
        String name = "What's New";

        assertThat(known(name + " ".repeat(79 - name.length()) + ": a")).isTrue();
        assertThat(known(name + " ".repeat(80 - name.length()) + ": a")).isFalse();
        assertThat(known(name + " ".repeat(80 - name.length()))).isTrue();
        assertThat(known(name + " ".repeat(81 - name.length()))).isFalse();
        assertThat(known("**" + name + " ".repeat(77 - name.length()) + "**: a"))
                .isTrue();
    }

    private static boolean known(String line) {
        return KnownLabel.read(line, 0, line.length(), NAMES) != null;
    }
}
