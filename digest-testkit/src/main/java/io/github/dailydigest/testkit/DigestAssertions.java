package io.github.dailydigest.testkit;

import io.github.dailydigest.model.Digest;
import io.github.dailydigest.model.Paper;
import io.github.dailydigest.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * AssertJ assertions for the values of the model; a static import of {@code assertThat} goes beside that of AssertJ,
 * both by name, since {@code Assertions.*} would lose its own to this one. A message names the paper, the section and
 * the field; that of {@code isEqualTo} names the first that differs.
 *
 * <pre>{@code
 * import static io.github.dailydigest.testkit.DigestAssertions.assertThat;
 *
 * assertThat(digest)
 *         .hasDate(LocalDate.of(2031, 2, 3))
 *         .hasPapers(3)
 *         .paper(0)
 *         .hasTitle("A Title")
 *         .section(SectionKind.WHATS_NEW)
 *         .hasMarkdown("A smaller model.");
 * }</pre>
 *
 * <p>Every method may be called by any thread.
 */
public final class DigestAssertions {

    private DigestAssertions() {}

    /** Assertions on a digest. */
    public static DigestAssert assertThat(@Nullable Digest actual) {
        return new DigestAssert(actual);
    }

    /** Assertions on a paper. */
    public static PaperAssert assertThat(@Nullable Paper actual) {
        return new PaperAssert(actual, PaperAssert.name("paper", actual));
    }

    /** Assertions on a section. */
    public static SectionAssert assertThat(@Nullable Section actual) {
        return new SectionAssert(actual, SectionAssert.name("section", actual));
    }
}
