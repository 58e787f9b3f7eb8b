package io.github.dailydigest.parser.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.dailydigest.parser.Diagnostic;
import io.github.dailydigest.parser.markdown.LineTable;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanLedgerTest {

    private static final String TEXT = "zero\none\ntwo\n\nfour";

    private final LineTable lines = lines(TEXT);
    private final SpanLedger ledger = new SpanLedger(lines);
    private final DiagnosticLog log = new DiagnosticLog(10);

    @Test
    void claimedTextIsNotKept() {
        ledger.addText(at("zero"), at("one"));
        ledger.addMarkup(at("one"), at("two"));
        ledger.addProse(2);
        ledger.addText(at("four"), TEXT.length());

        assertThat(ledger.kept(log)).isEmpty();
        assertThat(log.drain().inSourceOrder()).isEmpty();
    }

    @Test
    void unclaimedTextIsKeptAndReported() {
        ledger.addText(at("zero"), at("one"));
        ledger.addText(at("two"), at("two") + 2);

        assertThat(ledger.kept(log)).containsExactly("one", "o\n\nfour");
        assertThat(log.drain().inSourceOrder())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "2:1: warning: no reader recognizes this text; kept as unrecognized [UNRECOGNIZED_TEXT]",
                        "3:3: warning: no reader recognizes this text; kept as unrecognized [UNRECOGNIZED_TEXT]");
    }

    @Test
    void adjacentLinesAreKeptAsOneText() {
        ledger.keepLines(0, 0);
        ledger.keepLines(1, 2);
        ledger.keepLines(4, 4);

        assertThat(ledger.kept(log)).containsExactly("zero\none\ntwo", "four");
    }

    @Test
    void aPartOfALineIsKeptAsASeparateText() {
        ledger.keepLines(0, 0);
        ledger.keep(at("one"), at("two") - 1);
        ledger.keepLines(2, 4);

        assertThat(ledger.kept(log)).containsExactly("zero", "one", "two\n\nfour");
    }

    @Test
    void keepingLinesWithdrawsTheirClaims() {
        ledger.addText(at("zero"), at("one"));
        ledger.addMarkup(at("one"), at("one") + 1);
        ledger.addText(at("one") + 1, at("two"));
        ledger.keepLines(1, 4);

        assertThat(ledger.kept(log)).containsExactly("one\ntwo\n\nfour");
        assertThat(ledger.characters()).isEqualTo("zeroonetwofour".length());
    }

    @Test
    void claimedProseCanStillBeKept() {
        ledger.addProse(0);
        ledger.addProse(1);
        ledger.addText(at("two"), at("two") + 3);
        ledger.addProse(4);
        ledger.keepProse();

        assertThat(ledger.kept(log)).containsExactly("zero\none", "four");
    }

    @Test
    void countsTheCharactersThatTheModelMustHave() {
        ledger.addText(at("zero"), at("one"));
        ledger.addMarkup(at("one"), at("two"));
        ledger.addDecoded(at("two"), at("four"), Stream.of("a b", "c"));
        ledger.keep(at("four"), TEXT.length());

        assertThat(ledger.characters()).isEqualTo("zeroabcfour".length());
    }

    @Test
    void acceptsAnyNumberOfClaims() {
        String text = "ab".repeat(1_000);
        SpanLedger many = new SpanLedger(lines(text));
        for (int i = 0; i < text.length(); i += 2) {
            many.addMarkup(i, i + 1);
            many.keep(i + 1, i + 2);
        }

        assertThat(many.kept(log)).hasSize(1_000).containsOnly("b");
    }

    @Test
    void separatorsOfAListAreNotInTheModel() {
        ledger.addList(at("zero"), at("two") - 1, 3);

        assertThat(ledger.characters()).isEqualTo("zeroone".length() - 3);
    }

    @Test
    void aRepeatedTextIsInTheModelOnceMore() {
        ledger.addText(at("zero"), at("one"));
        ledger.addRepeated("a b");

        assertThat(ledger.characters()).isEqualTo("zeroab".length());
    }

    @Test
    void markupReachesUpToAnOffset() {
        ledger.addMarkupUpTo(at("one"));
        ledger.addText(at("one"), at("one") + 1);
        ledger.addMarkupUpTo(at("one"));
        ledger.addMarkupUpTo(at("two"));
        ledger.addMarkupUpTo(at("two"));
        ledger.addText(at("two"), TEXT.length());

        assertThat(ledger.kept(log)).containsExactly("zero");
        assertThat(ledger.characters()).isEqualTo("otwofour".length());
    }

    @Test
    void partOfJoinedMarkupIsWithdrawn() {
        ledger.addMarkup(at("zero"), at("one"));
        ledger.addMarkup(at("one"), at("two"));
        ledger.addMarkup(at("two"), at("four"));
        ledger.keepPart(at("one"), at("four") - 1);
        ledger.addText(at("four"), TEXT.length());

        assertThat(ledger.kept(log)).containsExactly(TEXT.substring(at("one"), at("four") - 1));
        assertThat(ledger.characters()).isEqualTo("onetwofour".length());
    }

    @Test
    void onlyAdjacentMarkupIsJoined() {
        ledger.addMarkup(at("zero"), at("one") - 1);
        ledger.addMarkup(at("one"), at("two"));
        ledger.keepPart(at("one"), TEXT.length());

        assertThat(ledger.kept(log)).containsExactly(TEXT.substring(at("one")));
    }

    @Test
    void removedPartsOfLinesAreMarkup() {
        LineTable tagged = lines("a<b>\n<c>\nd e<f>g");
        tagged.narrow(0, 0, 1);
        tagged.narrow(1, 5, 5);
        tagged.narrow(2, 9, 12);
        SpanLedger other = new SpanLedger(tagged);

        assertThat(other.kept(log)).containsExactly("a", "d e");
        assertThat(log.drain().inSourceOrder())
                .extracting(diagnostic ->
                        diagnostic.span().line() + ":" + diagnostic.span().column())
                .containsExactly("1:1", "3:1");
    }

    @Test
    void removedPartsOfLinesAreNotInTheModel() {
        LineTable tagged = lines("a<b>\nc<d>\ne<f>");
        tagged.narrow(0, 0, 1);
        tagged.narrow(1, 5, 6);
        tagged.narrow(2, 10, 11);
        SpanLedger other = new SpanLedger(tagged);
        other.addText(0, 9);
        other.addMarkup(9, 10);
        other.keep(10, 14);

        assertThat(other.characters()).isEqualTo("ac".length() + "e<f>".length());
        other.clear();
        other.addProse(0);
        other.addText(4, 14);
        assertThat(other.characters()).isEqualTo("ace".length());
    }

    @Test
    void aClearedLedgerIsNew() {
        ledger.addDecoded(0, 4, Stream.of("a"));
        ledger.keepDedented(5, 8, "one");
        ledger.clear();

        assertThat(ledger.characters()).isZero();
        assertThat(ledger.kept(log)).containsExactly(TEXT);
    }

    @Test
    void dedentedTextIsKeptAsGiven() {
        ledger.addMarkup(at("zero"), at("one"));
        ledger.keepDedented(at("one"), at("two") - 1, "1");
        ledger.keepDedented(at("two"), TEXT.length(), "2");

        assertThat(ledger.kept(log)).containsExactly("1", "2");
    }

    @Test
    void nothingIsClaimedTwice() {
        ledger.addText(at("zero"), at("two"));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> ledger.addMarkup(at("one"), at("two")))
                .withMessage("MARKUP from 5 to 9 overlaps a claim up to 9");
    }

    private static int at(String word) {
        return TEXT.indexOf(word);
    }

    private static LineTable lines(String text) {
        LineTable lines = new LineTable();
        LineCursor cursor = new LineCursor(SourceBuffer.of(text));
        while (cursor.advance()) {
            lines.add(cursor);
        }
        return lines;
    }
}
