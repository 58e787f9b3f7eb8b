package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text|0",
                "'- a'|1",
                "-|1",
                "'- -'|2",
                "'--'|0",
                "'1. a'|1",
                "'123456789) a'|1",
                "'1234567890) a'|0",
                "'-a'|0",
                "'1.a'|0",
                "'> a'|1",
                "'>a'|1",
                "'>>> a'|3",
                "'> > > a'|3",
                "'> - 1. a'|3",
                "'- a\n- b'|1",
                "'- a\n  - b'|2",
                "'- a\n - b'|1",
                "'- a\n\t- b'|2",
                "'- a\n  - b\n    - c\n  - d'|3",
                "'- a\n  - b\n- c\n  - d'|2",
                "'- - - a'|3",
                "'- a\n\n  > b'|2",
                "'> - a\n>   - b'|3",
                "'> a\n\n- b'|1",
                "'> a\n  - b'|1",
                "'- a\ntext\n  - b'|2",
                "'- - -'|0",
                "'* * *'|0",
                "'> > >'|3",
                "'+ + +'|3",
            })
    void countsNestedBlocks(String text, int depth) {
        assertThat(depthOf(text.replace("\\t", "\t").replace("\\n", "\n"))).isEqualTo(depth);
    }

    @Test
    void aLongThematicBreakIsNoList() {
        assertThat(Nesting.isDeeper("- ".repeat(1_000), 10)).isFalse();
        assertThat(Nesting.isDeeper("- ".repeat(1_000) + "a", 10)).isTrue();
    }

    private static int depthOf(String text) {
        int depth = 0;
        while (Nesting.isDeeper(text, depth)) {
            depth++;
        }
        return depth;
    }
}
