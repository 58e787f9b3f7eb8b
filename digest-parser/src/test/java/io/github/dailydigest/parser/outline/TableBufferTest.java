package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.model.Paper;
import io.github.dailydigest.parser.InputTooLargeException;
import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.source.CharacterSource;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only the current row of a table of papers is buffered, and the rows that are looked at below its header. */
class TableBufferTest {

    private static final String HEAD = "# 2031-02-03\n\n| Title | Authors |\n|---|---|\n";
    private static final int ROWS = 100_000;

    /** So many characters in use are less than a hundredth of the table. */
    private static final int BUFFERED = 1 << 14;

    @Test
    void aTableIsReadARowAtATime() {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < ROWS; i++) {
            table.append("| [Title of Paper ").append(i).append("](https://arxiv.org/abs/3102.00001)");
            table.append(i % 2 == 0 ? " | Ada Example |\n" : " |\nBo Sample |\n");
        }

        List<Paper> papers = read(table.toString());

        assertThat(papers).hasSize(ROWS);
        assertThat(papers.get(ROWS - 1).title()).isEqualTo("Title of Paper 99999");
        assertThat(papers.get(ROWS - 1).authors()).hasSize(1);
    }

    @Test
    void aRowThatIsTooLongIsNotRead() {
        String row = "| [A Title](https://arxiv.org/abs/3102.00001) | Ada Example |\n";
        String tooLong = row.replace("Ada", "Ada".repeat(10 * BUFFERED));

        assertThatExceptionOfType(InputTooLargeException.class)
                .isThrownBy(() -> read(HEAD + row.repeat(ROWS / 100) + tooLong));
    }

    /** Reads a digest from a buffer that grows to twice the number of characters, whatever the limits of a digest. */
    private static List<Paper> read(String text) {
        ParseLimits limits = ParseLimits.builder().maxPapers(ROWS).build();
        SourceBuffer buffer = SourceBuffer.of(CharacterSource.of(new StringReader(text), null), BUFFERED);
        DigestReader reader =
                new DigestReader(buffer, new LabelNames(Map.of()), new DiagnosticLog(1), limits, null, null);
        assertThat(reader.advanceToNextDigest()).isTrue();
        return reader.read().digest().digest().papers();
    }
}
