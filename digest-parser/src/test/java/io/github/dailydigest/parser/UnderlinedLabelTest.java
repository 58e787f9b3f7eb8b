package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that underlines a label is markup, like the marks of a heading. Any other line is text. */
class UnderlinedLabelTest {

    private static final String HEADINGS =
            "## Daily Papers (2031-02-03)\n\n### [A Title](https://arxiv.org/abs/3102.00001)\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What's New\n===\n\na",
                "What's New\n---\n\na",
                "What's New\n=\na",
                "What's New\n-\na",
                "What's New\r\n----------  \r\na",
                "What's New:\n   ===\na",
                "  **What's New**\n---\na",
                "**What's New**:\n===\na",
                "- a\n\nWhat's New\n---\na",
                "- a\nWhat's New\n===\na",
            })
    void anUnderlineIsNotPartOfTheBody(String markdown) {
        Section section = last(markdown);

        assertThat(section.label()).contains("What's New");
        assertThat(section.markdown()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"==-", "= =", "=== a", "    ===", "\n===", "\n=", "+++"})
    void aLineThatUnderlinesNothingIsText(String below) {
        assertThat(last("What's New\n" + below + "\na").markdown()).isEqualTo(below.strip() + "\na");
    }

    @Test
    void aLineAfterANoBreakSpaceIsText() {
        assertThat(last("What's New\n\u00A0===\na").markdown()).isEqualTo("===\na");
    }

    @Test
    void aLineAfterABodyOrInAnItemIsText() {
        assertThat(last("What's New: a\n===\nb").markdown()).isEqualTo("a\n===\nb");
        assertThat(last("- What's New\n===\nb").markdown()).isEqualTo("===\nb");
        assertThat(last("# What's New\n===\nb").markdown()).isEqualTo("===\nb");
    }

    @Test
    void theSpanOfASectionContainsItsUnderline() {
        SourceSpan span =
                DigestParser.create().parse(HEADINGS + "What's New\n===\n\na\n").sectionSpan(0, 0, 0);

        assertThat(span).isEqualTo(new SourceSpan(5, 1, HEADINGS.length(), "What's New\n===\n\na".length()));
    }

    @Test
    void theWriterDoesNotWriteUnderlines() {
        List<Digest> digests =
                DigestParser.create().parse(HEADINGS + "What's New\n===\n\na\n").digests();

        assertThat(DigestWriter.create().write(digests)).isEqualTo(HEADINGS + "- ***What's New***: a\n\n");
    }

    private static Section last(String markdown) {
        Paper paper = DigestParser.create()
                .parse(HEADINGS + markdown + "\n")
                .digests()
                .get(0)
                .papers()
                .get(0);
        assertThat(paper.unrecognized()).isEmpty();
        return paper.sections().get(paper.sections().size() - 1);
    }
}
