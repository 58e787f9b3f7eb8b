package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.testkit.Damaged;
import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Rendering;
import java.io.ByteArrayInputStream;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;

/** Law 3: what is written is read as what it was, and in one form for each way to set the writer. */
class WrittenDigestsTest {

    /** Digests, and a writing whose names of labels are theirs. */
    @Provide
    Arbitrary<Tuple2<AnyWriting, Digest>> digests() {
        return AnyWriting.with(AnyDigest::digests);
    }

    @Provide
    Arbitrary<Tuple2<AnyWriting, List<Digest>>> lists() {
        return AnyWriting.with(
                names -> AnyDigest.digests(names).list().ofMinSize(2).ofMaxSize(4));
    }

    @Provide
    Arbitrary<AnyWriting> writings() {
        return AnyWriting.writings();
    }

    @Provide
    Arbitrary<String> texts() {
        return AnyText.texts();
    }

    @Provide
    Arbitrary<Rendering> renderings() {
        return DigestArbitraries.renderings();
    }

    @Property(tries = 10_000)
    void aDigestBuiltByHandIsReadAsItWas(@ForAll("digests") Tuple2<AnyWriting, Digest> given) {
        AnyWriting writing = given.get1();
        Digest digest = given.get2();
        String written = writing.writer().write(digest);

        assertThat(writing.parser().parse(written).digests()).as(written).containsExactly(digest);
    }

    @Property(tries = 1_000)
    void soAreSeveralInOneFile(@ForAll("lists") Tuple2<AnyWriting, List<Digest>> given) {
        AnyWriting writing = given.get1();
        List<Digest> digests = given.get2();
        String written = writing.writer().write(digests);

        assertThat(writing.parser().parse(written).digests()).as(written).isEqualTo(digests);
        assertThat(writing.writer().format(written)).isEqualTo(written);
    }

    @Property(tries = 3_000)
    void whatWasReadIsReadAgainAsItWas(
            @ForAll("renderings") Rendering rendering, @ForAll("writings") AnyWriting writing) {
        List<Digest> digests = writing.parser().parse(rendering.markdown()).digests();
        String written = writing.writer().write(digests);

        assertThat(writing.parser().parse(written).digests()).as(written).isEqualTo(digests);
    }

    @Property(tries = 5_000)
    void writingIsIdempotentOnAnyText(@ForAll("texts") String text, @ForAll("writings") AnyWriting writing) {
        DigestParser parser = writing.parser();
        DigestWriter writer = writing.writer();
        List<Digest> digests = parser.parse(text).digests();
        String written = writer.write(digests);

        assertThat(parser.parse(written).digests()).as(written).isEqualTo(digests);
        assertThat(writer.format(written)).isEqualTo(written);
    }

    /** Below a fence that is never closed, fences are text; in the list alone, there is one. */
    @Example
    void pointsAreThoseOfTheListAlone() {
        String text = "### [T](u)\n```\n# A\n# B\n- point\n```java\n    ### [T](u)\n";
        List<Digest> digests = DigestParser.create().parse(text).digests();
        String written = DigestWriter.create().write(digests);

        assertThat(digests.get(0).papers().get(0).sections().get(1).points())
                .containsExactly("point\n```java\n    ### [T](u)");
        assertThat(DigestParser.create().parse(written).digests()).as(written).isEqualTo(digests);
    }

    @Property(tries = 5_000)
    void formattingKeepsTheDigestsAndAllAroundThem(
            @ForAll("texts") String text, @ForAll("writings") AnyWriting writing) {
        DigestParser parser = writing.parser();
        DigestWriter writer = writing.writer();
        ParseResult before = parser.parse(text);
        String formatted = writer.format(text);
        ParseResult after = parser.parse(formatted);

        assertThat(after.digests()).as(formatted).isEqualTo(before.digests());
        assertThat(outside(after, formatted)).isEqualTo(outside(before, text));
        assertThat(formatted).startsWith(above(before, text)).endsWith(below(before, text));
        assertThat(writer.format(formatted)).isEqualTo(formatted);
    }

    @Property(tries = 1_000)
    void formattingBytesKeepsTheDigestsToo(@ForAll Damaged damaged, @ForAll("writings") AnyWriting writing) {
        DigestParser parser = writing.parser();
        DigestWriter writer = writing.writer();
        byte[] formatted = writer.format(damaged.bytes());

        assertThat(digests(parser, formatted)).isEqualTo(digests(parser, damaged.bytes()));
        assertThat(writer.format(formatted)).isEqualTo(formatted);
    }

    private static List<Digest> digests(DigestParser parser, byte[] bytes) {
        return parser.parse(new ByteArrayInputStream(bytes)).digests();
    }

    /** All that stands above the first digest. */
    private static String above(ParseResult result, String text) {
        if (result.digests().isEmpty()) {
            return text;
        }
        SourceSpan first = result.digestSpan(0);
        return text.substring(0, (int) first.offset() - first.column() + 1);
    }

    /** All that stands below the last digest, without the blank lines that are its own. */
    private static String below(ParseResult result, String text) {
        if (result.digests().isEmpty()) {
            return text;
        }
        int end = (int) result.digestSpan(result.digests().size() - 1).end();
        return text.substring(Whitespace.skip(text, end, text.length()));
    }

    private static List<String> outside(ParseResult result, String text) {
        return result.diagnostics().stream()
                .filter(d -> d.code() == DiagnosticCode.TEXT_OUTSIDE_PAPERS || d.code() == DiagnosticCode.FRONT_MATTER)
                .map(d -> text.substring((int) d.span().offset(), (int) d.span().end()))
                .toList();
    }
}
