package io.github.dailydigest.parser.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.paper.PaperStart.Extra;
import io.github.dailydigest.parser.paper.PaperStart.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperStartTest {

    private static final Extra LINK = new Extra(Extra.Kind.LINK, 20, 24, 26, 30);
    private static final Extra VOTES = new Extra(Extra.Kind.VOTES, 32, 34, -1, -1);

    @Test
    void allOffsetsMove() {
        PaperStart start = new PaperStart(5, 9, 11, 15, Style.LINK, 1, List.of(LINK, VOTES));

        assertThat(start.movedBy(100))
                .isEqualTo(new PaperStart(
                        105,
                        109,
                        111,
                        115,
                        Style.LINK,
                        1,
                        List.of(
                                new Extra(Extra.Kind.LINK, 120, 124, 126, 130),
                                new Extra(Extra.Kind.VOTES, 132, 134, -1, -1))));
        assertThat(start.movedBy(-5).movedBy(5)).isEqualTo(start);
    }

    @Test
    void aMissingUrlDoesNotMove() {
        PaperStart start = new PaperStart(5, 9, -1, -1, Style.TITLE_ALONE, 1);

        assertThat(start.movedBy(100).urlStart()).isEqualTo(-1);
        assertThat(start.movedBy(100).isLinked()).isFalse();
        assertThat(new PaperStart(5, 9, 0, 3, Style.LINK, 1).isLinked()).isTrue();
    }

    @Test
    void aTitleIsAloneWithoutExtras() {
        assertThat(new PaperStart(0, 1, -1, -1, Style.TITLE_ALONE, 1).isTitleAlone())
                .isTrue();
        assertThat(new PaperStart(0, 1, -1, -1, Style.TITLE_ALONE, 1, List.of(VOTES)).isTitleAlone())
                .isFalse();
        assertThat(new PaperStart(0, 1, 2, 3, Style.LINK, 1).isTitleAlone()).isFalse();
    }

    @Test
    void onlyALinkWithoutATextHasABlankTitle() {
        for (Style style : Style.values()) {
            assertThat(new PaperStart(0, 1, 2, 3, style, 1).hasBlankTitle()).isEqualTo(style == Style.BLANK_LINK);
        }
    }

    @Test
    void theTitleMayStartElsewhere() {
        PaperStart start = new PaperStart(5, 9, 11, 15, Style.LINK, 1, List.of(LINK));

        assertThat(start.withTitleStart(7)).isEqualTo(new PaperStart(7, 9, 11, 15, Style.LINK, 1, List.of(LINK)));
    }
}
