package io.github.dailydigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final String TEXT = "zero\none\ntwo\n\nfour";

    private final LineTable lines = lines(TEXT);
    private final Claims claims = new Claims(lines);
    private final DiagnosticLog log = new DiagnosticLog(10);

    @Test
    void whatIsClaimedIsNotKept() {
        claims.text(at("zero"), at("one"));
        claims.markup(at("one"), at("two"));
        claims.prose(2);
        claims.text(at("four"), TEXT.length());

        assertThat(claims.kept(log)).isEmpty();
        assertThat(log.turn().inSourceOrder()).isEmpty();
    }

    @Test
    void whatNobodyClaimedIsKeptAndDiagnosed() {
        claims.text(at("zero"), at("one"));
        claims.text(at("two"), at("two") + 2);

        assertThat(claims.kept(log)).containsExactly("one", "o\n\nfour");
        assertThat(log.turn().inSourceOrder())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "2:1: warning: nothing reads this text; it is kept as unrecognized [UNRECOGNIZED_TEXT]",
                        "3:3: warning: nothing reads this text; it is kept as unrecognized [UNRECOGNIZED_TEXT]");
    }

    @Test
    void linesThatFollowOneAnotherAreKeptAsOneText() {
        claims.keepLines(0, 0);
        claims.keepLines(1, 2);
        claims.keepLines(4, 4);

        assertThat(claims.kept(log)).containsExactly("zero\none\ntwo", "four");
    }

    @Test
    void aPartOfALineIsATextOfItsOwn() {
        claims.keepLines(0, 0);
        claims.keep(at("one"), at("two") - 1);
        claims.keepLines(2, 4);

        assertThat(claims.kept(log)).containsExactly("zero", "one", "two\n\nfour");
    }

    @Test
    void keepingLinesTakesBackWhatWasClaimedOfThem() {
        claims.text(at("zero"), at("one"));
        claims.markup(at("one"), at("one") + 1);
        claims.text(at("one") + 1, at("two"));
        claims.keepLines(1, 4);

        assertThat(claims.kept(log)).containsExactly("one\ntwo\n\nfour");
        assertThat(claims.characters()).isEqualTo("zeroonetwofour".length());
    }

    @Test
    void proseMayBeKeptOnceAllOfItIsKnown() {
        claims.prose(0);
        claims.prose(1);
        claims.text(at("two"), at("two") + 3);
        claims.prose(4);
        claims.keepProse();

        assertThat(claims.kept(log)).containsExactly("zero\none", "four");
    }

    @Test
    void countsTheCharactersThatTheModelMustHave() {
        claims.text(at("zero"), at("one"));
        claims.markup(at("one"), at("two"));
        claims.decoded(at("two"), at("four"), Stream.of("a b", "c"));
        claims.keep(at("four"), TEXT.length());

        assertThat(claims.characters()).isEqualTo("zeroabcfour".length());
    }

    @Test
    void takesAnyNumberOfClaims() {
        String text = "ab".repeat(1_000);
        Claims many = new Claims(lines(text));
        for (int i = 0; i < text.length(); i += 2) {
            many.markup(i, i + 1);
            many.keep(i + 1, i + 2);
        }

        assertThat(many.kept(log)).hasSize(1_000).containsOnly("b");
    }

    @Test
    void nothingIsClaimedTwice() {
        claims.text(at("zero"), at("two"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> claims.markup(at("one"), at("two")))
                .withMessage("MARKUP from 5 to 9 is claimed after 9");
    }

    private static int at(String word) {
        return TEXT.indexOf(word);
    }

    private static LineTable lines(String text) {
        LineTable lines = new LineTable();
        LineCursor cursor = new LineCursor(Window.of(text));
        while (cursor.advance()) {
            lines.add(cursor);
        }
        return lines;
    }
}
