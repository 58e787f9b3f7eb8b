package io.github.dailydigest.parser.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.DiagnosticCode;
import io.github.dailydigest.parser.DigestParser;
import io.github.dailydigest.parser.ParseResult;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenBlockTest {

    private static final String HEADING = "## Daily Papers (2031-02-03)\n";
    private static final String PAPER = "### [A Title](https://arxiv.org/abs/3102.00001)\n";

    private final DigestParser parser = DigestParser.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```",
                "```java",
                "~~~",
                "~~~ a ` b",
                "   ```",
                "````\n```",
                "```\n~~~",
                "```\n``` x",
                "```\n\ntext\n",
                "<!--",
                "<!-- a\n- b",
                "<?php",
                "<![CDATA[",
                "<script>",
                "<SCRIPT async>",
                "<pre",
                "<style type='a'>\n\n",
                "<textarea>\n</text",
                "- a\n\nb\n  ```",
                "- ```\n  a\n  ```\n\n```",
            })
    void hidesADatedHeadingBelow(String opening) {
        ParseResult result = parser.parse(opening + "\n" + HEADING + PAPER);

        assertThat(result.digests()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.UNCLOSED_BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "``",
                "~~",
                "```a`b",
                "```a```",
                "    ```",
                "text ```",
                "\\```",
                "```\n```",
                "```\n````  ",
                "~~~\na\n ~~~~",
                "- ```",
                "1. ```",
                "- a\n  ```",
                "- a\n\n  ```\n  b",
                "<!-- a -->",
                "<!-- a\nb -->",
                "<?a?>",
                "<script></script>",
                "<script>\na</SCRIPT>",
                "<pre>a</pre>",
                "<scripts>",
                "<div>",
                "<!-",
                "<",
                "a <!--",
                "    <!--",
            })
    void doesNotHideADatedHeadingBelow(String text) {
        ParseResult result = parser.parse(text + "\n" + HEADING + PAPER);

        assertThat(result.digests()).hasSize(1);
        assertThat(result.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.UNCLOSED_BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ```\n  ",
                "- ```\n\n  ",
                "- a\n\n  ```\n  ",
                "* ~~~\n  ",
                "+ ```\n   ",
                "1) ```\n   ",
                "9. ```\n   "
            })
    void hidesAHeadingThatIsIndentedWithTheItem(String opening) {
        assertThat(parser.parse(opening + HEADING).digests()).isEmpty();
    }

    @Test
    void isNotReportedIfItHidesNoLinkToAPaper() {
        assertThat(parser.parse("```\n" + HEADING + "text\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TEXT_OUTSIDE_PAPERS);
        assertThat(parser.parse("```\n" + PAPER + "```\n\n~~~\ntext\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.PAPERS_NOT_READ);
    }

    @Test
    void reportsWhereTheBlockOpens() {
        ParseResult result = parser.parse("text\n\n  ```java\n" + HEADING + PAPER);

        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.UNCLOSED_BLOCK)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(3, 3, 8, 7));
    }

    /** In the rows, {@code ¶} is a line end; {@code #} means that a line is in a block, {@code .} that it is not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "```¶a¶```¶b|###.",
                "```¶¶a|###",
                "``¶a|..",
                "~~~¶```¶~~~¶b|###.",
                "````¶```¶````¶b|###.",
                "```¶````  ¶b|##.",
                "```¶``` a¶```¶b|###.",
                "```¶  ``¶```¶b|###.",
                "```a`¶b|..",
                "~~~a~¶b|##",
                "   ```¶b|##",
                "a¶    ```¶b|...",
                "- ```¶  a¶b|##.",
                "- ```¶  a¶  ```¶b|###.",
                "- a¶  ```¶  b¶  ```¶  c|.###.",
                "- a¶```¶b|.##",
                "- a¶¶```¶  b|..##",
                "- a¶¶     ```¶b|..#.",
                "- a¶¶      ```¶b|....",
                "- a¶ b¶  ```¶c|..#.",
                "- a¶¶b¶  ```¶c|...##",
                "-   ```¶    a¶  b|##.",
                "   - ```¶     a¶    b|##.",
                "    - ```¶a|..",
                "1. ```¶   a¶  b|##.",
                "12) ```¶    a¶b|##.",
                "123456789. ```¶           a¶b|##.",
                "1234567890. ```¶b|..",
                "0. ```¶   a¶b|##.",
                ". ```¶b|..",
                "1- ```¶b|..",
                "-```¶a|..",
                "- ¶```¶a|.##",
                "- ¶  a¶  ```¶b|..#.",
                "-¶a|..",
                "1¶a|..",
                "1.¶a|..",
                "<!--¶¶a¶-->¶b|####.",
                "<!-- a -->¶b|#.",
                "<!-- a¶b --> c¶d|##.",
                "<!--¶--¶->¶-->¶a|####.",
                "- <!--¶a|#.",
                "   <!--¶a|##",
                "    <!--¶a|..",
                "<?a¶?>¶b|##.",
                "<![CDATA[¶]]>¶a|##.",
                "<script>¶</script>¶a|##.",
                "<SCRIPT>¶</Script>¶a|##.",
                "<script¶a|##",
                "<script a¶b|##",
                "<scripted>¶a|..",
                "<script/>¶a|..",
                "<pre>¶</pre>¶a|##.",
                "<pre¶a|##",
                "<style>¶</style>¶a|##.",
                "<textarea>¶</textarea>¶a|##.",
                "<b>¶a|..",
            })
    void tracksEachBlockFromItsFirstLineToItsLast(String lines, String inside) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(lines.replace('¶', '\n')));
        OpenBlock block = new OpenBlock();
        StringBuilder read = new StringBuilder();
        while (cursor.advance()) {
            read.append(block.read(cursor) ? '#' : '.');
        }

        assertThat(read).hasToString(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```", "<!--", "- ```"})
    void closingEndsTheBlockAndItsListItem(String opening) {
        LineCursor cursor = new LineCursor(SourceBuffer.of(opening + "\n  ```\na\n"));
        OpenBlock block = new OpenBlock();
        cursor.advance();
        block.read(cursor);
        assertThat(block.isOpen()).isTrue();

        block.close();

        assertThat(block.isOpen()).isFalse();
        cursor.advance();
        assertThat(block.read(cursor)).as("a fence opens").isTrue();
        cursor.advance();
        assertThat(block.read(cursor)).as("outside the item").isTrue();
    }
}
