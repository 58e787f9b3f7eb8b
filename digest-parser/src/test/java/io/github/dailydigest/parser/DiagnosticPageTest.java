package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticPageTest {

    private static final Diagnostic INFO = at(30, DiagnosticCode.PLAIN_LABEL);
    private static final Diagnostic WARNING = at(20, DiagnosticCode.BLANK_TITLE);
    private static final Diagnostic ERROR = at(10, DiagnosticCode.UNREADABLE_VOTES);
    private static final Diagnostic LATER_ERROR = at(40, DiagnosticCode.UNREADABLE_DATE);

    @Test
    void keepsAsManyAsTheLimitAndCountsTheOthers() {
        DiagnosticPage page = page(2, INFO, WARNING, ERROR, LATER_ERROR);

        assertThat(page.inSourceOrder()).containsExactly(WARNING, INFO);
        assertThat(page.omitted()).isEqualTo(2);
    }

    @Test
    void knowsTheFirstOfTheWorstKeptOrNot() {
        assertThat(page(9).worst()).isNull();
        assertThat(page(9, INFO, WARNING).worst()).isEqualTo(WARNING);
        assertThat(page(9, ERROR, WARNING, LATER_ERROR).worst()).isEqualTo(ERROR);
        assertThat(page(1, INFO, LATER_ERROR, ERROR).worst()).isEqualTo(LATER_ERROR);
    }

    @Test
    void takesInAllOfALaterPageAsFarAsTheLimitGoes() {
        DiagnosticPage page = page(2, INFO);

        page.addAll(page(2, ERROR, WARNING, WARNING));

        assertThat(page.inSourceOrder()).containsExactly(ERROR, INFO);
        assertThat(page.omitted()).isEqualTo(2);
        assertThat(page.worst()).isEqualTo(ERROR);
    }

    @Test
    void takesInTheWorstOfALaterPageThatKeptNone() {
        DiagnosticPage page = page(0, WARNING);

        page.addAll(page(0));
        assertThat(page.worst()).isEqualTo(WARNING);
        assertThat(page.omitted()).isEqualTo(1);

        page.addAll(page(0, ERROR, INFO));
        assertThat(page.worst()).isEqualTo(ERROR);
        assertThat(page.omitted()).isEqualTo(3);
        assertThat(page.inSourceOrder()).isEmpty();
    }

    @Test
    void quotesTextInShortAndNeverHalfACharacter() {
        String smile = "\uD83D\uDE42";

        assertThat(DiagnosticLog.quote("|abc|", 1, 4)).isEqualTo("\"abc\"");
        assertThat(DiagnosticLog.quote("a".repeat(60), 0, 60)).isEqualTo("\"" + "a".repeat(60) + "\"");
        assertThat(DiagnosticLog.quote("|" + "a".repeat(61), 1, 62)).isEqualTo("\"" + "a".repeat(59) + "…\"");
        assertThat(DiagnosticLog.quote("a".repeat(58) + smile + "aa", 0, 62)).isEqualTo("\"" + "a".repeat(58) + "…\"");
        assertThat(DiagnosticLog.quote("a".repeat(57) + smile + "aaa", 0, 62))
                .isEqualTo("\"" + "a".repeat(57) + smile + "…\"");
    }

    private static DiagnosticPage page(int limit, Diagnostic... diagnostics) {
        DiagnosticPage page = new DiagnosticPage(limit);
        for (Diagnostic diagnostic : diagnostics) {
            page.add(diagnostic);
        }
        return page;
    }

    private static Diagnostic at(int place, DiagnosticCode code) {
        return new Diagnostic(code, "a message", new SourceSpan(1, place + 1, place, 1));
    }
}
