package io.github.dailydigest.parser.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.parser.ParseLimits;
import io.github.dailydigest.parser.SourceSpan;
import io.github.dailydigest.parser.ledger.DiagnosticLog;
import io.github.dailydigest.parser.ledger.LimitChecker;
import io.github.dailydigest.parser.outline.DigestOpening.DateSource;
import io.github.dailydigest.parser.source.LineCursor;
import io.github.dailydigest.parser.source.SourceBuffer;
import io.github.dailydigest.parser.vocabulary.FoundDate;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which opening the digest of a paper has; the paper is on a line {@code ### A}. */
class PendingOpeningTest {

    private static final LocalDate DAY = LocalDate.of(2031, 2, 3);
    private static final FoundDate FOUND = new FoundDate(0, 10, DAY, LocalDate.of(2031, 2, 9));
    private static final SourceSpan LINE = new SourceSpan(1, 1, 0, 5);

    private final DiagnosticLog log = new DiagnosticLog(10);
    private final TextOutsidePapers outside = new TextOutsidePapers(log);
    private final Topics topics = new Topics();
    private final LineCursor line = new LineCursor(SourceBuffer.of("### A"));

    @BeforeEach
    void advanceToThePaper() {
        line.advance();
    }

    @Test
    void aPendingOpeningIsThatOfTheNextPaperOnly() {
        PendingOpening pending = pending(null);
        HeadingAbove heading = heading(2, "Daily Papers");
        DigestOpening opening = new DigestOpening(heading, DAY, null, DateSource.HEADING, null, true, false);
        topics.add(heading(2, "A Topic"));
        pending.set(opening);

        assertThat(pending.isPending()).isTrue();
        assertThat(pending.isBelowDate()).isTrue();
        assertThat(topics.of(3)).isNull();
        assertThat(pending.at(null, 3, line)).isEqualTo(opening);
        assertThat(pending.isPending()).isFalse();
        assertThat(pending.isBelowDate()).isFalse();
    }

    @Test
    void aPendingOpeningEndsTheDigestThatIsOpen() {
        PendingOpening pending = pending(null);
        DigestOpening undated = DigestOpening.undated(heading(2, "Papers"), null);
        pending.set(undated);

        assertThat(pending.isBelowDate()).isFalse();
        assertThat(pending.at(new DigestInProgress(DigestOpening.dated(heading(1, "Above"), FOUND)), 3, line))
                .isEqualTo(undated);
    }

    @Test
    void aHeadingAboveItsLevelEndsAPendingOpening() {
        PendingOpening pending = pending(null);
        assertThat(pending.isEndedBy(1)).isFalse();
        pending.set(DigestOpening.dated(heading(2, "Daily Papers"), FOUND));

        assertThat(pending.isEndedBy(3)).isFalse();
        assertThat(pending.isEndedBy(2)).isFalse();
        assertThat(pending.isEndedBy(1)).isTrue();
        pending.drop();
        assertThat(pending.isPending()).isFalse();
    }

    @Test
    void aPendingOpeningIsADigestWithoutPapersIfItIsLastOrMarked() {
        PendingOpening pending = pending(null);
        HeadingAbove heading = heading(2, "Daily Papers");
        DigestOpening mayBeEmpty = new DigestOpening(heading, DAY, null, DateSource.HEADING, null, true, false);
        DigestOpening mayNot = new DigestOpening(heading, DAY, null, DateSource.HEADING, null, false, false);
        assertThat(pending.resolve()).isNull();
        assertThat(pending.addMarker(line)).isFalse();

        outside.add(heading, 0);
        pending.set(mayNot);
        assertThat(pending.resolve()).isNull();
        assertThat(pending.isPending()).isFalse();
        pending.set(mayBeEmpty);
        assertThat(pending.resolve()).isEqualTo(mayBeEmpty);
        outside.add(new SourceSpan(3, 1, 20, 4), 0);
        pending.set(mayBeEmpty);
        assertThat(pending.resolve()).isNull();
        pending.set(mayNot);
        assertThat(pending.addMarker(line)).isFalse();
        outside.add(heading, 0);
        pending.set(mayNot);
        assertThat(pending.addMarker(line)).isTrue();
        assertThat(pending.resolve())
                .isEqualTo(mayNot.withHeading(heading.through(line.span())).withoutPapers());
    }

    @Test
    void anUnderlinedHeadingReplacesTheSameWithoutUnderline() {
        PendingOpening pending = pending(null);
        HeadingAbove heading = heading(2, "Daily Papers");
        HeadingAbove underlined = heading.through(new SourceSpan(2, 1, 6, 3));
        pending.set(DigestOpening.dated(heading, FOUND));
        pending.underline(heading, underlined);

        assertThat(pending.resolve()).isNull();
        pending.set(DigestOpening.dated(heading, FOUND));
        pending.underline(heading, underlined);
        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(underlined, FOUND));
    }

    @Test
    void anUnderlinedTopicReplacesTheSameWithoutUnderline() {
        PendingOpening pending = pending(null);
        HeadingAbove heading = new HeadingAbove(2, "A Topic", new SourceSpan(3, 1, 20, 7), false);
        pending.set(DigestOpening.dated(heading(1, "Daily Papers"), FOUND));
        topics.add(heading);
        pending.underline(heading, heading.through(new SourceSpan(4, 1, 28, 3)));

        assertThat(topics.of(3)).isEqualTo(new HeadingAbove(2, "A Topic", new SourceSpan(3, 1, 20, 11), false));
    }

    @Test
    void anUpdateLineDatesThePapersBelowTheFirstHeading() {
        PendingOpening pending = pending(null);
        HeadingAbove first = heading(1, "First");
        outside.add(first, 0);
        outside.add(heading(2, "Second"), 0);
        pending.setAtUpdate(FOUND, line);

        assertThat(pending.isBelowDate()).isFalse();
        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(first, FOUND));
        assertThat(outside.lastHeading()).isNull();
    }

    @Test
    void anUpdateLineIsItsOwnHeadingIfNoneIsAbove() {
        PendingOpening pending = pending(null);
        pending.setAtUpdate(FOUND, line);

        HeadingAbove untitled = new HeadingAbove(0, "", LINE, false);
        assertThat(outside.lastHeading()).isEqualTo(untitled);
        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(untitled, FOUND));
    }

    @Test
    void withoutAnyDateTheTitleIsTheNearestHeadingAbove() {
        PendingOpening pending = pending(null);
        outside.add(heading(1, "One"), 0);
        outside.add(heading(2, "Two"), 0);

        assertThat(pending.isBelowDate()).isFalse();
        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.undated(heading(2, "Two"), null));
        assertThat(pending.at(null, 2, line)).isEqualTo(DigestOpening.undated(heading(1, "One"), null));
        assertThat(pending.at(null, 1, line))
                .isEqualTo(DigestOpening.undated(new HeadingAbove(0, "", LINE, false), null));
    }

    @Test
    void anUnderlinedTitleIsUnusual() {
        PendingOpening pending = pending(null);
        HeadingAbove title = new HeadingAbove(2, "Two", LINE, true);
        outside.add(title, 0);

        assertThat(pending.at(null, 3, line))
                .isEqualTo(DigestOpening.undated(title, "a digest heading usually starts with ##"));
    }

    @Test
    void aTitleBeyondTheLimitIsNone() {
        PendingOpening pending = pending(null);
        outside.add(heading(2, "a".repeat(21)), 0);

        assertThat(pending.at(null, 3, line))
                .isEqualTo(DigestOpening.undated(new HeadingAbove(0, "", LINE, false), null));
    }

    @Test
    void aPaperContinuesADatedDigestAndAnUndatedOneWithoutAHeadingAbove() {
        PendingOpening pending = pending(FOUND);
        DigestInProgress dated = new DigestInProgress(DigestOpening.dated(heading(1, "Dated"), FOUND));
        DigestInProgress undated = new DigestInProgress(DigestOpening.undated(heading(1, "Undated"), null));

        assertThat(pending.at(undated, 3, line)).isNull();
        outside.add(heading(2, "Two"), 0);
        assertThat(pending.at(dated, 3, line)).isNull();
        assertThat(pending.at(undated, 2, line)).isNull();
        assertThat(pending(null).at(undated, 3, line)).isEqualTo(DigestOpening.undated(heading(2, "Two"), null));
    }

    @Test
    void theDateOfThePathComesAfterThatOfTheFrontMatter() {
        PendingOpening pending = pending(FOUND);
        HeadingAbove untitled = new HeadingAbove(0, "", LINE, false);
        assertThat(pending.isBelowDate()).isFalse();
        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(untitled, FOUND));

        FoundDate day = new FoundDate(0, 10, DAY, null);
        pending.setFrontMatter(new FrontMatter(3, day, "Front"));
        assertThat(pending.at(null, 3, line))
                .isEqualTo(DigestOpening.dated(new HeadingAbove(0, "Front", LINE, false), day));
    }

    @Test
    void theFirstHeadingIsTheTitleOfADatedSourceIfItIsOfLevelOne() {
        PendingOpening pending = pending(FOUND);
        HeadingAbove one = heading(1, "One");
        outside.add(one, 0);
        topics.add(one);
        topics.add(heading(2, "Two"));

        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(one, FOUND));
        assertThat(topics.of(2)).isNull();
        assertThat(Objects.requireNonNull(topics.of(3)).text()).isEqualTo("Two");
    }

    @Test
    void anyOtherFirstHeadingOfADatedSourceIsATopic() {
        PendingOpening pending = pending(FOUND);
        HeadingAbove untitled = new HeadingAbove(0, "", LINE, false);
        topics.add(heading(2, "Two"));
        outside.add(heading(2, "Two"), 0);

        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(untitled, FOUND));
        assertThat(topics.of(3)).isEqualTo(heading(2, "Two"));
        outside.add(heading(1, "a".repeat(21)), 0);
        assertThat(pending.at(null, 3, line)).isEqualTo(DigestOpening.dated(untitled, FOUND));
    }

    private PendingOpening pending(@Nullable FoundDate pathDate) {
        LimitChecker limits =
                new LimitChecker(ParseLimits.builder().maxTextLength(20).build());
        return new PendingOpening(outside, topics, new TitleLimit(limits, log), pathDate);
    }

    private static HeadingAbove heading(int level, String text) {
        return new HeadingAbove(level, text, LINE, false);
    }
}
