package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source without digests has a diagnostic that says why. */
class SourcesWithoutDigestsTest {

    private final DigestParser parser = DigestParser.create();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF \n ", "\t\n"})
    void aBlankSource(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        assertThat(parser.parse(text).diagnostics())
                .containsExactly(new Diagnostic(
                        DiagnosticCode.BLANK_SOURCE, "the source is blank", new SourceSpan(1, 1, start, 0)));
        try (Stream<ParseResult> results = parser.stream(new StringReader(text))) {
            assertThat(results).containsExactly(parser.parse(text));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"03.md", "a/path.md", "C:\\Digests\\03.MD", "archive/2031 02 03.markdown\n", " ../03.md \n"})
    void aTextThatIsTheNameOfAFile(String text) {
        assertThat(parser.parse(text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TEXT_OUTSIDE_PAPERS, DiagnosticCode.FILE_NAME_AS_TEXT);
        assertThat(parser.parse(text).highestSeverity()).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".md", "03.txt", "a\n03.md", "03.md\n03.md", "# 03.md", "- 03.md", "<03.md", "see 03.md now"})
    void anyOtherTextIsOutsidePapers(String text) {
        assertThat(parser.parse(text).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.TEXT_OUTSIDE_PAPERS);
    }

    @Test
    void aTextLongerThanAnyNameIsOutsidePapers() {
        assertThat(parser.parse("a".repeat(997) + ".md").highestSeverity()).contains(Severity.WARNING);
        assertThat(parser.parse("a".repeat(998) + ".md").highestSeverity()).contains(Severity.INFO);
    }

    /** A symbolic link that a version control system wrote as a file contains a name. */
    @Test
    void aFileMayConsistOfAName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("README.md"), "../README.md");

        assertThat(parser.parse(file).highestSeverity()).contains(Severity.INFO);
        assertThat(parser.parse(new StringReader("../README.md"), "README.md").highestSeverity())
                .contains(Severity.INFO);
    }

    @Test
    void aDigestWithoutPapersIsADigest() {
        assertThat(parser.parse("## Daily Papers (2031-02-03)\n").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(DiagnosticCode.DIGEST_WITHOUT_PAPERS);
    }
}
