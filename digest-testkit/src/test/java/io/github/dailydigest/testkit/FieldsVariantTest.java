package io.github.dailydigest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.testkit.Variant.AuthorList;
import io.github.dailydigest.testkit.Variant.DateStyle;
import io.github.dailydigest.testkit.Variant.DigestHeadingLevel;
import io.github.dailydigest.testkit.Variant.FieldColon;
import io.github.dailydigest.testkit.Variant.KeyEmphasis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges of days, topics, days of publication, links and lists that do not name all authors. */
final class FieldsVariantTest {

    private static final Variant CANONICAL = Variant.canonical();
    private static final Variant PRINTED_LIST = Variant.of(AuthorList.PRINTED_LIST);

    private static Paper.Builder paper() {
        return Paper.builder().title("A Title").url("https://arxiv.org/abs/3102.00001");
    }

    private static Digest dated(Paper.Builder... papers) {
        Digest.Builder digest = Digest.builder().date(LocalDate.of(2031, 2, 3)).title("Daily Papers");
        for (Paper.Builder paper : papers) {
            digest.addPapers(paper.build());
        }
        return digest.build();
    }

    private static Digest week(LocalDate last) {
        return Digest.builder().from(dated(paper())).endDate(last).build();
    }

    private static boolean canHoldAuthors(Variant variant, String... names) {
        Paper.Builder paper = paper();
        for (String name : names) {
            paper.addAuthors(Author.of(name));
        }
        return variant.canHold(dated(paper));
    }

    private static boolean canHoldLink(String text, String url) {
        return CANONICAL.canHold(dated(paper().addLinks(Link.of(text, url))));
    }

    @Test
    void newFieldsAreRenderedAfterTheAuthorsInTheCanonicalForm() {
        Digest digest = Digest.builder()
                .from(dated(paper().votes(85)
                        .addAuthors(Author.of("Ada Example"), Author.of("Bo Sample"))
                        .moreAuthors(true)
                        .topic("cs.CV")
                        .published(LocalDate.of(2031, 2, 2))
                        .addLinks(Link.of("Code", "https://example.org/code"), Link.of("[PDF]", "/3102.00001.pdf"))
                        .putMetadata("Comments", "9 pages")))
                .endDate(LocalDate.of(2031, 2, 9))
                .build();

        assertThat(CANONICAL.render(digest).markdown()).isEqualTo("""
                ## Daily Papers (2031-02-03 - 2031-02-09)

                ### [A Title](https://arxiv.org/abs/3102.00001)

                Vote: 85

                Authors: Ada Example, Bo Sample, et al.

                Topic: cs.CV

                Published: 2031-02-02

                Links: [Code](https://example.org/code), [[PDF]](/3102.00001.pdf)

                Comments: 9 pages

                """);
    }

    @Test
    void keysOfNewFieldsCanBeEmphasized() {
        Digest digest = dated(paper().topic("대형 모델").addLinks(Link.of("Code", "/code")));

        assertThat(Variant.of(KeyEmphasis.BOLD).render(digest).markdown())
                .contains("\n**Topic**: 대형 모델\n\n**Links**: [Code](/code)\n");
        assertThat(Variant.of(FieldColon.FULL_WIDTH).render(digest).markdown())
                .contains("\nTopic：대형 모델\n\nLinks：[Code](/code)\n");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PARENTHESES, ## Daily Papers (2031-02-03 - 2031-02-09)",
        "BARE, ## Daily Papers 2031-02-03 - 2031-02-09",
        "SLASHES, ## Daily Papers (2031/02/03 - 2031/02/09)",
        "DOTS_FIRST, ## 2031.02.03 - 2031.02.09 Daily Papers",
        "MONTH_FIRST, '## Daily Papers - February 3, 2031 - February 9, 2031'",
        "DAY_FIRST, '## Daily Papers, 3 Feb 2031 - 9 Feb 2031'"
    })
    void rangesOfDaysCanBeRenderedInManyForms(DateStyle style, String heading) {
        Digest week = week(LocalDate.of(2031, 2, 9));

        assertThat(Variant.of(style).render(week).markdown()).startsWith(heading + "\n\n");
        assertThat(Variant.of(style, DigestHeadingLevel.ONE).render(week).markdown())
                .startsWith(heading.substring(1) + "\n\n");
    }

    @Test
    void yearsMustHaveFourDigits() {
        assertThat(CANONICAL.canHold(week(LocalDate.of(9999, 12, 31)))).isTrue();
        assertThat(CANONICAL.canHold(week(LocalDate.of(10000, 1, 1)))).isFalse();
        assertThat(CANONICAL.canHold(dated(paper().published(LocalDate.of(1, 1, 1)))))
                .isTrue();
        assertThat(CANONICAL.canHold(dated(paper().published(LocalDate.of(-1, 1, 1)))))
                .isFalse();
        assertThat(CANONICAL.canHold(dated(paper().published(LocalDate.of(10000, 1, 1)))))
                .isFalse();
    }

    @Test
    void moreAuthorsFollowAtLeastOneAuthor() {
        Digest digest = dated(paper().addAuthors(Author.of("Ada Example")).moreAuthors(true));

        assertThat(PRINTED_LIST.render(digest).markdown()).contains("\nAuthors: ['Ada Example', 'et al.']\n");
        assertThat(CANONICAL.render(digest).markdown()).contains("\nAuthors: Ada Example, et al.\n");
        assertThat(CANONICAL.canHold(dated(paper().moreAuthors(true)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"et al.", "Et Al", "et.al."})
    void noListHoldsANameThatSaysThatThereAreMoreAuthors(String name) {
        assertThat(canHoldAuthors(CANONICAL, "Ada Example", name)).isFalse();
        assertThat(canHoldAuthors(PRINTED_LIST, "Ada Example", name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bo Sample et al.",
                "Bo and others",
                "3 more",
                "(+5 more)",
                "例本 等",
                "예시 외",
                "예시 외 3명",
                "例本ほか",
                "...",
                "Ada Example; Bo Sample",
                "例本、太郎",
                "Ada Example and Bo Sample",
                "and Bo Sample",
                "Ada & Bo",
                "Ada · Bo",
                "N/A",
                "none",
                "-"
            })
    void onlyAPrintedListHoldsNamesThatMeanMoreInAPlainList(String name) {
        assertThat(canHoldAuthors(CANONICAL, "Ada Example", name)).isFalse();
        assertThat(canHoldAuthors(PRINTED_LIST, "Ada Example", name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Team: Example", "Etal Example", "Andy Others-Sample", "Pat Back\\slash", "A·B"})
    void plainListHoldsNamesThatOnlyResembleSuchWords(String name) {
        assertThat(canHoldAuthors(CANONICAL, "Ada Example", name)).isTrue();
    }

    @Test
    void teamBeforeAColonMustNotBeTheFirstAuthor() {
        assertThat(canHoldAuthors(CANONICAL, "Team: Example")).isFalse();
        assertThat(canHoldAuthors(PRINTED_LIST, "Team: Example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs.CV", "LLMs: Agents & Tools (12)", "大模型 [3]", "Vision - Video", "C*-Algebras"})
    void topicMayBeAnyHeading(String topic) {
        assertThat(CANONICAL.canHold(dated(paper().topic(topic)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vision | Video", "Vision ｜ Video", "A·B", "A • B", "**Vision**", "_Vision_", ": a", "-", "N/A"})
    void topicMustNotLookLikeTheMarkupOfAField(String topic) {
        assertThat(CANONICAL.canHold(dated(paper().topic(topic)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code", "[PDF]", "Code [beta] (new)", "v1 & v2", "*Code*", "Code!"})
    void textOfALinkMayHaveBalancedBrackets(String text) {
        assertThat(canHoldLink(text, "/code")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Code", "Code]", "]Code[", "a](b", "`Code`", "<b>", "![a]", "Code\\"})
    void textOfALinkMustNotEndIt(String text) {
        assertThat(canHoldLink(text, "/code")).isFalse();
    }

    @Test
    void urlOfALinkMustBeOfAnotherPage() {
        assertThat(canHoldLink("Code", "https://example.org/a_b?c=1")).isTrue();
        assertThat(canHoldLink("Code", "notes.md")).isTrue();
        assertThat(canHoldLink("Code", "https://arxiv.org/abs/3102.00001")).isFalse();
        assertThat(canHoldLink("Code", "#toc")).isFalse();
        assertThat(canHoldLink("Code", "/a(b)")).isFalse();
        assertThat(canHoldLink("Code", "/a\\b")).isFalse();
    }

    @Test
    void linkOfAPaperWithoutUrlMustBeRelative() {
        Paper.Builder titled = Paper.builder().title("A Title").votes(85);

        assertThat(CANONICAL.canHold(dated(titled.links(List.of(Link.of("Code", "/code"))))))
                .isTrue();
        assertThat(CANONICAL.canHold(dated(titled.links(List.of(Link.of("PDF", "https://example.org/1.pdf"))))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/code", "[Code](/code)", "see http://example.org"})
    void onlyCommentsMayContainAUrl(String value) {
        assertThat(CANONICAL.canHold(dated(paper().putMetadata("Weights", value))))
                .isFalse();
        assertThat(CANONICAL.canHold(dated(paper().putMetadata("Comments", value))))
                .isTrue();
        assertThat(CANONICAL.canHold(dated(paper().putMetadata("Weights", "http"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Topic", "published", "Links", "Date", "arXiv ID"})
    void keysOfNewFieldsAreReserved(String key) {
        assertThat(CANONICAL.canHold(dated(paper().putMetadata(key, "value")))).isFalse();
    }
}
