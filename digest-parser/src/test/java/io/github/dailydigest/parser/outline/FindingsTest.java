package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.SectionKind;
import io.github.dailydigest.parser.paper.EvidenceLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    /** Each row: the lines found, then for a linked and a dated entry, for each alone, and for neither. */
    @ParameterizedTest
    @CsvSource({
        "NONE, ----",
        "PAPER_LINK, ++++",
        "TITLE_LINK, ----",
        "TITLE_LINK TITLE_LINK, ----",
        "OTHER_TITLE, ----",
        "PEOPLE, +++-",
        "MEDIA, +---",
        "ABSTRACT, +---",
        "ABSTRACT ABSTRACT, +---",
        "ABSTRACT METHOD, ++++",
        "PEOPLE ABSTRACT, ++++",
        "PEOPLE MEDIA, +++-",
        "MEDIA TITLE_LINK, +---",
    })
    void areEnoughWithALinkPeopleOrTwoSections(String lines, String enough) {
        StringBuilder results = new StringBuilder();
        for (boolean linked : new boolean[] {true, false}) {
            for (boolean dated : new boolean[] {true, false}) {
                results.append(of(linked, dated, lines).areEnough() ? '+' : '-');
            }
        }

        assertThat(results).hasToString(enough);
    }

    @Test
    void countLinksWithTitles() {
        assertThat(of(false, false, "PAPER_LINK").haveTitleLinks()).isFalse();
        assertThat(of(false, false, "PAPER_LINK").areOneTitleLink()).isFalse();
        assertThat(of(false, false, "TITLE_LINK").haveTitleLinks()).isTrue();
        assertThat(of(false, false, "TITLE_LINK").areOneTitleLink()).isTrue();
        assertThat(of(false, false, "TITLE_LINK TITLE_LINK").haveTitleLinks()).isTrue();
        assertThat(of(false, false, "TITLE_LINK TITLE_LINK").areOneTitleLink()).isFalse();
    }

    private static Findings of(boolean linked, boolean dated, String lines) {
        Findings findings = new Findings(linked, dated);
        for (String line : lines.split(" ", -1)) {
            boolean label = line.equals("ABSTRACT") || line.equals("METHOD");
            @Nullable SectionKind kind = label ? SectionKind.valueOf(line) : null;
            findings.add(new EvidenceLine(label ? EvidenceLine.Type.LABEL : EvidenceLine.Type.valueOf(line), kind));
        }
        return findings;
    }
}
