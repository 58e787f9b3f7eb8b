package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Author;
import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.parser.markdown.Nesting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Limits apply to values: a value within the limits is parsed in every form that it can be written in, and a value
 * beyond them in none.
 */
class LimitsPropertyTest {

    private static final Parser COMMON_MARK = Parser.builder().build();

    /** Constructs that are near a limit or beyond it. */
    private static final List<String> PIECES = List.of(
            "### [A title with too many words](https://example.org/a)",
            "### [T](https://example.org/a/url/of/too/many/characters)",
            "### A title without a URL, and many words",
            "### A title with many words (https://arxiv.org/abs/3102.00001)",
            "## A digest of many words (2031-02-03)",
            "## 2031-02-03: a digest of many words",
            "## 2031/02/03",
            "# ()",
            "# Words, and still more of them ()",
            "New uploads on arXiv(cs.CL, cs.CV, cs.AI, cs.LG, stat.ML)",
            "New uploads on arXiv()",
            "A first line of more words than a title\n\n### [T](https://arxiv.org/abs/3102.00001)",
            "Another title\n===",
            "Another title that has many words in it\n---",
            "Comments: 9 pages,\n          with an appendix of 30 more",
            "Authors: Ada Example,  Bo Sample,\n  Cy Instance",
            "Authors: ['Ada', 'Bo', 'Example, Cy']",
            "![](https://example.org/an/image/of/too/many/characters.png)",
            "[Watch Video](https://example.org/a/video/of/too/many/characters.mp4)",
            "prose of so many words that nobody would read them all",
            "What's New: > > > a",
            "What's New: a\n\n  b\n\n  c",
            "**What's New**\n\n> - > a",
            "- **What's New**: > > a\n  - b\n    - c",
            "- **Technical Details**: a\n      many more words, and an indent\r\n      that is none of the text",
            "- **A label of so many words that it is too long**: a",
            "- - - a",
            "  - b\n    > - c",
            "> > > quote",
            "1. 2. 3. a",
            "- **X**: ['> > > a']",
            "- **X**: [{\"What's New\": '> > > a', 'Summary': 'b'}]",
            "-   <!-- summary -->\n    > > > a",
            "-   <!-- field -->\n    ****A key of many words****: a\n    value  of words",
            "-   <!-- unrecognized -->\n    > > > > text of many words, under no limit at all");

    private final DigestParser unlimited =
            DigestParser.builder().limits(ParseLimits.UNLIMITED).build();
    private final DigestWriter writer = DigestWriter.create();

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, TextArbitraries.pieces()), Tuple.of(1, Arbitraries.of(PIECES))),
                        Arbitraries.of("\n", "\n", "\n\n", "\n\n", "\r\n"))
                .as(String::concat)
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ParseLimits> limits() {
        return limits(3, 80);
    }

    @Provide
    Arbitrary<ParseLimits> wideLimits() {
        return limits(9, 160);
    }

    private static Arbitrary<ParseLimits> limits(int max, int maxTextLength) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, max),
                        Arbitraries.integers().between(1, max),
                        Arbitraries.integers().between(1, max),
                        Arbitraries.integers().between(1, maxTextLength),
                        Arbitraries.integers().between(1, maxTextLength),
                        Arbitraries.integers().between(1, max))
                .as((papers, authors, sections, characters, key, nesting) -> ParseLimits.builder()
                        .maxPapers(papers)
                        .maxAuthors(authors)
                        .maxSections(sections)
                        .maxTextLength(characters)
                        .maxKeyLength(key)
                        .maxNestingDepth(nesting)
                        .build());
    }

    @Property(tries = 5_000)
    void noValueExceedsALimit(@ForAll("texts") String text, @ForAll("limits") ParseLimits limits) {
        assertThat(parser(limits).parse(text).digests())
                .allSatisfy(digest -> assertThat(violations(digest, limits)).isEmpty());
    }

    @Property(tries = 5_000)
    void nothingIsLost(@ForAll("texts") String text, @ForAll("limits") ParseLimits limits) {
        NothingLostTest.check(parser(limits), text);
    }

    /**
     * Excludes text that is no value but counts as well: a heading that is no title, and a dict that is parsed as
     * sections.
     */
    @Property(tries = 5_000, maxDiscardRatio = 20)
    void textWithinTheLimitsIsParsedAsWithoutLimits(
            @ForAll("texts") String below, @ForAll("wideLimits") ParseLimits limits) {
        String text = "## (2031-02-03)\n\n### [T](u)\n\n" + below;
        ParseResult result = unlimited.parse(text);
        Assume.that(result.diagnostics().stream()
                        .noneMatch(d -> OutsidePapers.is(d) || d.code() == DiagnosticCode.PRINTED_SECTIONS)
                && result.digests().stream()
                        .allMatch(digest -> violations(digest, limits).isEmpty()));

        assertThat(parser(limits).parse(text).digests()).isEqualTo(result.digests());
    }

    @Property(tries = 5_000)
    void writtenDigestsAreWithinTheSameLimits(@ForAll("texts") String text, @ForAll("limits") ParseLimits limits) {
        writeAndRead(text, limits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"# ()\n### A Day Without a Date](https://example.org/a)\nNew uploads on arXiv()"})
    void formerFailuresAreWithinTheSameLimits(String text) {
        for (int characters = 1; characters <= text.length(); characters++) {
            writeAndRead(text, ParseLimits.builder().maxTextLength(characters).build());
        }
    }

    private void writeAndRead(String text, ParseLimits limits) {
        DigestParser parser = parser(limits);
        List<Digest> digests = parser.parse(text).digests();
        String written = writer.write(digests);

        assertThat(parser.parse(written).digests()).as(written).isEqualTo(digests);
    }

    private static DigestParser parser(ParseLimits limits) {
        return DigestParser.builder().limits(limits).build();
    }

    /** Returns the values of a digest that exceed a limit. */
    private static List<String> violations(Digest digest, ParseLimits limits) {
        List<String> violations = new ArrayList<>();
        if (digest.papers().size() > limits.maxPapers()) {
            violations.add(digest.papers().size() + " papers");
        }
        List<String> texts = new ArrayList<>();
        List<String> markdown = new ArrayList<>();
        digest.title().ifPresent(texts::add);
        for (Paper paper : digest.papers()) {
            paper.links().forEach(link -> texts.addAll(List.of(link.text(), link.url())));
            if (paper.authors().size() > limits.maxAuthors()) {
                violations.add(paper.authors().size() + " authors");
            }
            if (paper.sections().size() > limits.maxSections()) {
                violations.add(paper.sections().size() + " sections");
            }
            texts.add(paper.title());
            paper.url().ifPresent(texts::add);
            paper.topic().ifPresent(texts::add);
            paper.media().ifPresent(media -> texts.add(media.url()));
            texts.add(paper.authors().stream().map(Author::name).collect(Collectors.joining(", ")));
            texts.addAll(paper.metadata().keySet());
            texts.addAll(paper.metadata().values());
            paper.metadata().keySet().stream()
                    .filter(key -> key.length() > limits.maxKeyLength())
                    .forEach(violations::add);
            for (Section section : paper.sections()) {
                section.label().ifPresent(texts::add);
                markdown.add(section.markdown());
                markdown.addAll(section.points());
            }
        }
        Stream.concat(texts.stream(), markdown.stream())
                .filter(text -> text.length() > limits.maxTextLength())
                .forEach(violations::add);
        markdown.stream()
                .filter(text -> Math.max(depth(text), nesting(text)) > limits.maxNestingDepth())
                .forEach(violations::add);
        return violations;
    }

    /** Returns how deeply a text nests in CommonMark. */
    private static int depth(String markdown) {
        return depth(COMMON_MARK.parse(markdown));
    }

    private static int depth(Node node) {
        int deepest = 0;
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            deepest = Math.max(deepest, depth(child));
        }
        return deepest + (node instanceof BlockQuote || node instanceof ListItem ? 1 : 0);
    }

    /** Returns how deeply a text nests for the parser, which may be more. */
    private static int nesting(String markdown) {
        int depth = 0;
        while (Nesting.isDeeper(markdown, depth)) {
            depth++;
        }
        return depth;
    }
}
