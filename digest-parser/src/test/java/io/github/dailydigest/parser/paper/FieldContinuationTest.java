package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldContinuationTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    /** In the first column, {@code ¶} is a line feed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comments: a|0",
                "Comments: a¶b|1",
                "Comments: a¶b¶c|2",
                "Comments:¶b|1",
                "Comments: a¶  b|1",
                "Notes: a¶b|1",
                "Comments: a¶¶b|0",
                "Comments: a¶- b|0",
                "Comments: a¶***|0",
                "Comments: a¶Abstract: b|0",
                "Comments: a¶**Notes**: b|0",
                "Comments: a¶Notes: b|1",
                "Comments: a¶Vote: 5|0",
                "Comments: a¶  Vote: 5|1",
                "Comments: a¶![](u)|0",
                "Comments: a¶> Authors: Ada|0",
                "Vote: 5¶b|0",
                "Vote: 5¶  b|0",
                "Vote:¶5|0",
                "Link: a¶b|0",
                "Link: a¶  b|0",
                "Code: a¶b|0",
                "arXiv ID: a¶b|0",
                "Date: a¶b|0",
                "Topic: a¶b|0",
                "Authors: Ada|0",
                "Authors: Ada¶Bo|0",
                "Authors: Ada,¶Bo|1",
                "Authors: Ada, ¶Bo,¶Cy¶Di|2",
                "Authors: Ada¶  Bo|1",
                "Authors: Ada,¶Vote: 5|0",
                "Authors: Ada,¶¶Bo|0",
                "Authors:¶Ada|1",
                "Authors:  ¶Ada,¶Bo¶Cy|2",
                "Authors:¶Notes: a|0",
                "Authors:¶Abstract|0",
                "Authors:¶**Anything**: a|0",
                "Authors: ['Ada',¶'Bo']¶Cy|1",
                "Authors: ['Ada']¶Bo|0",
                "Authors: ['Ada'¶]¶Cy|1",
                "- Authors: Ada¶  Bo|1",
                "- Authors: Ada¶Bo|1",
                "- Authors: Ada¶- Bo|0",
                "- Authors: Ada¶¶  Bo|0",
                "- Authors: Ada¶Vote: 5|0",
                "- Authors: Ada¶  Vote: 5|1",
                "- Vote: 5¶  b|0",
                "- Comments: a¶  b¶c|2",
                "- Link: a¶  b|1",
            })
    void aFieldGoesOnUpToALine(String text, int last) {
        LineTable lines = PaperLines.of(text);
        FieldLine field = Objects.requireNonNull(
                FieldOnLine.inBullet(lines, 0, true, LabelNames.KNOWN) != null
                        ? FieldOnLine.inBullet(lines, 0, true, LabelNames.KNOWN)
                        : FieldLine.read(lines.text(), lines.contentStart(0), lines.end(0), LabelNames.KNOWN));

        assertThat(FieldContinuation.lastLine(lines, 0, field, NAMES)).isEqualTo(last);
    }
}
