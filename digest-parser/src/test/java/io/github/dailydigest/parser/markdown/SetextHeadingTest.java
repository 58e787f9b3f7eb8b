package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the rows, {@code /} is a line end. */
class SetextHeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a/=|1|a",
                "a/-|2|a",
                "a b/===/c|1|a b",
                "a b/---|2|a b",
                "   a  /   ---  |2|a",
                "a/ =|1|a",
                "a/---/---|2|a",
                "a/---\u00A0|2|a",
            })
    void isALineAboveItsUnderline(String lines, int level, String text) {
        String source = lines.replace('/', '\n');

        AtxHeading heading = Objects.requireNonNull(read(source));

        assertThat(heading.level()).isEqualTo(level);
        assertThat(source.substring(heading.start(), heading.end())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/",
                "a//---",
                "a/b",
                "a/***",
                "a/-b",
                "a/=-",
                "a/- -",
                "a/   ",
                "a/    ---",
                "a/\t---",
                "a/\u00A0---",
                "    a/---",
                "/---",
                "  /---",
            })
    void otherLinesAreNoHeadings(String lines) {
        assertThat(read(lines.replace('/', '\n'))).isNull();
    }

    private static @Nullable AtxHeading read(String text) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(text));
        assertThat(cursor.advance()).isTrue();
        AtxHeading heading = SetextHeading.read(cursor);
        assertThat(cursor.number()).as("lookahead does not move the cursor").isEqualTo(1);
        return heading;
    }
}
