package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a {@link Digest}.
 *
 * <pre>{@code
 * assertThat(digest).hasDate(LocalDate.of(2031, 2, 3)).hasTitle("Daily Papers").hasPapers("First", "Second");
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @see DigestAssertions#assertThat(Digest)
 */
public final class DigestAssert extends ModelAssert<DigestAssert, Digest> {

    DigestAssert(@Nullable Digest actual) {
        super(actual, DigestAssert.class, Digest.class, "the digest");
    }

    /** Verifies that the digest has this date. */
    public DigestAssert hasDate(LocalDate expected) {
        return hasField("date", present().date(), expected);
    }

    /** Verifies that the digest has no date. */
    public DigestAssert hasNoDate() {
        return hasNo("date", present().date());
    }

    /** Verifies that the digest is of several days, of which this is the last. */
    public DigestAssert hasEndDate(LocalDate expected) {
        return hasField("endDate", present().endDate(), expected);
    }

    /** Verifies that the digest has no last day, as one of a single day has not. */
    public DigestAssert hasNoEndDate() {
        return hasNo("endDate", present().endDate());
    }

    /** Verifies that the digest has this title. */
    public DigestAssert hasTitle(String expected) {
        return hasField("title", present().title(), expected);
    }

    /** Verifies that the digest has no title. */
    public DigestAssert hasNoTitle() {
        return hasNo("title", present().title());
    }

    /** Verifies that the digest has this many papers. */
    public DigestAssert hasPapers(int expected) {
        List<String> titles = titles();
        if (titles.size() != expected) {
            throw failureWithActualExpected(
                    titles.size(),
                    expected,
                    "%nExpecting the digest to have%n  %s papers%nbut it has%n  %s: %s",
                    expected,
                    titles.size(),
                    titles);
        }
        return this;
    }

    /** Verifies that the papers of the digest have exactly these titles, in this order. */
    public DigestAssert hasPapers(String... titles) {
        return hasField("titles of the papers", titles(), List.of(titles));
    }

    /** Returns assertions on a paper by its zero-based index. Fails if there is no such paper. */
    public PaperAssert paper(int index) {
        List<Paper> papers = present().papers();
        if (index < 0 || index >= papers.size()) {
            throw failure(
                    "%nExpecting the digest to have%n  papers[%s]%nbut it has %s: %s", index, papers.size(), titles());
        }
        return paper(index, papers.get(index));
    }

    /** Returns assertions on the first paper with this title. Fails if there is no such paper. */
    public PaperAssert paper(String title) {
        int index = titles().indexOf(title);
        if (index < 0) {
            throw failure(
                    "%nExpecting the digest to have a paper with the title%n  \"%s\"%nbut the titles are%n  %s",
                    title, titles());
        }
        return paper(index, present().papers().get(index));
    }

    @Override
    void hasFieldsOf(Digest expected) {
        hasFieldOf("date", present().date(), expected.date());
        hasFieldOf("endDate", present().endDate(), expected.endDate());
        hasFieldOf("title", present().title(), expected.title());
        hasPapers(titles(expected).toArray(String[]::new));
        for (int i = 0; i < expected.papers().size(); i++) {
            paper(i).isEqualTo(expected.papers().get(i));
        }
    }

    private PaperAssert paper(int index, Paper paper) {
        return new PaperAssert(paper, PaperAssert.name("papers[" + index + "]", paper)).as(descriptionText());
    }

    private List<String> titles() {
        return titles(present());
    }

    private static List<String> titles(Digest digest) {
        return digest.papers().stream().map(Paper::title).toList();
    }
}
