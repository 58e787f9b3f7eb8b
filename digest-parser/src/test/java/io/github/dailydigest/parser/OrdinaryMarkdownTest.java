package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Law 9: ordinary markdown, such as change logs, READMEs and documentation, gives no digest and no paper, and no
 * warning.
 */
class OrdinaryMarkdownTest {

    private final DigestParser parser = DigestParser.create();

    @Provide
    Arbitrary<String> changeLogs() {
        return OrdinaryMarkdown.changeLogs();
    }

    @Provide
    Arbitrary<String> pages() {
        return OrdinaryMarkdown.pages();
    }

    @Property(tries = 2_000)
    void changeLogsGiveNothing(@ForAll("changeLogs") String markdown) {
        assertGivesNothing(markdown);
    }

    @Property(tries = 2_000)
    void pagesGiveNothing(@ForAll("pages") String markdown) {
        assertGivesNothing(markdown);
    }

    @Test
    void linksAboveAThematicBreakGiveNothing() {
        assertGivesNothing(
                "[Website](https://example.org) · [Docs](https://example.org/docs)\n---\n## Summary\nAuthor: Ada Example\n");
    }

    private void assertGivesNothing(String markdown) {
        ParseResult result = parser.parse(markdown);

        assertThat(result.digests()).as(() -> markdown).isEmpty();
        assertThat(result.diagnostics())
                .as(() -> markdown)
                .allSatisfy(diagnostic -> assertThat(diagnostic.severity()).isEqualTo(Severity.INFO));
    }
}
