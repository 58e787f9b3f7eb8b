package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.TextArbitraries;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path, and parsing window by window, agree with commonmark-java on the whole text. */
class BlockStructureTest {

    @Provide
    Arbitrary<String> anyTexts() {
        return TextArbitraries.texts();
    }

    @Provide
    Arbitrary<String> lists() {
        Arbitrary<String> indent = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(4, Arbitraries.of(" ", "  ", "   ", "    ", "      ", "         ", "\t")));
        Arbitrary<String> start = Arbitraries.of(
                "",
                "",
                "- ",
                "-   ",
                "-     ",
                "* ",
                "+ ",
                "1. ",
                "2) ",
                "10. ",
                "1.",
                "-",
                "*",
                "- - ",
                "- 1. ",
                "- - - ",
                "**",
                "_",
                "#",
                "> ",
                "[a]: ",
                "[a](",
                "```",
                "~~~",
                "---",
                "***",
                "* * *",
                "___",
                "===",
                "1) 2) ",
                "-\t",
                "\u00A0",
                "<b>",
                "[a]:",
                "[a]: b 'c",
                "'",
                "\\");
        Arbitrary<String> content =
                Arbitraries.of("a", "a b", "", "", " ", "*", "1. a", "- a", "`a`", ": b", "가", "'", "]: b");
        return Combinators.combine(indent, start, content)
                .as((i, s, c) -> i + s + c + "\n")
                .list()
                .ofMaxSize(12)
                .map(lines -> String.join("", lines));
    }

    @Property(tries = 3_000)
    void theFastPathAgreesOnLists(@ForAll("lists") String text) {
        assertAgreement(text);
    }

    @Property(tries = 3_000)
    void theFastPathAgreesOnAnyText(@ForAll("anyTexts") String text) {
        assertAgreement(text);
    }

    @Property(tries = 3_000)
    void windowsAgreeWithTheWholeOnLists(
            @ForAll("lists") String text, @ForAll @IntRange(min = 1, max = 12) int window) {
        assertThat(byCommonMark(text, window)).isEqualTo(byCommonMark(text, Integer.MAX_VALUE / 2));
    }

    @Property(tries = 3_000)
    void windowsAgreeWithTheWholeOnAnyText(
            @ForAll("anyTexts") String text, @ForAll @IntRange(min = 1, max = 30) int window) {
        assertThat(byCommonMark(text, window)).isEqualTo(byCommonMark(text, Integer.MAX_VALUE / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "-    ", " 1. ", "1.    ", "123456789. ", "123456789.    ", "   123456789.    "})
    void windowsAgreeWithTheWholeOnItemsLargerThanAWindow(String marker) {
        String indent = " ".repeat(marker.length());
        String nested = indent + marker + "b\n" + indent + indent + "c\n" + indent + indent.substring(1) + "2. d\n\n";
        String text = marker + "a\n" + nested.repeat(5) + indent.substring(1) + "e\n";

        for (int window = 1; window <= 24; window++) {
            assertThat(byCommonMark(text, window)).as("window of %s", window).isEqualTo(byCommonMark(text, 1_000));
        }
    }

    private static void assertAgreement(String text) {
        LineTable lines = table(text);
        if (FastLineClassifier.read(lines, 0)) {
            assertThat(roles(lines)).isEqualTo(byCommonMark(text, Integer.MAX_VALUE / 2));
        }
    }

    private static List<String> byCommonMark(String text, int window) {
        LineTable lines = table(text);
        BlockStructure.readByCommonMark(lines, 0, window);
        return roles(lines);
    }

    private static List<String> roles(LineTable lines) {
        List<String> roles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean blank = lines.role(i) == LineRole.BLANK;
            roles.add(lines.role(i) + (blank ? "" : " " + lines.contentIndent(i)));
        }
        return roles;
    }

    private static LineTable table(String text) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text));
        LineTable lines = new LineTable();
        while (cursor.advance()) {
            lines.add(cursor);
        }
        return lines;
    }
}
