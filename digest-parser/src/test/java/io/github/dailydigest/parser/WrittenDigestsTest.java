package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.testkit.Damaged;
import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Rendering;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** Law 3: written digests are parsed as equal digests, and are canonical for the settings of the writer. */
class WrittenDigestsTest {

    /** Digests, and a setup with their label names. */
    @Provide
    Arbitrary<Tuple2<WriterSetup, Digest>> digests() {
        return WriterSetup.with(HandBuiltDigestArbitraries::digests);
    }

    @Provide
    Arbitrary<Tuple2<WriterSetup, List<Digest>>> lists() {
        return WriterSetup.with(names ->
                HandBuiltDigestArbitraries.digests(names).list().ofMinSize(2).ofMaxSize(4));
    }

    @Provide
    Arbitrary<WriterSetup> setups() {
        return WriterSetup.setups();
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Provide
    Arbitrary<Rendering> renderings() {
        return DigestArbitraries.renderings();
    }

    @Property(tries = 10_000)
    void writtenDigestsAreParsedAsEqualDigests(@ForAll("digests") Tuple2<WriterSetup, Digest> given) {
        WriterSetup setup = given.get1();
        Digest digest = given.get2();
        String written = setup.writer().write(digest);

        assertThat(setup.parser().parse(written).digests()).as(written).containsExactly(digest);
    }

    @Property(tries = 1_000)
    void severalDigestsInOneFileAreParsedAsEqualDigests(@ForAll("lists") Tuple2<WriterSetup, List<Digest>> given) {
        WriterSetup setup = given.get1();
        List<Digest> digests = given.get2();
        String written = setup.writer().write(digests);

        assertThat(setup.parser().parse(written).digests()).as(written).isEqualTo(digests);
        assertThat(setup.writer().format(written)).isEqualTo(written);
    }

    @Property(tries = 3_000)
    void parsedDigestsSurviveWritingAndParsing(
            @ForAll("renderings") Rendering rendering, @ForAll("setups") WriterSetup setup) {
        List<Digest> digests = setup.parser().parse(rendering.markdown()).digests();
        String written = setup.writer().write(digests);

        assertThat(setup.parser().parse(written).digests()).as(written).isEqualTo(digests);
    }

    @Property(tries = 5_000)
    void writingIsIdempotentOnAnyText(@ForAll("texts") String text, @ForAll("setups") WriterSetup setup) {
        DigestParser parser = setup.parser();
        DigestWriter writer = setup.writer();
        List<Digest> digests = parser.parse(text).digests();
        String written = writer.write(digests);

        assertThat(parser.parse(written).digests()).as(written).isEqualTo(digests);
        assertThat(writer.format(written)).isEqualTo(written);
    }

    /** Below an unclosed fence, fences are text; in the list by itself, there is a fence. */
    @Example
    void pointsAreThoseOfTheListByItself() {
        String text = "### [T](https://arxiv.org/abs/3102.00001)\n```\n# A\n# B\n- point\n```java\n    ### [T](u)\n";
        List<Digest> digests = DigestParser.create().parse(text).digests();
        String written = DigestWriter.create().write(digests);

        assertThat(digests.get(0).papers().get(0).sections().get(1).points())
                .containsExactly("point\n```java\n    ### [T](u)");
        assertThat(DigestParser.create().parse(written).digests()).as(written).isEqualTo(digests);
    }

    @Property(tries = 5_000)
    void formattingKeepsTheDigestsAndTheTextAroundThem(
            @ForAll("texts") String text, @ForAll("setups") WriterSetup setup) {
        DigestParser parser = setup.parser();
        DigestWriter writer = setup.writer();
        ParseResult before = parser.parse(text);
        String formatted = writer.format(text);
        ParseResult after = parser.parse(formatted);

        assertThat(after.digests()).as(formatted).isEqualTo(before.digests());
        assertThat(outside(after, formatted)).isEqualTo(outside(before, text));
        assertThat(formatted).startsWith(above(before, text)).endsWith(below(before, text));
        assertThat(writer.format(formatted)).isEqualTo(formatted);
    }

    /** An empty heading, which the formatted heading of the paper would stand below. */
    @Example
    void anEmptyHeadingStaysText() {
        String text = "#\n# A Title\nVote: 85\n- ***What's New***: text\n";

        formattingKeepsTheDigestsAndTheTextAroundThem(
                text, new WriterSetup("default", DigestWriter.create(), DigestParser.create()));
    }

    /** A heading that is a topic, and would be text above the formatted heading of the paper. */
    @Example
    void aTopicBelowOtherTextStaysATopic() {
        String text = "## Daily Papers (2031-02-03)\ntext\n### A Topic\n#### A Paper\nAuthors: Ada Example\n";

        formattingKeepsTheDigestsAndTheTextAroundThem(
                text, new WriterSetup("default", DigestWriter.create(), DigestParser.create()));
    }

    @Property(tries = 1_000)
    void formattingBytesKeepsTheDigestsToo(@ForAll Damaged damaged, @ForAll("setups") WriterSetup setup) {
        DigestParser parser = setup.parser();
        DigestWriter writer = setup.writer();
        byte[] formatted = writer.format(damaged.bytes());

        assertThat(digests(parser, formatted)).isEqualTo(digests(parser, damaged.bytes()));
        assertThat(writer.format(formatted)).isEqualTo(formatted);
    }

    @Property(tries = 1_000)
    void formattingKeepsTheLineEndsOfATextAndItsDigests(
            @ForAll("texts") String text, @ForAll("lineEnds") String lineEnd, @ForAll("setups") WriterSetup setup) {
        String given = (text + "\n").replaceAll("\\r\\n?|\\n", lineEnd);
        String formatted = setup.writer().format(given);

        assertThat(formatted.replace(lineEnd, "")).doesNotContain("\r", "\n");
        assertThat(setup.parser().parse(formatted).digests())
                .as(formatted)
                .isEqualTo(setup.parser().parse(given).digests());
        assertThat(setup.writer().format(formatted)).isEqualTo(formatted);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    /** A table in a summary, the rows of which would be papers if they were not indented. */
    @Example
    void aTableInASummaryIsWritten() {
        Section summary = Section.builder()
                .kind(SectionKind.SUMMARY)
                .markdown("| Title | Authors | PDF | Summary |\n|---|---|---|---|\n| a | b |")
                .build();
        Digest digest = Digest.builder()
                .addPapers(Paper.builder().title("A Title").addSections(summary).build())
                .build();

        assertThat(DigestParser.create()
                        .parse(DigestWriter.create().write(digest))
                        .digests())
                .containsExactly(digest);
    }

    /** A section on the line of an entry, whose printed list is points, as it is in a bullet. */
    @Example
    void aPrintedListInAnEntryIsPoints() {
        String text = """
                ## Daily Papers (2031-02-03)

                - **[A Title](https://arxiv.org/abs/3102.00001)** 👍 12 **What's New**: ['a', 'b']
                """;

        assertThat(DigestParser.create()
                        .parse(text)
                        .digests()
                        .get(0)
                        .papers()
                        .get(0)
                        .sections()
                        .get(0)
                        .points())
                .containsExactly("a", "b");
        formattingKeepsTheDigestsAndTheTextAroundThem(
                text, new WriterSetup("default", DigestWriter.create(), DigestParser.create()));
    }

    /** A second delimiter row in a table, below which the row above is not a header but a paper. */
    @Example
    void aDelimiterBetweenRowsHasNoHeaderAbove() {
        String text = """
                # 2031-02-03

                | Title | Authors |
                |---|---|
                | [A Title](https://arxiv.org/abs/3102.00001) |  |
                |---|---|
                | [Another Title](https://arxiv.org/abs/3102.00002) |  |
                """;

        formattingKeepsTheDigestsAndTheTextAroundThem(
                text, new WriterSetup("default", DigestWriter.create(), DigestParser.create()));
    }

    /** A bold line that is a paper since it is below others, and stays one only if these stay bold lines, too. */
    @Example
    void aDigestWithMalformedBytesNeedsTheTextAboveIt() {
        String text = """
                # Some Papers

                **A Title of Words**
                Link: https://arxiv.org/abs/3102.00001

                **Another Title of Words**
                Link: https://arxiv.org/abs/3102.00002

                # Other Papers

                **One More Title of Words**
                Link: https://arxiv.org/abs/3102.00003
                Comments: ?
                """;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.indexOf('?')] = (byte) 0xFF;
        byte[] formatted = DigestWriter.create().format(bytes);

        assertThat(digests(DigestParser.create(), formatted)).isEqualTo(digests(DigestParser.create(), bytes));
    }

    private static List<Digest> digests(DigestParser parser, byte[] bytes) {
        return parser.parse(new ByteArrayInputStream(bytes)).digests();
    }

    /** Returns the text above the first digest. */
    private static String above(ParseResult result, String text) {
        if (result.digests().isEmpty()) {
            return text;
        }
        SourceSpan first = result.digestSpan(0);
        return text.substring(0, (int) first.offset() - first.column() + 1);
    }

    /** Returns the text below the last digest and the blank lines that follow it. */
    private static String below(ParseResult result, String text) {
        if (result.digests().isEmpty()) {
            return text;
        }
        int end = (int) result.digestSpan(result.digests().size() - 1).end();
        return text.substring(Whitespace.skip(text, end, text.length()));
    }

    /**
     * Returns the lines outside papers. How many diagnostics report them may change with the level of the papers'
     * headings.
     */
    private static List<String> outside(ParseResult result, String text) {
        return result.diagnostics().stream()
                .filter(OutsidePapers::is)
                .map(d -> text.substring((int) d.span().offset(), (int) d.span().end()))
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }
}
