package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the rows, {@code ¶} is a line end. */
class EntryCounterTest {

    @ParameterizedTest
    @CsvSource({
        "### 1. A Title, -1, true",
        "### 2. A Title, -1, false",
        "### 2. A Title, 1, true",
        "### 2. A Title, 0, false",
        "### 2. A Title, 2, false",
        "### 0. A Title, -1, false",
        "### 2001. A Title, -1, false",
        "### 2. A¶### 3. B, -1, true",
        "### 2. A¶### [3] B, -1, true",
        "### 2. A¶### **3. B**, -1, true",
        "### 2. A¶### 4. B, -1, false",
        "### 2. A¶### 2. B, -1, false",
        "### 2. A¶### B¶### 3. C, -1, false",
        "### 2. A¶#### 3. B, -1, false",
        "### 2. A¶#### B¶### 3. C, -1, true",
        "### 2. A¶## 3. B, -1, false",
        "### 2. A¶## B¶### 3. C, -1, false",
        "### 2. A¶```¶### B¶```¶### 3. C, -1, true",
        "### 2. A¶text¶¶### 3. B, -1, true",
        "### 2. A¶3. B, -1, false",
    })
    void aNumberCountsIfItIsOneOrANeighbourCountsToo(String lines, int counterAbove, boolean counts) {
        assertThat(counts(lines.replace('¶', '\n'), counterAbove)).isEqualTo(counts);
    }

    @Test
    void theNeighbourBelowIsSearchedForInAHundredLines() {
        assertThat(counts("### 2. A\n" + "a\n".repeat(99) + "### 3. B\n", -1)).isTrue();
        assertThat(counts("### 2. A\n" + "a\n".repeat(100) + "### 3. B\n", -1)).isFalse();
    }

    private static boolean counts(String text, int counterAbove) {
        LineCursor line = new LineCursor(SourceBuffer.of(text));
        line.advance();
        OutlineHeading heading = Objects.requireNonNull(OutlineHeading.atx(line));
        Entry entry = Objects.requireNonNull(HeadingEntry.read(line, heading));
        boolean counts =
                new EntryCounter().counts(entry, heading, line, new Situation(true, true, 0, null, null, counterAbove));
        assertThat(line.number()).isOne();
        return counts;
    }
}
