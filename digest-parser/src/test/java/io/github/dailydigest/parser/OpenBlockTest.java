package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenBlockTest {

    private static final String HEADING = "## Daily Papers (2031-02-03)\n";

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
        ParseResult result = parser.parse(opening + "\n" + HEADING);

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
    void leavesADatedHeadingBelowAlone(String text) {
        ParseResult result = parser.parse(text + "\n" + HEADING);

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
    void tellsWhereTheBlockOpens() {
        ParseResult result = parser.parse("text\n\n  ```java\n" + HEADING);

        assertThat(result.diagnostics())
                .filteredOn(d -> d.code() == DiagnosticCode.UNCLOSED_BLOCK)
                .extracting(Diagnostic::span)
                .containsExactly(new SourceSpan(3, 3, 8, 7));
    }
}
