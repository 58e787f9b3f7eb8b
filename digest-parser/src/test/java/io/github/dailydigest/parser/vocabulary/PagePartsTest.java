package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagePartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"References", "REFERENCES", "📚 References", "References:", "参考文献", "참고 문헌", "Works Cited"})
    void someHeadingsAreAboveReferences(String heading) {
        assertThat(PageParts.isReferences(heading, 0, heading.length())).isTrue();
        assertThat(PageParts.isDetails(heading, 0, heading.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paper Information", "paper info", "📄 Paper Details:", "论文信息", "기본 정보", "メタデータ"})
    void someHeadingsAreAboveTheDetailsOfAPaper(String heading) {
        assertThat(PageParts.isDetails(heading, 0, heading.length())).isTrue();
        assertThat(PageParts.isReferences(heading, 0, heading.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Papers", "A Survey of References", "Cross References", "Information"})
    void otherHeadingsAreNeither(String heading) {
        assertThat(PageParts.isReferences(heading, 0, heading.length())).isFalse();
        assertThat(PageParts.isDetails(heading, 0, heading.length())).isFalse();
    }

    @Test
    void onlyTheRangeCounts() {
        assertThat(PageParts.isReferences("# References to", 2, 12)).isTrue();
        assertThat(PageParts.isReferences("# References to", 2, 15)).isFalse();
        assertThat(PageParts.isReferences("References" + ":".repeat(30), 0, 40)).isTrue();
        assertThat(PageParts.isReferences("References" + ":".repeat(31), 0, 41)).isFalse();
    }
}
