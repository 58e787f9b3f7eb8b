package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The example {@code old-commonmark} runs with older versions. */
class CommonMarkVersionTest {

    @Test
    void versionOfTheBuildIsNewEnough() {
        assertThatCode(CommonMarkVersion::require).doesNotThrowAnyException();
    }

    @Test
    void linkedCodeHasNoProblem() {
        assertThat(CommonMarkVersion.problem(Parser::builder)).isNull();
    }

    @Test
    void messageSaysWhichVersionIsNeeded() {
        String problem = CommonMarkVersion.problem(() -> {
            throw new NoSuchMethodError("Parser$Builder.maxInlineNesting(int)");
        });

        assertThatThrownBy(() -> CommonMarkVersion.require(problem))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("needs org.commonmark:commonmark 0.30 or newer")
                .hasMessageContaining("NoSuchMethodError: Parser$Builder.maxInlineNesting(int)");
    }
}
