package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.PaperLines;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the lines after the fields of a paper are cut into sections. Ranges are zero-based and include the last line. */
class SectionRangeTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());
    private static final OtherItems NO_FIELDS = new OtherItems() {
        @Override
        public boolean isField(int line) {
            return false;
        }

        @Override
        public int readField(int line, int last) {
            throw new UnsupportedOperationException("no line is a field");
        }

        @Override
        public void readMarked(SectionRange range) {}
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- a¶- b|UNLABELLED_LIST 0-1",
                "- a¶- **What's New**: b|UNLABELLED_LIST 0-0, LABELLED 1-1",
                "- a¶  **What's New**: b|UNLABELLED_LIST 0-1",
                "- a¶¶**Any words**: b|UNLABELLED_LIST 0-1, LABELLED 2-2",
                "- **What's New**: a¶- b|LABELLED 0-1",
                "- **What's New**: a¶¶**Any words**: b|LABELLED 0-2",
                "- **What's New**: a¶¶Technical Details: b|LABELLED 0-1, LABELLED 2-2",
                "- **What's New**: a¶- **Any words**: b|LABELLED 0-0, LABELLED 1-1",
                "What's New¶===¶¶a|LABELLED 0-3",
                "**What's New**: a¶¶**Any words**: b|LABELLED 0-1, LABELLED 2-2",
                "- <!-- summary -->¶  a¶- <!-- field -->¶  **Key**: b|MARKED_SUMMARY 0-1, MARKED_FIELD 2-3",
                "- <!-- unrecognized -->¶  a¶- b|MARKED_UNRECOGNIZED 0-2",
                "- <!-- field -->¶  b|UNLABELLED_LIST 0-1",
            })
    void aSectionContinuesUpToTheNextStart(String text, String ranges) {
        assertThat(ranges(text))
                .extracting(range -> range.start().type() + " " + range.start().line() + "-" + range.last())
                .containsExactly(ranges.split(", "));
    }

    @Test
    void theSpanOfASectionHasNoWhiteSpaceAroundIt() {
        SectionRange range = ranges("  - **What's New**: a¶    b¶¶").get(0);

        assertThat(range.span()).isEqualTo(new SourceSpan(1, 3, 2, "- **What's New**: a\n    b".length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"- **What's New**: a¶  b|3", "- a|3", "- a¶- b|7", "'  - a¶  - b'|7"})
    void aBodyThatIsTooLongIsNotCut(String text, int length) {
        SectionRange range = ranges(text).get(0);

        assertThat(range.body(length)).isNotNull().hasSize(length);
        assertThat(range.body(length - 1)).isNull();
    }

    private static List<SectionRange> ranges(String text) {
        LineTable lines = PaperLines.of(text);
        List<SectionRange> ranges = new ArrayList<>();
        SectionStart start = SectionStart.first(lines, 0, NAMES);
        while (start != null) {
            SectionRange range = SectionRange.from(start, lines, NAMES, NO_FIELDS);
            ranges.add(range);
            start = range.next();
        }
        return ranges;
    }
}
