package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.ledger.SpanLedger;
import io.github.dailydigest.parser.paper.PaperReader;
import io.github.dailydigest.parser.source.Whitespace;
import io.github.dailydigest.testkit.DigestArbitraries;
import io.github.dailydigest.testkit.Rendering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law 2 for each character that is not white space: in a paper, a reader claims it exactly once, and the paper contains
 * all claimed text (both are assertions of {@link SpanLedger} and {@link PaperReader}, enabled in these tests);
 * elsewhere it is in the heading of a digest or in the span of a diagnostic.
 */
class NothingLostTest {

    private static final Pattern TABLE_HEADER = Pattern.compile(
            "[^\\r\\n]*\\|[^\\r\\n]*(?:\\r\\n?|\\n)" + "(?=[^\\r\\n]*-)(?=[^\\r\\n]*\\|)[ \\t|:-]+(?:\\r\\n?|\\n)\\z");

    private static final Pattern HEADING = Pattern.compile("(?: {0,3}#{1,6}(?:[ \\t][^\r\n]*)?(?=[\r\n]|$)|[^\r\n]*"
            + "(?:(?:\r\n|\r|\n) {0,3}(?:=+|-+)[\\p{IsWhite_Space}\\x1C-\\x1F&&[^\r\n\u0085]]*(?=[\r\n]|$))?)");

    /** The start of an ATX heading, which may follow a byte order mark or a zero-width space. */
    private static final Pattern ATX = Pattern.compile("[\\s\\uFEFF\\u200B]*#");

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Property(tries = 5_000)
    void nothingIsLostOfAnyText(@ForAll("texts") String text) {
        check(text);
    }

    @Property(tries = 1_000)
    void nothingIsLostAfterADeletion(@ForAll("renderings") Rendering rendering, @ForAll("cuts") double[] cuts) {
        String text = rendering.markdown();
        int[] offsets = offsets(text, cuts);
        check(text.substring(0, offsets[0]) + text.substring(offsets[1]));
    }

    @Property(tries = 1_000)
    void nothingIsLostAfterAMove(@ForAll("renderings") Rendering rendering, @ForAll("cuts") double[] cuts) {
        String text = rendering.markdown();
        int[] offsets = offsets(text, cuts);
        check(text.substring(0, offsets[0])
                + text.substring(offsets[1], offsets[2])
                + text.substring(offsets[0], offsets[1])
                + text.substring(offsets[2]));
    }

    @Provide
    Arbitrary<Rendering> renderings() {
        return DigestArbitraries.renderings();
    }

    @Provide
    Arbitrary<double[]> cuts() {
        return Arbitraries.doubles().between(0, 1).array(double[].class).ofSize(3);
    }

    private static int[] offsets(String text, double[] cuts) {
        return Arrays.stream(cuts)
                .sorted()
                .mapToInt(cut -> (int) (cut * text.length()))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## D (2031-02-03)\n\n### [T](u)\n\n![](a.png)\n\n![alt](b.png)![](c.png)\n",
                "## D (2031-02-03)\n\n### [T](u)\n\nAuthors: A, B,\nC\n\nAuthors: ['D']\n\nAuthors: E\n",
                "## D (2031-02-03)\n\n### [T](u)\n\n<video src='a'><source src='b'></video>\n\n<iframe src='c'>d</iframe>\n",
                "## D (2031-02-03)\n\n### [T](u)\n\n<div title='a'><iframe srcdoc='b c' src='d'></iframe></div>\n",
                "## D (2031-02-03)\n\n### [T](u)\n\n<img title='a' src='b' alt='c' src='d'>\n",
                "# T\n\n---\n\ntext\n\n### [no paper](x)\n\n## D (2031-02-03)\n\n### [T](u)\n===\n",
                "[T](https://arxiv.org/abs/3102.00001)\n-----\n\nVote: 1\n",
                "A Title\n---\u00A0\n### [A Title](https://arxiv.org/abs/3102.00001)\n",
                "\u00A0## Daily Papers (2031-02-03)\n---\n",
                "### [A Title](https://arxiv.org/abs/3102.00001)\n*** Comments:\nComments:\n",
                "## D (2031-02-03)\n\n### [T](u)\n\n\uFEFF# Topic\n\n### [T](u)\n",
                "## D (2031-02-03)\n\n### [T](u)\n\nMethod\n*Authors: A\n *Note*: b\n",
            })
    void nothingIsLostOfFormerFailures(String text) {
        check(text);
    }

    private void check(String text) {
        check(parser, text);
    }

    /** Checks that a parser loses nothing of a text. */
    static void check(DigestParser parser, String text) {
        assertThat(SpanLedger.class.desiredAssertionStatus())
                .as("assertions are enabled")
                .isTrue();
        ParseResult result = parser.parse(text);

        assertThat(result.diagnostics()).extracting(Diagnostic::message).doesNotContain(SpanLedger.UNCLAIMED);
        BitSet accounted = new BitSet();
        result.diagnostics().stream().filter(OutsidePapers::is).forEach(d -> mark(accounted, d.span()));
        for (int d = 0; d < result.digests().size(); d++) {
            mark(accounted, heading(text, lineStart(result.digestSpan(d))));
            for (int p = 0; p < result.digests().get(d).papers().size(); p++) {
                mark(accounted, result.paperSpan(d, p));
                markHeader(accounted, text, lineStart(result.paperSpan(d, p)));
            }
            markTopics(accounted, text, result, d);
        }
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            if (!Whitespace.is(text.charAt(i))) {
                assertThat(accounted.get(i)).as("offset %s of %s", i, text).isTrue();
            }
        }
    }

    private static void mark(BitSet accounted, SourceSpan span) {
        accounted.set((int) span.offset(), (int) span.end());
    }

    /** Marks the header of a table right above its first row, which names the values of the rows. */
    private static void markHeader(BitSet accounted, String text, int row) {
        Matcher header = TABLE_HEADER.matcher(text.substring(0, row));
        if (header.find()) {
            accounted.set(header.start(), row);
        }
    }

    /** Marks the headings of a digest that are the topics of papers below them. */
    private static void markTopics(BitSet accounted, String text, ParseResult result, int digest) {
        List<Paper> papers = result.digests().get(digest).papers();
        List<SourceSpan> headings = new ArrayList<>();
        int line = lineStart(result.digestSpan(digest));
        for (int p = 0; p < papers.size(); p++) {
            while (nextLine(text, line) <= result.paperSpan(digest, p).offset()) {
                headings.add(0, heading(text, line));
                line = nextLine(text, line);
            }
            papers.get(p)
                    .topic()
                    .ifPresent(topic -> headings.stream()
                            .filter(heading -> isHeading(text(text, heading)) && !accounted.get((int) heading.offset()))
                            .filter(heading -> withoutSpace(text(text, heading)).contains(withoutSpace(topic)))
                            .findFirst()
                            .ifPresent(heading -> mark(accounted, heading)));
        }
    }

    private static boolean isHeading(String text) {
        return ATX.matcher(text).lookingAt() || LINE_END.matcher(text).find();
    }

    private static String text(String text, SourceSpan span) {
        return text.substring((int) span.offset(), (int) span.end());
    }

    /** Returns a text without white space, and with lone surrogates replaced as the parser does. */
    private static String withoutSpace(String text) {
        return text.codePoints()
                .filter(c -> c > Character.MAX_VALUE || !Whitespace.is((char) c))
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int nextLine(String text, int line) {
        Matcher end = LINE_END.matcher(text).region(line, text.length());
        return end.find() ? end.end() : text.length();
    }

    private static int lineStart(SourceSpan span) {
        return (int) span.offset() - span.column() + 1;
    }

    /** Returns the span of the heading on a line, and of its underline. */
    private static SourceSpan heading(String text, int line) {
        Matcher heading = HEADING.matcher(text).region(line, text.length());
        assertThat(heading.lookingAt()).isTrue();
        return new SourceSpan(1, 1, line, heading.end() - heading.start());
    }
}
