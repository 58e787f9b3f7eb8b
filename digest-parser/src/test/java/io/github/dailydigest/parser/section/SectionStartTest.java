package io.github.dailydigest.parser.section;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.paper.PaperLines;
import io.github.dailydigest.parser.vocabulary.LabelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionStartTest {

    private static final LabelNames NAMES = new LabelNames(Map.of());

    /** Fields are the lines that contain {@code field}. */
    private record Fields(LineTable lines, List<Integer> asked) implements OtherItems {

        @Override
        public boolean isField(int line) {
            asked.add(line);
            return lines.text().substring(lines.start(line), lines.end(line)).contains("field");
        }

        @Override
        public int readField(int line, int last) {
            return line;
        }

        @Override
        public void readMarked(SectionRange range) {}
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- a|UNLABELLED_LIST",
                "a|UNLABELLED_LIST",
                "- **a**: b|LABELLED",
                "What's New: a|LABELLED",
                "**Method** - a|LABELLED",
                "- <!-- summary -->|MARKED_SUMMARY",
                "- <!-- field -->¶  **a**: b|MARKED_FIELD",
                "- <!-- links -->|MARKED_LINKS",
                "- <!-- unrecognized -->|MARKED_UNRECOGNIZED",
            })
    void theFirstStartIsAListIfItIsNothingElse(String text, SectionStart.Type type) {
        assertThat(SectionStart.first(PaperLines.of(text), 0, NAMES).type()).isEqualTo(type);
    }

    @Test
    void aListHasNoLabel() {
        assertThat(SectionStart.first(PaperLines.of("a¶- b"), 1, NAMES))
                .isEqualTo(new SectionStart(SectionStart.Type.UNLABELLED_LIST, 1, null, 2, 2));
    }

    /** The second line below the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- **What's New**: a¶- field|FIELD",
                "- **What's New**: a¶- **field**: b|FIELD",
                "- **What's New**: a¶- **Method**: field|LABELLED",
                "- **What's New**: a¶- **Method** - field|LABELLED",
                "- **What's New**: a¶- **Notes**: a|LABELLED",
                "- **What's New**: a¶- <!-- summary -->|MARKED_SUMMARY",
                "- **What's New**: a¶- a|",
                "- **What's New**: a¶  field|",
                "- **What's New**: a¶    - field|",
                "- **What's New**: a¶  - field|",
                "- **What's New**: a¶ - field|FIELD",
                "**What's New**: a¶   - field|FIELD",
                "**What's New**: a¶- ```field|FIELD",
            })
    void aFieldMayStartBelowASection(String text, SectionStart.@Nullable Type type) {
        LineTable lines = PaperLines.of(text);
        SectionStart above = Objects.requireNonNull(SectionStart.read(lines, 0, null, NAMES));
        SectionStart start = SectionStart.below(above, lines, 1, NAMES, new Fields(lines, new ArrayList<>()));

        assertThat(start == null ? null : start.type()).isEqualTo(type);
    }

    @Test
    void aFieldStartsWithItsLine() {
        LineTable lines = PaperLines.of("- **What's New**: a¶ - field");
        SectionStart above = Objects.requireNonNull(SectionStart.read(lines, 0, null, NAMES));

        assertThat(SectionStart.below(above, lines, 1, NAMES, new Fields(lines, new ArrayList<>())))
                .isEqualTo(new SectionStart(SectionStart.Type.FIELD, 1, null, lines.start(1), lines.contentIndent(1)));
    }

    @Test
    void aKnownLabelIsNotAskedFor() {
        LineTable lines = PaperLines.of("- **What's New**: a¶- **Method**: b¶- **Notes**: c¶- d");
        SectionStart above = Objects.requireNonNull(SectionStart.read(lines, 0, null, NAMES));
        List<Integer> asked = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            SectionStart.below(above, lines, line, NAMES, new Fields(lines, asked));
        }

        assertThat(asked).containsExactly(2, 3);
    }

    @Test
    void someTypesAreSections() {
        List<SectionStart.Type> sections = new ArrayList<>();
        for (SectionStart.Type type : SectionStart.Type.values()) {
            if (new SectionStart(type, 0, null, 0, 0).isSection()) {
                sections.add(type);
            }
        }

        assertThat(sections)
                .containsExactly(
                        SectionStart.Type.LABELLED,
                        SectionStart.Type.UNLABELLED_LIST,
                        SectionStart.Type.MARKED_SUMMARY);
    }

    @Test
    void anItemHasContent() {
        assertThat(new SectionStart(SectionStart.Type.LABELLED, 0, null, 0, 0).isItem())
                .isFalse();
        assertThat(new SectionStart(SectionStart.Type.LABELLED, 0, null, 0, 2).isItem())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'   **Method**: a', true", "'- a¶  **Method**: b', false"})
    void anIndentOfThreeIsNoPartOfASection(String text, boolean starts) {
        LineTable lines = PaperLines.of(text);

        assertThat(SectionStart.read(lines, lines.size() - 1, null, NAMES) != null)
                .isEqualTo(starts);
    }
}
