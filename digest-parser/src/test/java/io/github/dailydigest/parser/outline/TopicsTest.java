package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSpan;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private final Topics topics = new Topics();

    @Test
    void thereIsNoneWithoutHeadings() {
        assertThat(topics.of(3)).isNull();
    }

    @Test
    void isTheInnermostHeadingAboveTheLevelOfThePaper() {
        topics.add(heading(2, "Two"));
        topics.add(heading(3, "Three"));

        assertThat(topics.of(4)).isEqualTo(heading(3, "Three"));
        assertThat(topics.of(3)).isEqualTo(heading(2, "Two"));
        assertThat(topics.of(2)).isNull();
    }

    @Test
    void aHeadingEndsThoseOfItsLevelAndBelow() {
        topics.add(heading(1, "One"));
        topics.add(heading(2, "Two"));
        topics.add(heading(3, "Three"));
        topics.add(heading(2, "Another"));

        assertThat(topics.of(4)).isEqualTo(heading(2, "Another"));
        assertThat(topics.of(2)).isEqualTo(heading(1, "One"));
    }

    @Test
    void theLastHeadingIsReplacedByTheSameWithItsUnderline() {
        topics.replaceLast(heading(1, "Alone"));
        topics.add(heading(2, "Two"));
        topics.replaceLast(heading(2, "Underlined"));

        assertThat(topics.of(3)).isEqualTo(heading(2, "Underlined"));
        assertThat(topics.of(2)).isEqualTo(heading(1, "Alone"));
    }

    @Test
    void aTitleIsRemoved() {
        topics.add(heading(1, "One"));
        topics.add(heading(2, "Two"));
        topics.remove(heading(1, "One"));

        assertThat(topics.of(3)).isEqualTo(heading(2, "Two"));
        assertThat(topics.of(2)).isNull();
    }

    @Test
    void allAreCleared() {
        topics.add(heading(1, "One"));
        topics.clear();

        assertThat(topics.of(6)).isNull();
    }

    private static HeadingAbove heading(int level, String text) {
        return new HeadingAbove(level, text, new SourceSpan(1, 1, 0, text.length()), false);
    }
}
