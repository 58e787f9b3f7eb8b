package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A known name is a label in every form that needs no emphasis, in any spelling, but not if it is in markup. */
class PlainLabelNamesTest {

    private static final String HEADINGS =
            "## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n\n";

    private static final List<String> FORMS = List.of(
            "- ***%s***: a",
            "%s: a",
            "%s：a",
            "- %s: a",
            "- %s\n\n  a",
            "%s\n\na",
            "%s\n===\n\na",
            "## %s\n\na",
            "### %s\n\na",
            "###### %s\n\na",
            "1. %s: a",
            "1) **%s**: a",
            "**%s**\n\na");

    private static final String LONG_NAME = "A name of more than eighty characters, " + "which ".repeat(10) + "is long";

    @ParameterizedTest
    @CsvSource({
        "C++,C++",
        "C++,c++",
        "Why?,Why?",
        "Why?,Why",
        "Why?,WHY?!",
        "TL;DR!,TL;DR!",
        "TL;DR!,tl;dr",
        "วิธี,วิธี",
        "วิธี,«วิธี»",
        "नया क्या है,नया क्या है",
        "नया क्या है,नया क्या है?",
        "𠮷,𠮷",
        "𠮷,【𠮷】",
        "要点,要点",
        "要点,【要点】",
        "要点,「要点」",
        "要点,要点！",
        "Résumé,Résumé",
        "Résumé,RÉSUMÉ",
        "Résumé,«Résumé»",
        "Résumé,« Résumé »",
        "Résumé,„Résumé“",
        "Résumé,(Résumé)",
        "Résumé,Autre (Résumé)",
        "Straße,Straße",
        "Straße,STRASSE",
        "Straße,Strasse",
        "<think>,<think>",
        "[Note],[note]",
        "What's New,\"What's New\"",
        "What's New,“What’s New”",
        "What's New,＂What's New＂",
        "What's New,'What's New'",
        "What's New,What's New!",
        "What's New,What's New?",
        "What's New,— What's New —",
        "What's New,ＷＨＡＴ＇Ｓ ＮＥＷ",
    })
    void aKnownNameIsFoundInEveryForm(String name, String label) {
        assertThat(FORMS).allSatisfy(form -> assertIsLabel(form, name, label));
    }

    @ParameterizedTest
    @CsvSource({"🚀 %s: a,%s", "#### 🚀 %s: a,%s", "1. 🚀 %s: a,%s", "- ***🚀 %s***: a,🚀 %s", "1) **🚀 %s**: a,🚀 %s"})
    void anIconIsPartOfALabelInEmphasisOnly(String form, String label) {
        Paper paper = paper("What's New", String.format(form, "What's New") + "\n");

        assertThat(paper.sections()).singleElement().satisfies(section -> {
            assertThat(section.kind()).isEqualTo(SectionKind.WHATS_NEW);
            assertThat(section.label()).contains(String.format(label, "What's New"));
            assertThat(section.markdown()).isEqualTo("a");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>What's New</b>: a",
                "<b>What's New:</b> a",
                "- <strong>What's New</strong>: a",
                "<b>What's New</b>\n\na",
                "- [ ] **What's New**: a",
                "- \u200BWhat's New: a",
                "🚀 **What's New**: a",
            })
    void tagsAndDecorationAreNoPartOfALabel(String markdown) {
        Paper paper = paper("What's New", markdown + "\n");

        assertThat(paper.sections()).containsExactly(Section.of(SectionKind.WHATS_NEW, "What's New", "a"));
    }

    @Test
    void aDecomposedNameIsFound() {
        for (String name : List.of("Résumé", "새로운 점", "キーポイントが")) {
            String label = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertThat(FORMS).allSatisfy(form -> assertIsLabel(form, name, label));
        }
    }

    @Test
    void aLongNameIsFound() {
        assertThat(FORMS).allSatisfy(form -> assertIsLabel(form, LONG_NAME, LONG_NAME));
        assertThat(FORMS).allSatisfy(form -> assertIsLabel(form, LONG_NAME, "«" + LONG_NAME + "»"));
        assertThat(FORMS).allSatisfy(form -> assertIsLabel(form, "é" + "c".repeat(300), "E\u0301" + "C".repeat(300)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| What's New |",
                "| What's New | Technical Details |",
                "What's New |",
                "[What's New](https://example.org/)",
                "[What's New]",
                "[What's New]: https://example.org/",
                "\"[What's New]\"",
                "[Novelty](What's New)",
                "![What's New](https://example.org/a.png)",
                "<b>",
                "> What's New",
                "`What's New`",
                "`What's New`: a",
                "``What's New``: a",
                "{'What's New': 'a'}",
                "{\"What's New\": \"a\"}",
                "\\*\\*What's New\\*\\*: a",
                "\"What's New: a\"",
                "(What's New: a)",
                "\"What's New:\" a",
                "What's New)",
                "(What's New",
                "»What's New: a",
                "What's New. a",
                "🚀",
                "--",
                "?!",
                "!: a",
            })
    void aNameInMarkupOrInASentenceIsNotALabel(String line) {
        Paper paper = paper("b", "- ***Technical Details***: d\n\n" + line + "\n");

        assertThat(paper.sections()).hasSize(1);
        assertThat(paper.sections().get(0).markdown()).isEqualTo("d\n\n" + line);
    }

    @Test
    void aNameWithoutLettersInItsNormalFormNamesOnlyItself() {
        assertThat(paper("\u037A", "- ***!***: a\n").sections().get(0).kind()).isEqualTo(SectionKind.OTHER);
        assertThat(paper("\u037A", "- ***\u037A***: a\n").sections().get(0).kind())
                .isEqualTo(SectionKind.SUMMARY);
    }

    private static void assertIsLabel(String form, String name, String label) {
        Paper paper = paper(name, String.format(form, label) + "\n");

        assertThat(paper.metadata()).isEmpty();
        assertThat(paper.sections()).hasSize(1);
        Section section = paper.sections().get(0);
        assertThat(section.label()).contains(label);
        assertThat(section.markdown()).isEqualTo("a");
        assertThat(section.kind()).isNotEqualTo(SectionKind.OTHER);
    }

    private static Paper paper(String name, String markdown) {
        DigestParser.Builder parser = DigestParser.builder();
        if (!name.equals("What's New")) {
            parser.labelNames(SectionKind.SUMMARY, name);
        }
        List<Paper> papers =
                parser.build().parse(HEADINGS + markdown).digests().get(0).papers();
        assertThat(papers).hasSize(1);
        return papers.get(0);
    }
}
