package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Link;
import io.github.dailydigest.model.Media;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestHtmlTest {

    private static final DigestHtml HTML = DigestHtml.create();
    private static final DigestHtml WITH_MEDIA =
            DigestHtml.builder().showMedia(true).build();

    private static final Section ABSTRACT =
            Section.of(SectionKind.ABSTRACT, "Abstract", "A [page](https://example.org/a).");

    private static final Paper PAPER = Paper.builder()
            .title("A *Title* & $x$")
            .url("https://arxiv.org/abs/3102.00001")
            .media(Media.image("https://example.org/t.png"))
            .votes(85)
            .addAuthors(Author.of("Ada Example"), Author.of("Sam O'Sample"))
            .moreAuthors(true)
            .topic("cs.CV")
            .published(LocalDate.of(2031, 2, 2))
            .addLinks(Link.of("Code", "https://example.org/code"), Link.of("Notes", "/notes"))
            .putMetadata("Comments", "9 pages")
            .putMetadata("Venue", "")
            .addSections(ABSTRACT)
            .addUnrecognized("left over")
            .build();

    private static final String REL = " rel=\"noopener noreferrer nofollow\"";

    @Test
    void rendersADigest() {
        Digest digest = Digest.builder()
                .title("Daily Papers")
                .date(LocalDate.of(2031, 2, 3))
                .addPapers(PAPER)
                .build();

        assertThat(HTML.digest(digest)).isEqualTo("""
                <div class="digest">
                <h2 class="digest-title">Daily Papers <time datetime="2031-02-03">2031-02-03</time></h2>
                <article class="paper">
                <h3 class="paper-title"><a href="https://arxiv.org/abs/3102.00001"REL>A *Title* &amp; $x$</a></h3>
                <p class="paper-media"><a href="https://example.org/t.png"REL>Image</a></p>
                <dl class="paper-fields">
                <div class="paper-votes"><dt>Votes</dt><dd>85</dd></div>
                <div class="paper-authors"><dt>Authors</dt><dd>Ada Example, Sam O&#39;Sample, et al.</dd></div>
                <div class="paper-topic"><dt>Topic</dt><dd>cs.CV</dd></div>
                <div class="paper-published"><dt>Published</dt><dd><time datetime="2031-02-02">2031-02-02</time></dd></div>
                <div class="paper-links"><dt>Links</dt><dd><a href="https://example.org/code"REL>Code</a>, Notes</dd></div>
                <div class="paper-metadata"><dt>Comments</dt><dd>9 pages</dd></div>
                <div class="paper-metadata"><dt>Venue</dt><dd></dd></div>
                </dl>
                <div class="section section-abstract">
                <h4 class="section-label">Abstract</h4>
                <p>A <a href="https://example.org/a"REL>page</a>.</p>
                </div>
                </article>
                </div>
                """.replace("REL", REL));
    }

    @Test
    void rendersAPaperWithoutAnythingButATitle() {
        assertThat(HTML.paper(Paper.builder().title("A Title").build())).isEqualTo("""
                <article class="paper">
                <h2 class="paper-title">A Title</h2>
                </article>
                """);
    }

    @Test
    void rendersTheHeadingOfADigestFromWhatThereIs() {
        LocalDate day = LocalDate.of(2031, 2, 3);
        String date = "<time datetime=\"2031-02-03\">2031-02-03</time>";

        assertThat(HTML.digest(Digest.builder().build())).isEqualTo("<div class=\"digest\">\n</div>\n");
        assertThat(HTML.digest(Digest.builder().date(day).build()))
                .contains("<h2 class=\"digest-title\">" + date + "</h2>");
        assertThat(HTML.digest(Digest.builder().title("Papers").build()))
                .contains("<h2 class=\"digest-title\">Papers</h2>");
        assertThat(HTML.digest(
                        Digest.builder().date(day).endDate(day.plusDays(6)).build()))
                .contains("<h2 class=\"digest-title\">" + date
                        + " – <time datetime=\"2031-02-09\">2031-02-09</time></h2>");
    }

    @Test
    void eachFieldAloneIsRendered() {
        assertThat(HTML.paper(paper().votes(0).build())).contains("<dt>Votes</dt><dd>0</dd>");
        assertThat(HTML.paper(paper().moreAuthors(true).build())).contains("<dt>Authors</dt><dd>et al.</dd>");
        assertThat(HTML.paper(paper().addAuthors(Author.of("Bo Sample")).build()))
                .contains("<dt>Authors</dt><dd>Bo Sample</dd>");
        assertThat(HTML.paper(paper().topic("cs.CL").build())).contains("<dt>Topic</dt><dd>cs.CL</dd>");
        assertThat(HTML.paper(paper().published(LocalDate.of(2031, 2, 2)).build()))
                .contains("<dt>Published</dt><dd><time datetime=\"2031-02-02\">2031-02-02</time></dd>");
        assertThat(HTML.paper(
                        paper().addLinks(Link.of("A", "/a"), Link.of("B", "/b")).build()))
                .contains("<dt>Links</dt><dd>A, B</dd>");
        assertThat(HTML.paper(paper().putMetadata("Key", "Value").build())).contains("<dt>Key</dt><dd>Value</dd>");
        assertThat(HTML.paper(PAPER)).doesNotContain("left over");
    }

    @Test
    void mediaIsALinkUnlessItIsAskedFor() {
        Paper image =
                paper().media(Media.image("https://example.org/t.png?a&b")).build();
        Paper video = paper().media(Media.video("https://example.org/v.mp4")).build();
        String link = "<a href=\"https://example.org/v.mp4\"" + REL + ">Video</a></p>";

        assertThat(HTML.paper(image))
                .contains("<p class=\"paper-media\"><a href=\"https://example.org/t.png?a&amp;b\"" + REL
                        + ">Image</a></p>");
        assertThat(HTML.paper(video)).contains("<p class=\"paper-media\">" + link);
        assertThat(WITH_MEDIA.paper(image))
                .contains("<p class=\"paper-media\"><img src=\"https://example.org/t.png?a&amp;b\" alt=\"\""
                        + " loading=\"lazy\" referrerpolicy=\"no-referrer\" /></p>");
        assertThat(WITH_MEDIA.paper(video))
                .contains("<p class=\"paper-media\"><video src=\"https://example.org/v.mp4\" controls"
                        + " preload=\"none\"></video> " + link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/t.png", "data:image/png;base64,a", "javascript:alert(1)", "//example.org/t.png"})
    void mediaThatIsNotOnTheWebIsLeftOut(String url) {
        assertThat(HTML.paper(paper().media(Media.image(url)).build())).isEqualTo(HTML.paper(paper().build()));
        assertThat(WITH_MEDIA.paper(paper().media(Media.video(url)).build())).isEqualTo(HTML.paper(paper().build()));
    }

    @ParameterizedTest
    @EnumSource
    void aSectionHasTheClassOfItsKind(SectionKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(HTML.section(Section.of(kind, "A Label", "a"))).isEqualTo("""
                <div class="section section-KIND">
                <h2 class="section-label">A Label</h2>
                <p>a</p>
                </div>
                """.replace("KIND", name));
    }

    @Test
    void aSectionWithoutALabelHasNoHeading() {
        Section summary = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("- # a\n- b")
                .build();

        assertThat(HTML.section(summary)).isEqualTo("""
                <div class="section section-summary">
                <ul>
                <li>
                <h2>a</h2>
                </li>
                <li>b</li>
                </ul>
                </div>
                """);
    }

    @ParameterizedTest
    @CsvSource({"1,1,2,3,4", "2,2,3,4,5", "3,3,4,5,6", "4,4,5,6,6", "5,5,6,6,6", "6,6,6,6,6"})
    void headingsAreBelowTheFirst(int first, int digest, int paper, int label, int body) {
        DigestHtml html = DigestHtml.builder().firstHeadingLevel(first).build();
        Paper labelled =
                paper().addSections(Section.of(SectionKind.OTHER, "L", "# B")).build();
        String fragment =
                html.digest(Digest.builder().title("D").addPapers(labelled).build());

        assertThat(fragment)
                .contains("<h" + digest + " class=\"digest-title\">D</h" + digest + ">")
                .contains("<h" + paper + " class=\"paper-title\">A Title</h" + paper + ">")
                .contains("<h" + label + " class=\"section-label\">L</h" + label + ">")
                .contains("<h" + body + ">B</h" + body + ">");
        assertThat(html.paper(labelled)).contains("<h" + first + " class=\"paper-title\">");
        assertThat(html.section(labelled.sections().get(0))).contains("<h" + first + " class=\"section-label\">");
        assertThat(html.html("# B")).isEqualTo("<h" + first + ">B</h" + first + ">\n");
        assertThat(html.html("###### B")).isEqualTo("<h6>B</h6>\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 7})
    void theFirstHeadingLevelIsFromOneToSix(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DigestHtml.builder().firstHeadingLevel(level))
                .withMessage("firstHeadingLevel is " + level + "; it must be from 1 to 6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[a *b*](https://example.org/ \"t\")~<a href=\"https://example.org/\" title=\"t\" REL>a <em>b</em></a>",
                "[a](/b)~a",
                "[a](mailto:ada@example.org)~a",
                "[a](//example.org)~a",
                "[a](javascript:alert(1))~a",
                "<https://example.org/가>~<a href=\"https://example.org/%EA%B0%80\" REL>https://example.org/가</a>",
                "![a *b*](https://example.org/t.png)~<a href=\"https://example.org/t.png\" REL>a <em>b</em></a>",
                "![](https://example.org/t.png \"t\")~<a href=\"https://example.org/t.png\" title=\"t\" REL>Image</a>",
                "![a](/t.png)~a",
                "![](/t.png) b~ b",
                "[![a](https://example.org/t.png)](https://example.org/)~<a href=\"https://example.org/\" REL>a</a>",
                "[![](https://example.org/t.png)](https://example.org/)~<a href=\"https://example.org/\" REL>Image</a>",
                "[![](/t.png)](https://example.org/)~<a href=\"https://example.org/\" REL>Image</a>",
                "[![a](https://example.org/t.png)](/b)~<a href=\"https://example.org/t.png\" REL>a</a>",
                "![a [b](https://example.org/)](https://example.org/t.png)"
                        + "~<a href=\"https://example.org/t.png\" REL>a b</a>",
                "![a [b](https://example.org/)](/t.png)~a <a href=\"https://example.org/\" REL>b</a>",
                "![a [b](/c)](/t.png)~a b",
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void linksOfABodyLeadToTheWebAndImagesAreLinks(String markdown, String html) {
        assertThat(HTML.html(markdown)).isEqualTo("<p>" + html.replace(" REL", REL) + "</p>\n");
        FragmentCheck.isHarmless(HTML.html(markdown), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "![a *b*](https://example.org/t.png \"t\")"
                        + "~<img src=\"https://example.org/t.png\" alt=\"a b\" title=\"t\" LAZY />",
                "![](https://example.org/t.png)~<img src=\"https://example.org/t.png\" alt=\"\" LAZY />",
                "[![a](https://example.org/t.png)](https://example.org/)"
                        + "~<a href=\"https://example.org/\" REL><img src=\"https://example.org/t.png\" alt=\"a\" LAZY /></a>",
                "![a [b](https://example.org/)](https://example.org/t.png)"
                        + "~<img src=\"https://example.org/t.png\" alt=\"a b\" LAZY />",
                "![a](/t.png)~a",
                "![a](data:image/png,b)~a",
            })
    void imagesOfABodyAreShownIfTheyAreAskedFor(String markdown, String html) {
        String expected = html.replace(" REL", REL).replace("LAZY", "loading=\"lazy\" referrerpolicy=\"no-referrer\"");

        assertThat(WITH_MEDIA.html(markdown)).isEqualTo("<p>" + expected + "</p>\n");
        FragmentCheck.isHarmless(WITH_MEDIA.html(markdown), true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"# [a](/b)~<h2>a</h2>", "- > [a](/b)~<ul><li><blockquote><p>a</p></blockquote></li></ul>"})
    void linksAreFilteredInEachBlock(String markdown, String html) {
        assertThat(HTML.html(markdown).replace("\n", "")).isEqualTo(html);
    }

    @Test
    void rendersBodiesAsSectionTextDoes() {
        String markdown = "# a\n\n- <think> $x_1 _y_$\n- **b**\n\n```java\nc < d;\n```";
        Section section = Section.of(SectionKind.METHOD, "Method", markdown);
        DigestHtml sameLevel = DigestHtml.builder().firstHeadingLevel(1).build();

        assertThat(sameLevel.html(section)).isEqualTo(SectionText.html(section));
        assertThat(sameLevel.html(markdown)).isEqualTo(SectionText.html(markdown));
        assertThat(HTML.text(section)).isEqualTo(SectionText.plain(section));
        assertThat(HTML.text(markdown)).isEqualTo(SectionText.plain(markdown));
        assertThat(HTML.html("")).isEmpty();
    }

    @Test
    void theFragmentIsValid() {
        Digest digest =
                Digest.builder().title("Daily Papers").addPapers(PAPER, PAPER).build();
        for (DigestHtml html : new DigestHtml[] {HTML, WITH_MEDIA}) {
            Parser parser = Parser.htmlParser().setTrackErrors(10);
            Jsoup.parse("<!DOCTYPE html><title>a</title>" + html.digest(digest), "", parser);

            assertThat(parser.getErrors()).isEmpty();
            FragmentCheck.isHarmless(html.digest(digest), html == WITH_MEDIA);
        }
    }

    @Test
    void charactersThatHtmlMustNotContainAreReplaced() {
        assertThat(HTML.paper(
                        Paper.builder().title("a\u0000b\u0001c\u0086d\u007F").build()))
                .contains(">a\uFFFDb\uFFFDc\uFFFDd\uFFFD<");
    }

    @Test
    void equalValuesResultInEqualFragments() {
        assertThat(DigestHtml.create().paper(PAPER))
                .isEqualTo(HTML.paper(Paper.builder().from(PAPER).build()));
    }

    @Test
    void settingsArePrinted() {
        assertThat(HTML).hasToString("DigestHtml[firstHeadingLevel=2, showMedia=false]");
        assertThat(DigestHtml.builder().firstHeadingLevel(6).showMedia(true).build())
                .hasToString("DigestHtml[firstHeadingLevel=6, showMedia=true]");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(WITH_MEDIA);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((DigestHtml) in.readObject()).paper(PAPER)).isEqualTo(WITH_MEDIA.paper(PAPER));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void argumentsMustNotBeNull() {
        assertThatNullPointerException().isThrownBy(() -> HTML.digest(null)).withMessage("digest");
        assertThatNullPointerException().isThrownBy(() -> HTML.paper(null)).withMessage("paper");
        assertThatNullPointerException().isThrownBy(() -> HTML.section(null)).withMessage("section");
        assertThatNullPointerException()
                .isThrownBy(() -> HTML.html((Section) null))
                .withMessage("section");
        assertThatNullPointerException()
                .isThrownBy(() -> HTML.html((String) null))
                .withMessage("markdown");
        assertThatNullPointerException()
                .isThrownBy(() -> HTML.text((Section) null))
                .withMessage("section");
        assertThatNullPointerException()
                .isThrownBy(() -> HTML.text((String) null))
                .withMessage("markdown");
    }

    private static Paper.Builder paper() {
        return Paper.builder().title("A Title");
    }
}
