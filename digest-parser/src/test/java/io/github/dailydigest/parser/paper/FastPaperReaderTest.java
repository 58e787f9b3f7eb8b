package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Section;
import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.TextArbitraries;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.ledger.LocatedPaper;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.outline.PaperStarts;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which papers the fast path accepts, and that it returns what the general reader returns. {@code ¶} is a line feed. A
 * text without a heading gets a linked one.
 */
class FastPaperReaderTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());
    private static final String HEADING = "### [A Title](https://arxiv.org/abs/3102.00001)\n";
    private static final ParseLimits FEW = ParseLimits.builder()
            .maxTextLength(40)
            .maxAuthors(2)
            .maxSections(2)
            .maxNestingDepth(1)
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "¶",
                "  ¶\t",
                "### A Title (https://example.org/a)¶¶Vote: 85",
                "![](https://example.org/t.png)",
                "![](t)",
                "![](/avatars/x.svg)¶¶Vote: 85¶¶Authors: Ada Example, Bo Sample",
                "[Watch Video](v.mp4)",
                "[Watch Video](v\"<.mp4)¶Vote: 85",
                "[Watch Video](v.mp4)¶<div><video controls src=\"v.mp4\" muted=\"false\"></video></div>¶¶Vote: 85",
                "[Watch Video](v>&.mp4)¶<div><video controls src=\"v>&.mp4\" muted=\"false\"></video></div>",
                "Authors: Ada Example¶Vote: 85¶![](t.png)",
                "Vote: 0",
                "Vote:  1,234 ",
                "Vote: -",
                "Vote: ",
                "Authors: Ada Example, Bo Sample, ",
                "Authors: Ada Example,¶- point",
                "Authors: 에이다 Example,Bo,  Cy",
                "Authors:  , ",
                "- **What's New**: a",
                "- ***What's New***: a¶- **Technical Details**: b¶- __Performance Highlights__: c",
                "- *What's New*: a¶",
                "- *__What's New__*: a¶",
                "- **What’s New**: a",
                "- **성능 하이라이트(Performance Highlights)**: 글",
                "- **What's New:** a",
                "- ** What's New **：a",
                "- **What's New**:   a  ¶¶   ¶- **What's New**: b",
                "- **What's New**: > a",
                "- **What's New**: 1. a",
                "- **What's New**:a\fb",
                "- a",
                "- a b c¶- d¶¶- 가  ",
                "- a¶- d: e",
                "- 1 a¶- 1¶- 1 What's New: a",
                "- 3D a¶- 2, 3) a¶- ３. a",
                "- 'a' b¶- \"a\": b",
                "- a\r- b",
            })
    void papersInTheUsualFormAreAccepted(String text) {
        LineTable lines = table(text);

        LocatedPaper paper = fastPath(lines, ParseLimits.defaults());

        assertThat(paper).isNotNull().isEqualTo(generalReader(lines, ParseLimits.defaults()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### A Title",
                "### [](https://example.org/a)",
                "### [A Title]()",
                "a",
                "\u00A0",
                " Vote: 85",
                "\tVote: 85",
                "Vote:85",
                "Votes: 85",
                "Vote: 1.2k",
                "Vote: 85¶Vote: 85",
                "Vote: -¶Vote: 85",
                "**Vote**: 85",
                "Authors: ['Ada Example']",
                "Authors:  ['Ada Example']",
                "Authors: Ada Example¶Authors: Bo Sample",
                "Authors: ¶Authors: Bo Sample",
                "Authors: Ada Example,¶Bo Sample",
                "Authors: Ada Example¶  Bo Sample",
                "Authors: ¶Ada Example",
                "Authors: ",
                "Authors: ¶- Ada Example",
                "- ***What's New***: a</details>",
                "- ***What's New***: </details>",
                "- a</DETAILS> ",
                "Author: Ada Example",
                "Authors:Ada Example",
                "Comments: 9 pages",
                "![]()",
                "![](",
                "![]",
                "![](t",
                "![](t) ",
                "![]( t )",
                "![](t)![](u)",
                "![](a b)",
                "![](a)b)",
                "![a](t)",
                "![](t)¶![](u)",
                "[Watch Video]()",
                "[Watch Video](v.mp4) a",
                "[Watch Video](v.mp4",
                "[watch video](v.mp4)",
                "[Watch Video](a b)",
                "[Watch Video]v.mp4",
                "[a](v.mp4)",
                "![](t)¶[Watch Video](v.mp4)",
                "[Watch Video](v.mp4)¶[Watch Video](v.mp4)",
                "[Watch Video](v.mp4)¶¶<div><video controls src=\"v.mp4\" muted=\"false\"></video></div>",
                "[Watch Video](v.mp4)¶<div><video controls src=\"w.mp4\" muted=\"false\"></video></div>",
                "[Watch Video](v.mp4)¶<div><video controls src=\"v.mp4\" muted=\"false\"></video></div> a",
                "[Watch Video](v.mp4)¶<div><video src=\"v.mp4\"></video></div>",
                "[Watch Video](v\".mp4)¶<div><video controls src=\"v\".mp4\" muted=\"false\"></video></div>",
                "Abstract",
                "Venue",
                "!",
                "-",
                "- ",
                "-  a",
                " - a",
                "* a",
                "+ a",
                "1. a",
                "- 1. a",
                "- - a",
                "- `a`",
                "- [a](b)",
                "- 1) a",
                "- 1.",
                "- 'What's New': a",
                "- 1.5 a",
                "- (a)",
                "- \u00A0a",
                "- <!-- summary -->",
                "- 1️⃣ Authors: Ada",
                "- 1️⃣ What's New: a",
                "- 1️⃣ https://example.org/a",
                "- a¶b",
                "- a¶  b",
                "- a¶- 1.",
                "- a¶Vote: 85",
                "- a¶- **What's New**: b",
                "- a¶- What's New: b",
                "- What's New: a",
                "- What's New",
                "- *",
                "- **",
                "- * What's New*: a",
                "- **What's New**",
                "- **What's New**: ",
                "- **What's New** a",
                "- **What's New*: a",
                "- ****What's New****: a",
                "- *What's New__*: a",
                "- **Limitations**: a",
                "- **What's New**: ['a', 'b']",
                "- **What's New**: {'a': 'b'}",
                "- **What's New**: a¶b",
                "- **What's New**: a¶  b",
                "- **What's New**: a¶- b",
                "- **What's New**: a¶¶b",
                "- **What's New**: a¶Vote: 85",
                "- **What's New**: a¶- *",
                "- **What's New**: a¶---",
            })
    void papersInAnyOtherFormAreRejected(String text) {
        assertThat(fastPath(table(text), ParseLimits.defaults())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](1234567890123456789012345678901234567890)",
                "Authors: Ada Example, Bo Sample",
                "- **What's New**: 1234567890123456789012",
                "- 가234567890123456789012345678901234567",
                "- **What's New**: a¶- **What's New**: b",
                "- **What's New**: > a",
                "- abcdefghijklmno¶- abcdefghijklmnopqr",
            })
    void papersUpToTheLimitsAreAccepted(String text) {
        LineTable lines = table(text);

        assertThat(fastPath(lines, FEW)).isNotNull().isEqualTo(generalReader(lines, FEW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](12345678901234567890123456789012345678901)",
                "[Watch Video](12345678901234567890123456789012345678901)",
                "Authors: Ada, Bo, Cy",
                "Authors: 가나다라마바사아자차카타파하, 가나다라마바사아자차카타파하, 가나다라마바사아자차카타파하",
                "- **What's New**: 12345678901234567890123456789012345678901",
                "- 가23456789012345678901234567890123456789012",
                "- **What's New**: a¶- **What's New**: b¶- **What's New**: c",
                "- **What's New**: > > a",
                "- abcdefghijklmno¶- abcdefghijklmnopqrstuvwxyz",
            })
    void papersBeyondTheLimitsAreRejected(String text) {
        assertThat(fastPath(table(text), FEW)).isNull();
    }

    @Test
    void labelsThatTheCallerAddsAreKnown() {
        LabelNames names = new LabelNames(Map.of("Résumé", SectionKind.SUMMARY));
        LineTable lines = table("- **Résumé**: a");
        PaperStart start = Objects.requireNonNull(PaperStarts.first(lines));

        LocatedPaper paper = FastPaperReader.read(lines, start, null, names, new LimitChecker(ParseLimits.defaults()));

        assertThat(Objects.requireNonNull(paper).paper().sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.SUMMARY);
    }

    @Provide
    Arbitrary<String> papers() {
        Arbitrary<String> field = Arbitraries.of(
                "![](https://example.org/t.png)",
                "[Watch Video](v.mp4)",
                "[Watch Video](v.mp4)\n<div><video controls src=\"v.mp4\" muted=\"false\"></video></div>",
                "Vote: 85",
                "Vote: -",
                "Authors: Ada Example, Bo Sample",
                "Authors: Ada Example,",
                "");
        Arbitrary<String> labelled = Arbitraries.of(
                "- ***What's New***: a", "- **Technical Details**: 가 [n] `b`", "- *성능 하이라이트*: > 1. a", "");
        Arbitrary<String> plain = Arbitraries.of("- a: b", "- point", "- 가", "- 3D a", "- 'a': \"b\"", "");
        Arbitrary<String> bullets =
                Arbitraries.oneOf(lines(labelled), lines(plain), lines(Arbitraries.oneOf(labelled, plain)));
        Arbitrary<String> start = Combinators.combine(lines(field), bullets).as(String::concat);
        return Combinators.combine(
                        start,
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("")), Tuple.of(1, TextArbitraries.texts())))
                .as(String::concat);
    }

    private static Arbitrary<String> lines(Arbitrary<String> usual) {
        Arbitrary<String> any = Arbitraries.frequencyOf(Tuple.of(20, usual), Tuple.of(1, TextArbitraries.pieces()));
        return Combinators.combine(any, Arbitraries.of("\n", "\n", "\n\n", " \n", "\r\n", "\r"))
                .as(String::concat)
                .list()
                .ofMaxSize(6)
                .map(lines -> String.join("", lines));
    }

    @Property(tries = 5_000)
    void theFastPathAgreesWithTheGeneralReader(@ForAll("papers") String text) {
        LineTable lines = table(text);
        LocatedPaper paper = fastPath(lines, ParseLimits.defaults());

        Statistics.collect(paper == null ? "general reader" : "fast path");
        Statistics.coverage(paths -> paths.check("fast path").percentage(share -> share > 5));
        if (paper != null) {
            assertThat(paper).isEqualTo(generalReader(lines, ParseLimits.defaults()));
        }
    }

    private static @Nullable LocatedPaper fastPath(LineTable lines, ParseLimits limits) {
        PaperStart start = PaperStarts.first(lines);
        return start == null ? null : FastPaperReader.read(lines, start, null, NAMES, new LimitChecker(limits));
    }

    /** Returns what the general reader returns, which reports no diagnostics about such a paper. */
    private static LocatedPaper generalReader(LineTable lines, ParseLimits limits) {
        DiagnosticLog log = new DiagnosticLog(10);
        LocatedPaper paper = new PaperReader(lines, NAMES, log, limits)
                .readGeneral(Objects.requireNonNull(PaperStarts.first(lines)), null);
        assertThat(log.drain().inSourceOrder()).isEmpty();
        return paper;
    }

    private static LineTable table(String text) {
        String whole = (text.startsWith("###") ? "" : HEADING) + text.replace('¶', '\n');
        LineCursor cursor = new LineCursor(SourceBuffer.of(whole));
        LineTable lines = new LineTable();
        while (cursor.advance()) {
            lines.add(cursor);
        }
        return lines;
    }
}
